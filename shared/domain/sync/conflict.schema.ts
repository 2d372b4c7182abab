import { COLLECTIONS } from '#shared/domain/act/act.ts'
import {
  id,
  instantOrNull,
  oneOf,
  oneOfOrNull,
  recordSchema,
  text,
} from '#shared/domain/record/schema-parts.ts'

import { CONFLICT_KINDS, CONFLICT_OUTCOMES } from './conflict.ts'

const instant = { ...instantOrNull, type: 'string' }
const value = { ...text(400_000), type: ['string', 'null'] }

/** The schema of the collection `conflicts`. */
export const conflictSchema = recordSchema('conflict', 0, {
  kind: oneOf(CONFLICT_KINDS),
  collection: oneOf(COLLECTIONS),
  recordId: id,
  key: text(200),
  keptText: value,
  lostText: value,
  keptAt: instant,
  lostAt: instant,
  keptBy: text(8),
  lostBy: text(8),
  alumnusIds: { type: 'array', maxItems: 1000, items: id },
  settledAt: instantOrNull,
  outcome: oneOfOrNull(CONFLICT_OUTCOMES),
})
