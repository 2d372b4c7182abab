import type { DataContext } from '#renderer/data/context.ts'
import type { LedgerDraft } from '#renderer/data/groups/ledger.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { Gathering } from '#shared/domain/gathering/gathering.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import type { Language } from '#shared/ipc/contract.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'
import { everythingKept } from '#shared/transfer/write/person-report.ts'
import { personSheet } from '#shared/transfer/write/person-sheet.ts'
import type { ReportContext, ReportSection } from '#shared/transfer/write/report-lines.ts'
import type { DayForm } from '#shared/transfer/write/words.ts'
import { writeDay } from '#shared/transfer/write/words.ts'

import { companyNames, gatheringNames, sayIn, staffNames } from './chosen.ts'

/** A sheet for colleagues, or everything kept on the person. */
export type PersonPaperKind = 'sheet' | 'everything'

/** Which paper about whom. */
export interface PersonPaperRequest {
  readonly id: Id<'alumnus'>
  readonly what: PersonPaperKind
  readonly language: Language
  readonly dayForm: DayForm
  /** The minutes that this machine's clock is ahead of UTC. */
  readonly offsetMinutes: number
}

/** A paper about one person. */
export interface PersonPaper {
  readonly person: Alumnus
  readonly sections: readonly ReportSection[]
  /** What is kept of records that were merged into this person, each by itself. */
  readonly merged: readonly (readonly ReportSection[])[]
}

/**
 * Tells of a person in plain words.
 *
 * @throws AppError `record.not-found`
 */
export function personPaper(context: DataContext, request: PersonPaperRequest): PersonPaper {
  const { book, touches } = context
  const person = book.get('alumni', touches.resolve(request.id))
  if (person === null || person.erasedAt !== null) throw new AppError('record.not-found')
  const words: ReportContext = {
    say: sayIn(request.language),
    today: context.today(),
    writeDay: (day) => writeDay(day, request.dayForm),
    staffNames: staffNames(context),
    companyNames: companyNames(context),
    gatheringNames: gatheringNames(context),
    offsetMinutes: request.offsetMinutes,
  }
  if (request.what === 'sheet') {
    const interactions = touches.of(person.id).map((one) => resolved(context, one))
    return { person, sections: personSheet({ alumnus: person, interactions }, words), merged: [] }
  }
  // Whatever names a record that was merged into this person is about this person.
  const interactions = [...book.all('interactions').values()]
    .filter((one) => one.erasedAt === null)
    .map((one) => resolved(context, one))
  const ledger = [...book.all('ledger').values()].map((entry) => ({
    ...entry,
    alumnusIds: entry.alumnusIds.map((id) => touches.resolve(id) as Id<'alumnus'>),
  }))
  const gatherings = [...book.all('gatherings').values()]
    .filter((one) => one.erasedAt === null)
    .map((one) => resolvedGathering(context, one))
  const merged = [...book.all('alumni').values()].filter(
    (one) => one.id !== person.id && one.erasedAt === null && touches.resolve(one.id) === person.id,
  )
  return {
    person,
    sections: everythingKept({ alumnus: person, interactions, gatherings, ledger }, words),
    merged: merged.map((alumnus) =>
      everythingKept({ alumnus, interactions: [], gatherings: [], ledger: [] }, words),
    ),
  }
}

/** What the ledger is to say of a paper about one person. */
export function personPaperDraft(
  { what }: PersonPaperRequest,
  id: Id<'alumnus'>,
  recipient: string,
  purpose: string,
): LedgerDraft {
  return {
    kind: what === 'sheet' ? 'print' : 'disclosure',
    format: what === 'sheet' ? 'person-sheet' : 'person-everything',
    alumnusIds: [id],
    purpose,
    recipient,
    counts: { included: 1 },
  }
}

function resolved({ touches }: DataContext, interaction: Interaction): Interaction {
  return {
    ...interaction,
    participants: interaction.participants.map((one) => ({
      ...one,
      personId: touches.resolve(one.personId) as typeof one.personId,
    })),
  }
}

function resolvedGathering({ touches }: DataContext, gathering: Gathering): Gathering {
  const resolve = <P extends string>(personId: P): P => touches.resolve(personId) as P
  if (gathering.kind === 'participation') {
    return { ...gathering, personId: resolve(gathering.personId) }
  }
  if (gathering.kind !== 'interestGroup') return gathering
  const members = gathering.members.map((one) => ({ ...one, personId: resolve(one.personId) }))
  return { ...gathering, members }
}
