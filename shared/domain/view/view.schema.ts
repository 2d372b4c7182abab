import { dayOrNull, oneOf, recordSchema, text, texts } from '#shared/domain/record/schema-parts.ts'

const OWN = ['name', 'query', 'columns', 'signature', 'mapping', 'format', 'key', 'value', 'until']

/** The schema of the collection `views`: views, mappings, presets and settings, by `kind`. */
export const viewSchema = recordSchema(
  'view',
  1,
  {
    kind: oneOf(['savedView', 'importMapping', 'exportPreset', 'setting', 'mark']),
    name: text(100),
    query: text(20_000),
    columns: texts(60, 200),
    signature: text(20_000),
    mapping: text(20_000),
    format: text(40),
    key: text(160),
    value: text(20_000),
    until: dayOrNull,
  },
  OWN,
)
