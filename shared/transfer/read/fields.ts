/** The fields that a column of a roster can be read into. */
export const ROSTER_FIELDS = [
  'alumnusId',
  'stintId',
  'employeeNo',
  'fullName',
  'familyName',
  'givenName',
  'middleName',
  'fullNameKana',
  'familyNameKana',
  'givenNameKana',
  'formerFamilyName',
  'formerFamilyNameKana',
  'preferredName',
  'fullNameRomaji',
  'familyNameRomaji',
  'givenNameRomaji',
  'birthOn',
  'joinedOn',
  'leftOn',
  'lastWorkingDay',
  'servicePeriod',
  'employmentStatus',
  'employmentType',
  'department',
  'grade',
  'departmentAndGrade',
  'leavingKind',
  'reason',
  'email',
  'workEmail',
  'phone',
  'homePhone',
  'workPhone',
  'postalCode',
  'postalCodeEnd',
  'prefecture',
  'city',
  'street',
  'address',
  'building',
  'company',
  'jobTitle',
  'industry',
  'skills',
  'tags',
  'topics',
  'note',
  'consent',
  'consentOn',
  'contactAllowed',
  'invitationConsent',
  'mailConsent',
  'doNotContact',
  'relationshipOwner',
  'deceased',
] as const

/** One field that a column can be read into. */
export type RosterField = (typeof ROSTER_FIELDS)[number]

/** The fields whose cells are days. */
export const DAY_FIELDS = [
  'birthOn',
  'joinedOn',
  'leftOn',
  'lastWorkingDay',
  'consentOn',
] as const satisfies readonly RosterField[]
/** A field whose cells are days. */
export type DayField = (typeof DAY_FIELDS)[number]

/** The same, to ask for one. */
export const DAY_FIELD_SET: ReadonlySet<RosterField> = new Set<RosterField>(DAY_FIELDS)

/** The fields that hold some part of a person's name. */
export const NAME_FIELDS: ReadonlySet<RosterField> = new Set<RosterField>([
  'fullName',
  'familyName',
  'givenName',
  'fullNameKana',
  'familyNameKana',
  'givenNameKana',
  'fullNameRomaji',
  'familyNameRomaji',
])
