import type { Change } from '#shared/domain/act/act.ts'

import type { Stamp } from './clock.ts'
import type { Clocks, RecordBase } from './record.ts'

type Fields = Readonly<Record<string, unknown>>
type ListElement = { readonly id: string }

/** The stamp of a field, or of an element by `list/elementId`. */
export function stampOf(clocks: Clocks, key: string): Stamp {
  return clocks[key] ?? clocks['*'] ?? ''
}

/** Reads what a record holds under a patch key; an absent element is null. */
export function valueAt(record: Fields, key: string): unknown {
  const slash = key.indexOf('/')
  if (slash < 0) return record[key] ?? null
  const list = record[key.slice(0, slash)]
  if (!Array.isArray(list)) return null
  const id = key.slice(slash + 1)
  return (list as ListElement[]).find((element) => element.id === id) ?? null
}

/**
 * Applies a change to a record, field by field; a field whose stamp is not older than the act's is
 * left, so applying twice does nothing.
 *
 * @returns the record as it stands then, or null where the change touches a record that is not there
 */
export function applyChange<R extends RecordBase>(
  record: R | null,
  change: Change,
  stamp: Stamp,
): R | null {
  if (record === null) {
    if (change.before !== null) return null
    const clocks = change.clocks ?? { '*': stamp }
    return { ...change.after, id: change.id, clocks } as unknown as R
  }
  if (change.before === null) return record
  if (change.clocks !== undefined) return applyArrival(record, change, change.clocks)
  const next: Record<string, unknown> = { ...(record as unknown as Fields) }
  const clocks: Record<string, string> = { ...record.clocks }
  for (const [key, value] of Object.entries(change.after)) {
    if (stampOf(record.clocks, key) >= stamp) continue
    setAt(next, key, value)
    clocks[key] = stamp
  }
  next['clocks'] = clocks
  return next as unknown as R
}

/** Applies what came from another machine: each field with the stamp that it has there. */
function applyArrival<R extends RecordBase>(record: R, change: Change, arrived: Clocks): R {
  const next: Record<string, unknown> = { ...(record as unknown as Fields) }
  const clocks: Record<string, string> = { ...record.clocks }
  for (const [key, value] of Object.entries(change.after)) {
    if (stampOf(record.clocks, key) <= stampOf(arrived, key)) setAt(next, key, value)
  }
  for (const [key, stamp] of Object.entries(arrived)) {
    if (key === '*' || stamp > (clocks[key] ?? '')) clocks[key] = stamp
  }
  next['clocks'] = clocks
  return next as unknown as R
}

function setAt(target: Record<string, unknown>, key: string, value: unknown): void {
  const slash = key.indexOf('/')
  if (slash < 0) {
    target[key] = value
    return
  }
  const field = key.slice(0, slash)
  const id = key.slice(slash + 1)
  const list = (target[field] ?? []) as readonly ListElement[]
  const others = list.filter((element) => element.id !== id)
  const next = value === null ? others : [...others, value as ListElement]
  target[field] = next.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * Finds what must change to turn one state of a record into another, elements of lists by their ids.
 *
 * @param next the fields wanted; those not given stay
 * @returns the change, or null where nothing differs
 */
export function diffRecord(
  collection: Change['collection'],
  record: RecordBase,
  next: Fields,
): Change | null {
  const before: Record<string, unknown> = {}
  const after: Record<string, unknown> = {}
  const note = (key: string, from: unknown, to: unknown): void => {
    if (isSame(from, to)) return
    before[key] = from
    after[key] = to
  }
  for (const [field, value] of Object.entries(next)) {
    const current = (record as unknown as Fields)[field] ?? null
    if (isElementList(value) && isElementList(current)) {
      const ids = new Set([...current, ...value].map((element) => element.id))
      for (const id of ids) {
        const from = current.find((element) => element.id === id) ?? null
        const to = value.find((element) => element.id === id) ?? null
        note(`${field}/${id}`, from, to)
      }
    } else {
      note(field, current, value)
    }
  }
  if (Object.keys(after).length === 0) return null
  return { collection, id: record.id, before, after }
}

/** What taking a change back comes to: the change, and the keys that something has changed since. */
export interface TakenBack {
  readonly change: Change | null
  readonly left: readonly string[]
}

/**
 * Takes a change back where nothing has touched its fields since: a record that the act made goes to
 * the trash, unless something in it was changed. What an undo of a later act brought back to what
 * this one wrote counts as untouched; the same value written on purpose does not.
 *
 * @param stamp the stamp of the act that is taken back
 * @param at the instant that a trashed record is marked with
 * @param isUndo tells whether a stamp is that of an undo
 */
export function takeBack(
  record: RecordBase,
  change: Change,
  stamp: Stamp,
  at: string,
  isUndo: (stamp: Stamp) => boolean = () => false,
): TakenBack {
  if (record.erasedAt !== null) return { change: null, left: Object.keys(change.after) }
  if (change.before === null) return takeBackCreation(record, change, stamp, at, isUndo)
  const before: Record<string, unknown> = {}
  const after: Record<string, unknown> = {}
  const left: string[] = []
  for (const key of Object.keys(change.after)) {
    const current = valueAt(record as unknown as Fields, key)
    const now = stampOf(record.clocks, key)
    if (now !== stamp && !(isUndo(now) && isSame(current, change.after[key]))) {
      left.push(key)
      continue
    }
    before[key] = current
    after[key] = change.before[key] ?? null
  }
  const isEmpty = Object.keys(after).length === 0
  return { change: isEmpty ? null : { ...change, before, after }, left }
}

function takeBackCreation(
  record: RecordBase,
  change: Change,
  stamp: Stamp,
  at: string,
  isUndo: (stamp: Stamp) => boolean,
): TakenBack {
  const touched = Object.entries(record.clocks).flatMap(([key, value]) => {
    const current = valueAt(record as unknown as Fields, key)
    const isBack = isUndo(value) && isSame(current, valueAt(change.after, key))
    return value <= stamp || isBack ? [] : [key]
  })
  if (touched.length > 0) return { change: null, left: touched }
  if (record.trashedAt !== null) return { change: null, left: [] }
  const { collection, id } = change
  return {
    change: { collection, id, before: { trashedAt: null }, after: { trashedAt: at } },
    left: [],
  }
}

/** Tells whether a value is a list of elements with ids; an empty list is one. */
export function isElementList(value: unknown): value is ListElement[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === 'object' && item !== null && 'id' in item)
  )
}

/** Compares two plain values by what they hold, whatever the order of keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => isSame((a as Fields)[key], (b as Fields)[key]))
}
