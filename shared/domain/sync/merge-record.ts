import type { Change, CollectionName } from '#shared/domain/act/act.ts'
import type { Stamp } from '#shared/domain/record/clock.ts'
import { isElementList, isSame, stampOf, valueAt } from '#shared/domain/record/patch.ts'
import type { Clocks, RecordBase } from '#shared/domain/record/record.ts'

import { isSameClocks, joinClocks, stampIn } from './clocks.ts'

/** Two values of one field or element, made by two machines that knew nothing of each other. */
export interface Odds {
  readonly kind: 'field' | 'trash' | 'merged'
  /** The field, or `list/elementId`; empty for `trash`. */
  readonly key: string
  readonly kept: unknown
  readonly lost: unknown
  readonly keptStamp: Stamp
  readonly lostStamp: Stamp
}

/** What a record of another machine comes to, held against the one here. */
export interface Merged {
  /** Brings the record here to the merged state; null where it is there already. */
  readonly change: Change | null
  readonly odds: readonly Odds[]
  /** True where one side moved to the trash what the other changed: it is to be brought back. */
  readonly isToRestore: boolean
}

/** What a merge knows besides the two records. */
export interface MergeFacts {
  /** The clocks of the last state that both sides had in common; null where none is known. */
  readonly base: Clocks | null
  /** The last eight characters of this machine's id. */
  readonly ownTail: string
}

const AS_IT_IS: Merged = { change: null, odds: [], isToRestore: false }

/** Fields that the core keeps, which an erasure leaves. */
const KEPT = new Set(['kind', 'scope', 'isSample', 'trashedAt', 'mergedIntoId'])
/** Fields that say where a record stands, not what it holds. */
const STANDING = new Set(['trashedAt', 'erasedAt', 'mergedIntoId', 'isSample'])

/**
 * Merges two states of one record field by field, elements of lists by their ids: the newer stamp
 * wins, whoever merges, in whatever order. Where both sides changed a field since the last common
 * state, the value that gives way is reported. An erasure wins over everything.
 *
 * @param own the record here
 * @param theirs the record as another machine left it, in the newest form
 */
export function mergeRecord(
  collection: CollectionName,
  own: RecordBase,
  theirs: RecordBase,
  facts: MergeFacts,
): Merged {
  if (isSameClocks(own.clocks, theirs.clocks)) return AS_IT_IS
  const clocks = joinClocks(own, theirs)
  const isErasedHere = own.erasedAt !== null
  const isErasedThere = theirs.erasedAt !== null
  const after: Record<string, unknown> = {}
  const before: Record<string, unknown> = {}
  const odds: Odds[] = []
  const changed = { own: new Set<string>(), theirs: new Set<string>() }
  for (const key of keysOf(own, theirs)) {
    const ownStamp = stampIn(own, key)
    const theirStamp = stampIn(theirs, key)
    if (ownStamp === theirStamp && isErasedHere === isErasedThere) continue
    const ownValue = valueOf(own, key)
    const theirValue = valueOf(theirs, key)
    if (isErasedHere !== isErasedThere && !KEPT.has(key)) {
      if (isErasedThere && !key.includes('/') && !isSame(ownValue, theirValue)) {
        after[key] = theirValue
      }
      continue
    }
    const isOwnChanged = isChanged(ownStamp, key, facts)
    const isTheirsChanged =
      facts.base === null ? theirStamp !== '' : isChangedSince(facts.base, theirStamp, key)
    if (isOwnChanged) changed.own.add(key)
    if (isTheirsChanged) changed.theirs.add(key)
    const isTaken = theirStamp > ownStamp
    if (isSame(ownValue, theirValue)) continue
    if (isTaken) {
      after[key] = theirValue
      before[key] = ownValue
    }
    if (isOwnChanged && isTheirsChanged && key !== 'trashedAt') {
      odds.push({
        kind: 'field',
        key,
        kept: isTaken ? theirValue : ownValue,
        lost: isTaken ? ownValue : theirValue,
        keptStamp: isTaken ? theirStamp : ownStamp,
        lostStamp: isTaken ? ownStamp : theirStamp,
      })
    }
  }
  const isSettled = Object.keys(after).length === 0 && isSameClocks(own.clocks, clocks)
  const change: Change = { collection, id: own.id, before, after, clocks }
  if (isErasedHere || isErasedThere) {
    return { change: isSettled ? null : change, odds: [], isToRestore: false }
  }
  const trash = facts.base === null ? null : trashOdds(own, theirs, changed)
  return {
    change: isSettled ? null : change,
    odds: [...odds, ...(trash ?? []), ...mergedOdds(own, theirs, changed, odds)],
    isToRestore: trash !== null,
  }
}

