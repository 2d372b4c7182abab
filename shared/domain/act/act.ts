import type { Clocks } from '#shared/domain/record/record.ts'
import type { Instant } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'
import type { Facts } from '#shared/lib/result.ts'

/** The collections, at most ten; RxDB opens no more than thirteen in one page. */
export const COLLECTIONS = [
  'alumni',
  'interactions',
  'gatherings',
  'organisations',
  'programme',
  'cases',
  'views',
  'ledger',
  'conflicts',
] as const

/** The name of a collection. */
export type CollectionName = (typeof COLLECTIONS)[number]

/**
 * The fields that a change touches, by `field`, or by `list/elementId` for one element of a list
 * (null where the element is absent).
 */
export type Patch = Readonly<Record<string, unknown>>

/** What an act does to one record; `before` is null where the act makes the record. */
export interface Change {
  readonly collection: CollectionName
  readonly id: Id
  readonly before: Patch | null
  readonly after: Patch
  /**
   * For what came from another machine: the stamps that its fields have there, the record's own
   * among them; a field without one receives the act's.
   */
  readonly clocks?: Clocks
}

/** What an act is called: a message key and its facts, ids and numbers, never names. */
export interface ActLabel {
  readonly key: string
  readonly facts: Facts
}

/** What an act has besides its changes. */
export interface ActHead {
  readonly id: Id<'act'>
  readonly at: Instant
  /** The clock stamp that all fields touched by the act receive. */
  readonly stamp: string
  readonly deviceId: Id<'device'>
  readonly operatorId: Id<'staff'> | null
  readonly label: ActLabel
  /** The act that this one takes back. */
  readonly undoes: Id<'act'> | null
}

/** What one person did at one moment; undone as one. */
export interface Act extends ActHead {
  readonly changes: readonly Change[]
}

/** One piece of an act in the journal; the act counts only once its last piece is there. */
export interface ActPart {
  readonly head: ActHead
  /** Counted from 0. */
  readonly part: number
  readonly isLast: boolean
  readonly changes: readonly Change[]
}
