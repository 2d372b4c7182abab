import { randomBytes } from 'node:crypto'

import * as z from 'zod'

import type { RemoteHead } from '#shared/ipc/couch.ts'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { Keyring } from '../keys/keyring.ts'
import { wrapForm } from '../keys/wraps.ts'
import type { Wrap } from '../keys/wraps.ts'
import { openSealed, seal } from '../seal.ts'

/** The one record on a server that lies in the clear, and that main alone reads. */
export const WORKSPACE_DOC_ID = 'kizuna:workspace'

const base64 = z
  .string()
  .max(200)
  .regex(/^[0-9A-Za-z+/]+={0,2}$/)

const portableForm = z.strictObject({
  ...wrapForm.shape,
  kind: z.enum(['recovery', 'passphrase']),
  salt: base64,
  kdf: wrapForm.shape.kdf.unwrap(),
  sealed: base64,
  madeAt: wrapForm.shape.madeAt.unwrap(),
  isLong: z.boolean(),
})

const docForm = z.strictObject({
  _id: z.literal(WORKSPACE_DOC_ID),
  _rev: z.string().max(100).exactOptional(),
  form: z.literal(1),
  workspaceId: z.custom<Id<'workspace'>>((value) => isId('workspace', value)),
  epoch: z.string().regex(/^[0-9a-f]{32}$/),
  wraps: z.tuple([
    portableForm.extend({ kind: z.literal('recovery') }),
    portableForm.extend({ kind: z.literal('passphrase') }),
  ]),
  proof: base64,
})

/** What a server holds of a workspace: its id, the ways to its key, and a proof by that key. */
export type WorkspaceDoc = z.infer<typeof docForm>

type DocKeys = Pick<Keyring, 'key' | 'workspaceId'>

/** Draws the mark of one start of a workspace on a server. */
export function newEpoch(): string {
  return randomBytes(16).toString('hex')
}

/** Reads what a server answered; null where it has another form. */
export function readWorkspaceDoc(input: unknown): WorkspaceDoc | null {
  return docForm.safeParse(input).data ?? null
}

/**
 * Writes the record of a workspace, vouched for by the key that its machines share; its wraps are
 * one by a recovery code and one by a passphrase.
 */
export function makeWorkspaceDoc(
  keys: DocKeys,
  epoch: string,
  wraps: readonly Wrap[],
): WorkspaceDoc {
  const inOrder = (['recovery', 'passphrase'] as const).flatMap((kind) =>
    wraps.filter((wrap) => wrap.kind === kind),
  )
  const body = { form: 1, workspaceId: keys.workspaceId(), epoch, wraps: inOrder } as const
  const proof = seal(keys.key('sync'), new Uint8Array(), proofText(body))
  return docForm.parse({ _id: WORKSPACE_DOC_ID, ...body, proof: toBase64(proof) })
}

/** Tells whose workspace it is; `changed` where the key of this one does not vouch for it. */
export function judgeWorkspaceDoc(
  keys: DocKeys,
  doc: WorkspaceDoc,
): Extract<RemoteHead['workspace'], 'same' | 'other' | 'changed'> {
  if (doc.workspaceId !== keys.workspaceId()) return 'other'
  return isVouched(doc, keys.key('sync')) ? 'same' : 'changed'
}

/** Takes the key of the workspace on a server; false where the secret does not open it. */
export function joinWorkspace(
  keys: Pick<Keyring, 'join'>,
  doc: WorkspaceDoc,
  secret: string,
): Promise<boolean> {
  const { workspaceId, wraps } = doc
  return keys.join({ workspaceId, wraps, isVouched: (key) => isVouched(doc, key) }, secret)
}

function isVouched(doc: WorkspaceDoc, syncKey: Uint8Array): boolean {
  return openSealed(syncKey, Buffer.from(doc.proof, 'base64'), proofText(doc)) !== null
}

type Body = Pick<WorkspaceDoc, 'form' | 'workspaceId' | 'epoch'> & {
  readonly wraps: readonly Wrap[]
}

/** JSON with every key in its place, as a server may give them in any order. */
function proofText({ form, workspaceId, epoch, wraps }: Body): Uint8Array {
  const ordered = wraps.map(({ kind, salt, kdf, sealed, madeAt, isLong }) => ({
    kind,
    salt,
    kdf: kdf && { name: kdf.name, n: kdf.n, r: kdf.r, p: kdf.p },
    sealed,
    madeAt,
    isLong,
  }))
  return Buffer.from(JSON.stringify({ form, workspaceId, epoch, wraps: ordered }))
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