interface ChangedKeys {
  readonly own: ReadonlySet<string>
  readonly theirs: ReadonlySet<string>
}

function trashOdds(own: RecordBase, theirs: RecordBase, changed: ChangedKeys): Odds[] | null {
  if ((own.trashedAt === null) === (theirs.trashedAt === null)) return null
  const [trashed, edited, trasher, editor] =
    own.trashedAt === null
      ? ([theirs, own, changed.theirs, changed.own] as const)
      : ([own, theirs, changed.own, changed.theirs] as const)
  if (!trasher.has('trashedAt')) return null
  const keys = contentOf(editor)
  const [first] = keys
  if (first === undefined) return null
  const keptStamp = keys.map((key) => stampIn(edited, key)).reduce((a, b) => (a > b ? a : b))
  const lostStamp = stampIn(trashed, 'trashedAt')
  return [{ kind: 'trash', key: '', kept: null, lost: null, keptStamp, lostStamp }]
}

/** What was changed in a record that the other side merged into another lies out of sight. */
function mergedOdds(
  own: RecordBase,
  theirs: RecordBase,
  changed: ChangedKeys,
  found: readonly Odds[],
): Odds[] {
  if ((own.mergedIntoId === null) === (theirs.mergedIntoId === null)) return []
  const [merged, edited, merger, editor] =
    own.mergedIntoId === null
      ? ([theirs, own, changed.theirs, changed.own] as const)
      : ([own, theirs, changed.own, changed.theirs] as const)
  if (!merger.has('mergedIntoId')) return []
  const told = new Set(found.map(({ key }) => key))
  return contentOf(editor)
    .filter((key) => !told.has(key))
    .map((key) => ({
      kind: 'merged',
      key,
      kept: valueOf(merged, key),
      lost: valueOf(edited, key),
      keptStamp: stampIn(merged, 'mergedIntoId'),
      lostStamp: stampIn(edited, key),
    }))
}

function contentOf(keys: ReadonlySet<string>): readonly string[] {
  return [...keys].filter((key) => !STANDING.has(key))
}

// Without a common state, what this machine wrote itself may be unknown to the others.
function isChanged(stamp: Stamp, key: string, { base, ownTail }: MergeFacts): boolean {
  return base === null ? stamp.endsWith(ownTail) : isChangedSince(base, stamp, key)
}

// An element that a side never had is no change of it, nor is what an old copy brought back.
function isChangedSince(base: Clocks, stamp: Stamp, key: string): boolean {
  return stamp > stampOf(base, key)
}

function valueOf(record: RecordBase, key: string): unknown {
  return valueAt(record as unknown as Readonly<Record<string, unknown>>, key)
}

/** Every field of two records, lists of elements by element, those that are gone included. */
function keysOf(a: RecordBase, b: RecordBase): ReadonlySet<string> {
  const keys = new Set<string>()
  const left = a as unknown as Readonly<Record<string, unknown>>
  const right = b as unknown as Readonly<Record<string, unknown>>
  for (const field of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (field === 'id' || field === 'clocks' || field.startsWith('_')) continue
    const one = left[field] ?? null
    const other = right[field] ?? null
    if (!isElementList(one) || !isElementList(other)) {
      keys.add(field)
      continue
    }
    for (const { id } of one) keys.add(`${field}/${id}`)
    for (const { id } of other) keys.add(`${field}/${id}`)
    // An erasure empties the list as a whole.
    if (a.erasedAt !== null || b.erasedAt !== null) keys.add(field)
  }
  return keys
}
