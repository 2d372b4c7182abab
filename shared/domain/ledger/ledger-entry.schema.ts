import {
  id,
  idOrNull,
  instantOrNull,
  oneOf,
  recordSchema,
  text,
  texts,
} from '#shared/domain/record/schema-parts.ts'

import { LEDGER_KINDS } from './ledger-entry.ts'

/** The schema of the collection `ledger`. */
export const ledgerEntrySchema = recordSchema('ledgerEntry', 1, {
  kind: oneOf(LEDGER_KINDS),
  at: { ...instantOrNull, type: 'string' },
  operatorId: idOrNull,
  deviceId: id,
  actId: idOrNull,
  format: text(40),
  alumnusIds: { type: 'array', maxItems: 500_000, items: id },
  columns: texts(60, 200),
  purpose: text(500),
  recipient: text(500),
  counts: { type: 'object', additionalProperties: { type: 'number' } },
})
