import { oneOf, recordSchema, text } from '#shared/domain/record/schema-parts.ts'

/** The schema of the collection `programme`. */
export const programmeSchema = recordSchema('programme', 0, {
  kind: oneOf(['grade']),
  name: text(100),
  rank: { type: 'number', minimum: -1000, maximum: 1000 },
})
