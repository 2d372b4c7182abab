import type { CollectionName } from './act/act.ts'
import { toV1 as alumnusToV1, toV2 as alumnusToV2 } from './alumnus/alumnus.migrations.ts'
import { toV1 as interactionToV1 } from './interaction/interaction.migrations.ts'

type Stored = Record<string, unknown>

/** Brings a record of one version to the next; done to one that is there already, it changes nothing. */
export type MigrationStep = (record: Stored) => Stored

const asItIs: MigrationStep = (record) => record

/** The steps of each collection: the first leads from version 0 to 1. */
export const MIGRATIONS: Readonly<Record<CollectionName, readonly MigrationStep[]>> = {
  alumni: [alumnusToV1, alumnusToV2],
  interactions: [interactionToV1],
  gatherings: [],
  organisations: [],
  // What was there stays as it is; the kinds that joined it in two steps are new.
  programme: [asItIs, asItIs],
  cases: [],
  // Views stay as they are; marks joined them, and a key may be longer.
  views: [asItIs],
  // Entries stay as they are; openings joined them.
  ledger: [asItIs],
  conflicts: [],
}

/** Brings a record of any earlier version to the newest: what an old journal or snapshot holds. */
export function migrate(collection: CollectionName, record: Stored): Stored {
  let next = record
  for (const step of MIGRATIONS[collection]) next = step(next)
  return next
}
