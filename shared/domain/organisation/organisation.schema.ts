import { dayOrNull, flag, oneOf, recordSchema, text } from '#shared/domain/record/schema-parts.ts'

const OWN = ['isCompetitor', 'ndaSignedOn', 'department', 'email', 'isActive']

/** The schema of the collection `organisations`: companies and staff, told apart by `kind`. */
export const organisationSchema = recordSchema(
  'organisation',
  0,
  {
    kind: oneOf(['company', 'staff']),
    name: text(200),
    isCompetitor: flag,
    ndaSignedOn: dayOrNull,
    department: text(200),
    email: text(320),
    isActive: flag,
  },
  OWN,
)
