import type { CollectionName } from '#shared/domain/act/act.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Instant } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

/**
 * What was at odds: `field`, both machines changed the same field or list element; `trash`, one
 * changed what the other moved to the trash, and it was brought back; `merged`, one changed a record
 * that the other had merged into another, so that the change lies out of sight.
 */
export const CONFLICT_KINDS = ['field', 'trash', 'merged'] as const
/** One of the ways to be at odds. */
export type ConflictKind = (typeof CONFLICT_KINDS)[number]

/** How a person settled it: as it stands, the other value taken, both kept side by side. */
export const CONFLICT_OUTCOMES = ['kept', 'taken', 'both'] as const
/** One of the ways to settle. */
export type ConflictOutcome = (typeof CONFLICT_OUTCOMES)[number]

/** 食い違い: what two machines did to one record while they knew nothing of each other. */
export interface Conflict extends RecordBase<'conflict'> {
  readonly kind: ConflictKind
  readonly collection: Exclude<CollectionName, 'conflicts'>
  readonly recordId: Id
  /** The field, or `list/elementId`; empty for `trash`. */
  readonly key: string
  /** JSON of the value that stands in the record, and of the one that gave way; null where none. */
  readonly keptText: string | null
  readonly lostText: string | null
  readonly keptAt: Instant
  readonly lostAt: Instant
  /** The last eight characters of the ids of the machines. */
  readonly keptBy: string
  readonly lostBy: string
  /** The people that the record is about; whoever erases them erases this. */
  readonly alumnusIds: readonly Id<'alumnus'>[]
  readonly settledAt: Instant | null
  readonly outcome: ConflictOutcome | null
}
