import type { CollectionName } from './act.ts'

/** A piece of a snapshot: some records of one collection, as they stand. */
export interface SnapshotPart {
  readonly snapshot: CollectionName
  readonly records: readonly unknown[]
}
