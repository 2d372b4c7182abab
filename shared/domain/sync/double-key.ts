import type { Gathering } from '#shared/domain/gathering/gathering.ts'
import type { Organisation } from '#shared/domain/organisation/organisation.ts'
import type { Programme } from '#shared/domain/programme/programme.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import { termsOf } from '#shared/domain/rehire/policy-versions.ts'
import type { View } from '#shared/domain/view/view.ts'
import { foldCompany, foldForSearch } from '#shared/japanese/fold.ts'

/** The collections that hold things of which there may be only one. */
export const WITH_DOUBLES = ['organisations', 'gatherings', 'programme', 'views'] as const
/** One of them. */
export type WithDoubles = (typeof WITH_DOUBLES)[number]

/** What such a collection holds. */
export type Doublable = Organisation | Gathering | Programme | View

/**
 * What there may be only one of: two live records of one collection with the same key are one thing
 * that two machines made. Null where there may be many.
 */
export function doubleKey(one: Doublable): string | null {
  const key = keyOf(one)
  if (key === null) return null
  return JSON.stringify([one.kind, one.isSample, ...key])
}

function keyOf(one: Doublable): readonly unknown[] | null {
  switch (one.kind) {
    case 'company':
      return named(foldCompany(one.name))
    case 'staff':
      return named(foldForSearch(one.name))
    case 'interestGroup':
      return named(foldForSearch(one.name), one.scope, one.closedOn === null)
    case 'setUp':
      return []
    case 'grade':
      return [one.name]
    case 'cadenceRule':
      return [one.tag, one.groupId]
    case 'companyHoliday':
      return [foldForSearch(one.name), one.from, one.to]
    case 'calendarEntry':
      return [foldForSearch(one.name), one.on, one.isYearly]
    case 'letter':
      return [one.name, one.use, one.subject, one.body]
    case 'eligibilityRule':
      return [one.from, one.match, sorted(one.parts), one.countsLeave]
    case 'rehirePolicy':
      return Object.values(termsOf(one))
    case 'setting':
    case 'mark':
      return [one.key]
    case 'importMapping':
      return [one.signature]
    case 'exportPreset':
      return [one.name]
    case 'savedView':
      return [one.name, one.query, one.columns]
    default:
      return null
  }
}

function named(name: string, ...more: readonly unknown[]): readonly unknown[] | null {
  return name === '' ? null : [name, ...more]
}

/** Objects with their keys in order, so that their texts can be compared. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  )
}

/** Kinds that the app itself finds by their key, so that a second one never shows. */
const FOUND_BY_KEY: ReadonlySet<string> = new Set([
  'company',
  'setUp',
  'grade',
  'cadenceRule',
  'setting',
  'mark',
  'importMapping',
  'exportPreset',
])

/**
 * Tells whether two records of one key are one thing. Namesakes among staff, and whatever else one
 * machine made twice on purpose, stay apart.
 *
 * @param makersOf the machines that made a record and those that were joined with it before
 */
export function isOneThing(
  a: Doublable,
  b: Doublable,
  makersOf: (one: Doublable) => ReadonlySet<string>,
): boolean {
  if (FOUND_BY_KEY.has(a.kind)) return true
  const makers = makersOf(a)
  if ([...makersOf(b)].some((maker) => makers.has(maker))) return false
  if (a.kind !== 'staff' || b.kind !== 'staff') return true
  return a.email === '' || b.email === '' || foldForSearch(a.email) === foldForSearch(b.email)
}

/** The end of the id of the machine that made a record. */
export function makerOf({ clocks }: RecordBase): string {
  return (clocks['*'] ?? '').slice(-8)
}
