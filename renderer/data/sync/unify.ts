import type { DataContext } from '#renderer/data/context.ts'
import { withoutStoreFields } from '#renderer/data/database.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import { conflictOf } from '#shared/domain/sync/conflict-of.ts'
import { doubleKey, isOneThing, makerOf, WITH_DOUBLES } from '#shared/domain/sync/double-key.ts'
import type { Doublable, WithDoubles } from '#shared/domain/sync/double-key.ts'
import { joinDoubles } from '#shared/domain/sync/join-doubles.ts'
import type { Id } from '#shared/lib/ids.ts'

import { openDrafts } from './drafts.ts'
import type { Drafts } from './drafts.ts'
import { leadOn, REFERRING } from './lead-on.ts'
import { isWellFormed } from './open-rows.ts'
import { leadsTo, repointed } from './repoint.ts'
import type { Moves } from './repoint.ts'

type Context = Pick<DataContext, 'book'>

/**
 * The changes that leave one of what two machines made while they knew nothing of each other: of
 * settings, the set-up, grades, staff, companies, groups and the like with one key the record stays
 * whose id sorts first, whichever machine looks; references lead to it, and values that gave way
 * become 食い違い. Nothing once there is one of each.
 */
export function unifyChanges({ book }: Context): readonly Change[] {
  const drafts = openDrafts(book)
  const moves = new Map<string, string>()
  const conflicts: Change[] = []
  for (const collection of WITH_DOUBLES) {
    for (const double of doublesIn(book, collection, moves)) {
      moves.set(double.id, double.keepId)
      const found = join(drafts, collection, double, moves)
      if (found === null) moves.delete(double.id)
      else conflicts.push(...found)
    }
  }
  if (drafts.size() === 0) return []
  for (const collection of REFERRING) {
    for (const { id } of book.all(collection).values()) leadOn(drafts, collection, id, moves)
  }
  const isKnown = (id: string): boolean => book.get('conflicts', id) !== null
  return [...drafts.changes(), ...conflicts.filter(({ id }) => !isKnown(id))]
}

interface Double {
  readonly id: string
  readonly keepId: string
}

/** Finds doubles; only a rule for a group has a key that names another record, which may be one. */
function doublesIn(
  book: Context['book'],
  collection: WithDoubles,
  moves: Moves,
): readonly Double[] {
  const byKey = new Map<string, Doublable[]>()
  const joined: Doublable[] = []
  for (const one of book.all(collection).values() as Iterable<Doublable>) {
    if (one.mergedIntoId !== null) joined.push(one)
    if (!isLive(one)) continue
    const key = doubleKey(one.kind === 'cadenceRule' ? repointed(one, moves) : one)
    if (key === null) continue
    const same = byKey.get(key)
    if (same === undefined) byKey.set(key, [one])
    else same.push(one)
  }
  const doubled = [...byKey.values()].filter(({ length }) => length > 1)
  if (doubled.length === 0) return []
  const makers = makersAmong(joined)
  return doubled.flatMap((same) => doublesAmong(same, makers))
}

type MakersOf = Parameters<typeof isOneThing>[2]

/** Who made what was joined before is among the makers of what stayed. */
function makersAmong(joined: readonly Doublable[]): MakersOf {
  const leads = new Map(joined.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id] as const))
  const makers = new Map<string, Set<string>>()
  for (const one of joined) {
    const id = leadsTo(leads, one.id)
    makers.set(id, new Set([...(makers.get(id) ?? []), makerOf(one)]))
  }
  return (one) => new Set([makerOf(one), ...(makers.get(one.id) ?? [])])
}

function doublesAmong(same: readonly Doublable[], makersOf: MakersOf): readonly Double[] {
  const things: Doublable[][] = []
  for (const one of same.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const thing = things.find((others) => others.every((other) => isOneThing(other, one, makersOf)))
    if (thing === undefined) things.push([one])
    else thing.push(one)
  }
  return things.flatMap(([keep, ...others]) =>
    keep === undefined ? [] : others.map(({ id }) => ({ id, keepId: keep.id })),
  )
}

/** Puts a double into the record that stays; answers the conflicts of it, null where it has no room. */
function join(
  drafts: Drafts,
  collection: WithDoubles,
  { id, keepId }: Double,
  moves: Moves,
): readonly Change[] | null {
  const keep: RecordBase | null = drafts.get(collection, keepId)
  const other: RecordBase | null = drafts.get(collection, id)
  if (keep === null || other === null) return []
  const { record, odds } = joinDoubles(repointed(keep, moves), repointed(other, moves))
  const joined = withoutStoreFields(record as unknown as Record<string, unknown>)
  if (!isWellFormed(collection, joined)) return null
  drafts.put(collection, record)
  drafts.put(collection, { ...other, mergedIntoId: keepId as Id })
  return odds.flatMap((one) => conflictOf(collection, record, one) ?? [])
}
