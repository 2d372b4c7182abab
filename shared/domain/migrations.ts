import type { CollectionName } from './act/act.ts'
import { toV1 as alumnusToV1 } from './alumnus/alumnus.migrations.ts'
import { toV1 as interactionToV1 } from './interaction/interaction.migrations.ts'

type Stored = Record<string, unknown>

/** Brings a record of one version to the next; done to one that is there already, it changes nothing. */
export type MigrationStep = (record: Stored) => Stored

const asItIs: MigrationStep = (record) => record

/** The steps of each collection: the first leads from version 0 to 1. */
export const MIGRATIONS: Readonly<Record<CollectionName, readonly MigrationStep[]>> = {
  alumni: [alumnusToV1],
  interactions: [interactionToV1],
  gatherings: [],
  organisations: [],
  // Grades stay as they are; the kinds that joined them are new.
  programme: [asItIs],
  // Views stay as they are; marks joined them, and a key may be longer.
  views: [asItIs],
  ledger: [],
}

/** Brings a record of any earlier version to the newest: what an old journal or snapshot holds. */
export function migrate(collection: CollectionName, record: Stored): Stored {
  let next = record
  for (const step of MIGRATIONS[collection]) next = step(next)
  return next
}
