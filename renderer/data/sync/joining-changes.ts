import type { DataContext } from '#renderer/data/context.ts'
import { ledgerChange } from '#renderer/data/groups/ledger.ts'
import type { Act, Change } from '#shared/domain/act/act.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { differences, mergeFields, proposedPick, sameStints } from '#shared/domain/alumnus/merge.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { RehireCase } from '#shared/domain/rehire/rehire-case.ts'
import { stampIn } from '#shared/domain/sync/clocks.ts'
import { conflictOf } from '#shared/domain/sync/conflict-of.ts'
import type { PeoplePair } from '#shared/domain/sync/match-people.ts'

/** What joins some people, to be written as one act. */
export interface JoiningAct {
  readonly actId: Act['id']
  readonly people: number
  readonly changes: readonly Change[]
}

/** People joined in one act. */
const PEOPLE_AT_ONCE = 250

/**
 * The acts that merge people of this machine into themselves as the server knows them: what says
 * something goes before what says nothing, lists are joined, a refusal always wins, and what differs
 * besides becomes 食い違い. Each person can be taken apart again; whoever is gone by now is passed over.
 */
export function* joiningChanges(
  context: DataContext,
  pairs: readonly PeoplePair[],
): Generator<JoiningAct> {
  const casesOf = indexCases(context)
  for (let from = 0; from < pairs.length; from += PEOPLE_AT_ONCE) {
    const some = pairs.slice(from, from + PEOPLE_AT_ONCE).flatMap((pair) => peopleOf(context, pair))
    if (some.length === 0) continue
    const actId = context.writer.newId('act')
    const alumnusIds = some.flatMap(([keep, other]) => [keep.id, other.id])
    yield {
      actId,
      people: some.length,
      changes: [
        ...some.flatMap(([keep, other]) => joining(keep, other, casesOf)),
        ledgerChange(context, { kind: 'merge', format: '', actId, alumnusIds }),
      ],
    }
  }
}

type Two = readonly [keep: Alumnus, other: Alumnus]

function peopleOf({ book }: DataContext, { hereId, thereId }: PeoplePair): readonly Two[] {
  const keep = book.get('alumni', thereId)
  const other = book.get('alumni', hereId)
  if (keep === null || other === null || !isLive(keep) || !isLive(other)) return []
  return [[keep, other]]
}

type CasesOf = ReadonlyMap<string, readonly RehireCase[]>

function joining(keep: Alumnus, other: Alumnus, casesOf: CasesOf): readonly Change[] {
  const differing = differences(keep, other)
  const taken = differing.filter((one) => isTaken(one.field, one.keep, one.other))
  const takenFields = taken.map(({ field }) => field)
  const merged = diffRecord('alumni', keep, mergeFields(keep, other, takenFields))
  const odds = differing.filter(
    (one) => !takenFields.includes(one.field) && !saysNothing(one.other) && one.field !== 'scope',
  )
  return [
    ...(merged === null ? [] : [merged]),
    {
      collection: 'alumni',
      id: other.id,
      before: { mergedIntoId: null },
      after: { mergedIntoId: keep.id },
    },
    ...odds.flatMap(
      ({ field, keep: kept, other: lost }) =>
        conflictOf('alumni', keep, {
          kind: 'field',
          key: field,
          kept,
          lost,
          keptStamp: stampIn(keep, field),
          lostStamp: stampIn(other, field),
        }) ?? [],
    ),
    ...movedCases(keep, other, casesOf),
  ]
}

function isTaken(field: string, keep: unknown, other: unknown): boolean {
  if (field === 'scope') return other === 'personnel'
  return proposedPick(keep, other) === 'other'
}

function saysNothing(value: unknown): boolean {
  return value === null || value === '' || value === false
}

/** Cases name the stint that came of them; a twin of it stays in its place. */
function movedCases(keep: Alumnus, other: Alumnus, casesOf: CasesOf): readonly Change[] {
  return [...sameStints(keep, other)].flatMap(([from, stintId]) =>
    (casesOf.get(from) ?? []).flatMap((one) => diffRecord('cases', one, { stintId }) ?? []),
  )
}

function indexCases({ book }: DataContext): CasesOf {
  const cases = new Map<string, RehireCase[]>()
  for (const one of book.all('cases').values()) {
    if (one.kind !== 'case' || one.stintId === null || one.erasedAt !== null) continue
    cases.set(one.stintId, [...(cases.get(one.stintId) ?? []), one])
  }
  return cases
}
