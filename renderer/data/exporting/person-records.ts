import type { DataContext } from '#renderer/data/context.ts'
import type { CollectionName } from '#shared/domain/act/act.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { Gathering } from '#shared/domain/gathering/gathering.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import type { Programme } from '#shared/domain/programme/programme.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Rehiring } from '#shared/domain/rehire/rehiring.ts'
import {
  closedGatherings,
  isConflictClosed,
  tellsOfPersonnel,
  withoutPersonnel,
} from '#shared/domain/sending/personnel.ts'
import type { Id } from '#shared/lib/ids.ts'
import type { PersonRecords } from '#shared/transfer/write/person-report.ts'

import { otherValues } from './other-values.ts'
import type { ConflictValue } from './other-values.ts'
import type { PersonPaperKind } from './request.ts'

/** What hangs on a person, its other values with what keeps them. */
export interface KeptRecords extends PersonRecords {
  readonly others: readonly ConflictValue[]
}

/** What hangs on nobody. */
export const NOTHING_KEPT = {
  interactions: [],
  gatherings: [],
  ledger: [],
  cases: [],
  programme: [],
  others: [],
}

/**
 * All that may be about a person; whatever names a record merged into it is about this one. A sheet
 * for colleagues tells of talks alone, and never what was said at leaving.
 */
export function personRecords(
  context: DataContext,
  alumnus: Alumnus,
  what: PersonPaperKind,
): KeptRecords {
  const { book, touches } = context
  if (what === 'sheet') {
    const interactions = touches.of(alumnus.id).map((one) => resolved(context, one))
    return { ...NOTHING_KEPT, alumnus: { ...alumnus, exitNote: '' }, interactions }
  }
  const live = <R extends { readonly erasedAt: string | null }>(records: Iterable<R>): R[] =>
    [...records].filter((one) => one.erasedAt === null)
  return {
    alumnus,
    interactions: live(book.all('interactions').values()).map((one) => resolved(context, one)),
    gatherings: live(book.all('gatherings').values()).map((one) => resolvedGathering(context, one)),
    ledger: [...book.all('ledger').values()].map((entry) => ({
      ...entry,
      alumnusIds: entry.alumnusIds.map((id) => touches.resolve(id) as Id<'alumnus'>),
    })),
    cases: live(book.all('cases').values()).map((one) => resolvedCase(context, one)),
    programme: live(book.all('programme').values()).map((one) => resolvedAnswers(context, one)),
    others: otherValues(context, alumnus),
  }
}

/** Without what is for the personnel department alone, and how much of the person's that was. */
export function withoutPersonnelRecords(
  book: Pick<DataContext['book'], 'get'>,
  records: KeptRecords,
): {
  readonly records: PersonRecords
  readonly leftOut: number
} {
  const { alumnus } = records
  const closed = closedGatherings(records.gatherings)
  let leftOut = 0
  const kept = <R extends RecordBase>(
    collection: CollectionName,
    all: readonly R[],
    isMine: (one: R) => boolean,
  ): readonly R[] =>
    all.flatMap((one) => {
      const left = withoutPersonnel(collection, one, closed)
      if (left !== one && isMine(one)) leftOut += 1
      return left ?? []
    })
  const isHers = ({ personId }: { readonly personId: string | null }): boolean =>
    personId === alumnus.id
  const people = kept('alumni', [alumnus], () => true)
  const cases = kept('cases', records.cases, (one) => one.kind !== 'vacancy' && isHers(one))
  const gatherings = kept(
    'gatherings',
    records.gatherings,
    (one) =>
      (one.kind === 'participation' && isHers(one)) ||
      (one.kind === 'interestGroup' && one.members.some(isHers)),
  )
  const shown = new Set<string>([...cases, ...gatherings].map(({ id }) => id))
  const interactions = kept('interactions', records.interactions, ({ participants }) =>
    participants.some(isHers),
  ).map((one) => unlinked(one, shown))
  const programme = kept(
    'programme',
    records.programme,
    (one) =>
      (one.kind === 'story' && isHers(one)) ||
      (one.kind === 'feedbackRequest' && one.answers.some(isHers)),
  )
  const ledger = records.ledger.filter((entry) => {
    if (!tellsOfPersonnel(entry)) return true
    if (entry.alumnusIds.includes(alumnus.id)) leftOut += 1
    return false
  })
  const others = records.others.filter(({ conflict }) => {
    const record = book.get(conflict.collection, conflict.recordId)
    const isClosed = isConflictClosed(conflict, record, closed)
    if (isClosed) leftOut += 1
    return !isClosed
  })
  const person = people[0] ?? alumnus
  return {
    records: { alumnus: person, interactions, cases, gatherings, programme, ledger, others },
    leftOut,
  }
}

/** Without the links to what is not told of. */
function unlinked(interaction: Interaction, shown: ReadonlySet<string>): Interaction {
  const { gatheringId, caseId } = interaction
  if (gatheringId === null && caseId === null) return interaction
  return {
    ...interaction,
    gatheringId: gatheringId !== null && shown.has(gatheringId) ? gatheringId : null,
    caseId: caseId !== null && shown.has(caseId) ? caseId : null,
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

function resolvedCase({ touches }: DataContext, one: Rehiring): Rehiring {
  if (one.kind === 'vacancy' || one.personId === null) return one
  return { ...one, personId: touches.resolve(one.personId) as typeof one.personId }
}

function resolvedAnswers({ touches }: DataContext, one: Programme): Programme {
  const resolve = <P extends string>(personId: P): P => touches.resolve(personId) as P
  if (one.kind === 'story' && one.personId !== null) {
    return { ...one, personId: resolve(one.personId) }
  }
  if (one.kind !== 'feedbackRequest') return one
  const answers = one.answers.map((each) => ({ ...each, personId: resolve(each.personId) }))
  return { ...one, answers }
}
