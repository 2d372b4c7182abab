import type { CollectionName } from './act/act.ts'
import { alumnusSchema } from './alumnus/alumnus.schema.ts'
import { gatheringSchema } from './gathering/gathering.schema.ts'
import { interactionSchema } from './interaction/interaction.schema.ts'
import { ledgerEntrySchema } from './ledger/ledger-entry.schema.ts'
import { organisationSchema } from './organisation/organisation.schema.ts'
import { programmeSchema } from './programme/programme.schema.ts'
import type { RecordSchema } from './record/schema-parts.ts'
import { rehireSchema } from './rehire/rehire.schema.ts'
import { conflictSchema } from './sync/conflict.schema.ts'
import { viewSchema } from './view/view.schema.ts'

/** The collection table: one schema each. */
export const SCHEMAS: Readonly<Record<CollectionName, RecordSchema>> = {
  alumni: alumnusSchema,
  interactions: interactionSchema,
  gatherings: gatheringSchema,
  organisations: organisationSchema,
  programme: programmeSchema,
  cases: rehireSchema,
  views: viewSchema,
  ledger: ledgerEntrySchema,
  conflicts: conflictSchema,
}
