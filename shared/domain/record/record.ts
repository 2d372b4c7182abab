import type { Day, Instant } from '#shared/lib/dates.ts'
import type { Id, IdKind } from '#shared/lib/ids.ts'

/** Who may see a record or a note: 公開可, アルムナイ可, 社内限, 人事限. */
export const SCOPES = ['public', 'alumni', 'company', 'personnel'] as const

/** One of the four scopes, widest first. */
export type Scope = (typeof SCOPES)[number]

/** The scope of what is made out of a record: 人事限 goes along, else it is the usual one. */
export function scopeFrom({ scope }: { readonly scope: Scope }, usual: Scope): Scope {
  return scope === 'personnel' ? scope : usual
}

/**
 * Hybrid-logical-clock stamps by field, and by `field/elementId` for elements of lists; `*` stands
 * for every field that has none of its own.
 */
export type Clocks = Readonly<Record<string, string>>

/** What every record has. */
export interface RecordBase<K extends IdKind = IdKind> {
  readonly id: Id<K>
  readonly scope: Scope
  /** Set while the record lies in the trash. */
  readonly trashedAt: Instant | null
  /** Set for ever once the record was erased; every other field is empty then. */
  readonly erasedAt: Instant | null
  /** The record that this one was merged into. */
  readonly mergedIntoId: Id<K> | null
  /** True for the sample people and all that hangs on them. */
  readonly isSample: boolean
  readonly clocks: Clocks
}

/** An element of a list; merging is by its id. */
export interface Element<K extends IdKind = IdKind> {
  readonly id: Id<K>
}

/** A day known wholly, or only to its month (`2019-04`) or year (`2019`). */
export type PartialDay = Day

/** Tells whether a record is neither in the trash, nor erased, nor merged into another. */
export function isLive(
  record: Pick<RecordBase, 'trashedAt' | 'erasedAt' | 'mergedIntoId'>,
): boolean {
  return record.trashedAt === null && record.erasedAt === null && record.mergedIntoId === null
}
