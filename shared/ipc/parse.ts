import * as z from 'zod'

import { isDay } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'
import { isId } from '#shared/lib/ids.ts'
import type { Id, IdKind } from '#shared/lib/ids.ts'

import { LANGUAGES, THEMES } from './contract.ts'
import type { Channel, RequestOf } from './contract.ts'

const NAME_MAX = 1000
const SECRET_MAX = 1000
const URL_MAX = 20_000
const PATH_MAX = 10_000
const TEXT_MAX = 16_000_000
const FILE_MAX_BYTES = 500_000_000
const PARTS_MAX = 100_000
const DOCS_MAX = 1000
const SEQUENCE_MAX = 20_000
const CERTIFICATE_MAX = 200_000

const nothing = z.null()
const text = z.object({ text: z.string().max(TEXT_MAX) })
const from = z.object({ from: z.number().int().min(0) })
const name = z.string().max(NAME_MAX)
const secret = z.string().max(SECRET_MAX)
const actId = idOf('act')
const actPart = z.object({
  actId,
  part: z.number().int().min(0).max(PARTS_MAX),
  isLast: z.boolean(),
  text: z.string().max(TEXT_MAX),
})
const settings = z.object({
  language: z.enum(LANGUAGES).nullable().exactOptional(),
  theme: z.enum(THEMES).exactOptional(),
  isWarekiFirst: z.boolean().exactOptional(),
  operatorId: idOf('staff').nullable().exactOptional(),
  isSetUp: z.boolean().exactOptional(),
  isDueNoticeOn: z.boolean().exactOptional(),
  dueNoticeOn: z.custom<Day>(isDay).nullable().exactOptional(),
})
const paper = z.object({
  name,
  size: z.enum(['A4', 'A5', 'postcard']),
  isLandscape: z.boolean(),
  marginMm: z.number().min(0).max(100),
  isTagged: z.boolean(),
})
const login = z.object({
  url: z.string().max(URL_MAX),
  database: name,
  user: name,
  caPem: z.string().max(CERTIFICATE_MAX).nullable(),
  password: secret.nullable(),
})
const admin = z.object({ user: name, password: secret })
// The server is asked for records and machines alone, never for designs, users or its settings.
const remoteId = z
  .string()
  .max(100)
  .regex(/^[a-z]+:[a-z]{3}_[0-9a-z]+$/)
const revision = z
  .string()
  .max(100)
  .regex(/^\d+-[0-9a-zA-Z]+$/)
const leaf = z.object({ id: remoteId, rev: revision })
const remoteDoc = z.object({
  id: remoteId,
  rev: revision.nullable(),
  version: z.number().int().min(0),
  clock: z.string().max(40),
  sealed: z.string().max(TEXT_MAX),
})
const bytes = z.instanceof(Uint8Array).refine(({ length }) => length <= FILE_MAX_BYTES)

/**
 * Reads what the page sent on a channel, and throws `ipc.refused` where it has another form. A
 * channel missing here does not compile.
 */
export const parseRequest: { readonly [C in Channel]: (input: unknown) => RequestOf<C> } = {
  'app:start': by(nothing),
  'app:drawn': by(nothing),
  'app:set-title': by(z.object({ title: name })),
  'settings:write': by(settings),
  'keys:create': by(z.object({ passphrase: secret.nullable() })),
  'keys:renew-recovery': by(nothing),
  'keys:change-passphrase': by(z.object({ current: secret, next: secret })),
  'keys:passphrase': by(nothing),
  'keys:set-passphrase': by(z.object({ passphrase: secret })),
  'keys:unlock': by(z.object({ secret })),
  'keys:store': by(nothing),
  'journal:open': by(nothing),
  'journal:append': by(z.object({ parts: z.array(actPart).max(PARTS_MAX) })),
  'journal:applied': by(z.object({ actIds: z.array(actId).max(PARTS_MAX) })),
  'journal:pending': by(from),
  'journal:read': by(z.object({ actId })),
  'journal:rebuild': by(from),
  'snapshot:begin': by(nothing),
  'snapshot:part': by(text),
  'snapshot:end': by(nothing),
  'first-screen:write': by(text),
  'file:save': by(z.object({ name, bytes })),
  'copy:begin': by(z.object({ name })),
  'copy:part': by(text),
  'copy:end': by(nothing),
  'copy:cancel': by(nothing),
  'print:pdf': by(paper),
  'print:paper': by(paper),
  'link:open': by(z.object({ url: z.string().max(URL_MAX) })),
  'file:show': by(z.object({ path: z.string().max(PATH_MAX) })),
  'keys:sync': by(nothing),
  'couch:connection': by(nothing),
  'couch:check': by(login),
  'couch:provision': by(z.object({ login, admin })),
  'couch:begin': by(z.object({ login, machineName: name })),
  'couch:join': by(z.object({ login, machineName: name, secret })),
  'couch:change-login': by(z.object({ login })),
  'couch:pause': by(z.object({ isPaused: z.boolean() })),
  'couch:leave': by(nothing),
  'couch:begin-anew': by(nothing),
  'couch:save-file': by(z.object({ name, companyName: name })),
  'couch:read-file': by(text),
  'couch:head': by(nothing),
  'couch:changes': by(
    z.object({
      since: z.string().max(SEQUENCE_MAX).nullable(),
      limit: z.number().int().min(1).max(DOCS_MAX),
      waits: z.boolean(),
    }),
  ),
  'couch:cancel': by(nothing),
  'couch:push': by(z.object({ docs: z.array(remoteDoc).max(DOCS_MAX) })),
  'couch:fetch': by(z.object({ ids: z.array(remoteId).max(DOCS_MAX) })),
  'couch:leaf': by(leaf),
  'couch:drop': by(z.object({ leaves: z.array(leaf).max(DOCS_MAX) })),
  'couch:revisions': by(z.object({ after: remoteId.nullable() })),
}

function by<T>(form: z.ZodType<T>): (input: unknown) => T {
  return (input) => {
    const read = form.safeParse(input)
    // What was wrong is not told: it could be a person's name.
    if (!read.success) throw new AppError('ipc.refused')
    return read.data
  }
}

function idOf<K extends IdKind>(kind: K) {
  return z.custom<Id<K>>((value) => isId(kind, value))
}
