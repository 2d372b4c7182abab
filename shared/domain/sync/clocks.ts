import type { Stamp } from '#shared/domain/record/clock.ts'
import { isElementList, stampOf, valueAt } from '#shared/domain/record/patch.ts'
import type { Clocks, RecordBase } from '#shared/domain/record/record.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * The stamp of a field or element as a record knows it; an element that it never had is older than
 * everything.
 */
export function stampIn(record: RecordBase, key: string): Stamp {
  const own = record.clocks[key]
  if (own !== undefined) return own
  const isUnknown = key.includes('/') && valueAt(record as unknown as Fields, key) === null
  return isUnknown ? '' : stampOf(record.clocks, key)
}

/**
 * The stamps of two states of one record brought together: the newer of each. The outcome is the
 * same whoever joins, in whatever order.
 */
export function joinClocks(a: RecordBase, b: RecordBase): Clocks {
  const lowest = starOf(a) < starOf(b) ? starOf(a) : starOf(b)
  const joined: Record<string, Stamp> = {}
  for (const clocks of [spelledOut(a, lowest), spelledOut(b, lowest)]) {
    for (const [key, stamp] of Object.entries(clocks)) {
      if (stamp > (joined[key] ?? '')) joined[key] = stamp
    }
  }
  joined['*'] = lowest
  return joined
}

/** Tells whether two sets of stamps say the same. */
export function isSameClocks(a: Clocks, b: Clocks): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}

/** The newest of a record's stamps. */
export function newestStamp(clocks: Clocks): Stamp {
  let newest = ''
  for (const stamp of Object.values(clocks)) if (stamp > newest) newest = stamp
  return newest
}

function starOf({ clocks }: RecordBase): Stamp {
  return clocks['*'] ?? ''
}

/** Two machines that made the same record each began its fields at a moment of their own. */
function spelledOut(record: RecordBase, lowest: Stamp): Clocks {
  const star = starOf(record)
  if (star === lowest) return record.clocks
  const clocks: Record<string, Stamp> = {}
  for (const [field, value] of Object.entries(record)) {
    if (field === 'id' || field === 'clocks' || field.startsWith('_')) continue
    if (isElementList(value)) for (const { id } of value) clocks[`${field}/${id}`] = star
    else clocks[field] = star
  }
  return { ...clocks, ...record.clocks }
}
