import { expect, test } from 'vitest'

import { translate } from '#shared/i18n/translate.ts'
import type { RosterField } from '#shared/transfer/read/fields.ts'
import { matchHeading } from '#shared/transfer/read/heading.ts'
import { COLUMNS } from '#shared/transfer/write/columns.ts'

/** What the import makes of each column; those not named here are for people to read. */
const READ_BACK: Readonly<Record<string, RosterField>> = {
  id: 'alumnusId',
  stintId: 'stintId',
  employeeNo: 'employeeNo',
  name: 'fullName',
  familyName: 'familyName',
  givenName: 'givenName',
  kana: 'fullNameKana',
  familyNameKana: 'familyNameKana',
  givenNameKana: 'givenNameKana',
  familyNameRomaji: 'familyNameRomaji',
  givenNameRomaji: 'givenNameRomaji',
  formerFamilyName: 'formerFamilyName',
  preferredName: 'preferredName',
  birthOn: 'birthOn',
  joinedOn: 'joinedOn',
  leftOn: 'leftOn',
  department: 'department',
  grade: 'grade',
  employmentType: 'employmentType',
  leavingKind: 'leavingKind',
  leavingReason: 'reason',
  email: 'email',
  phone: 'phone',
  postalCode: 'postalCode',
  address: 'address',
  building: 'building',
  company: 'company',
  title: 'jobTitle',
  industry: 'industry',
  skills: 'skills',
  tags: 'tags',
  topics: 'topics',
  note: 'note',
  stints: 'servicePeriod',
  doNotContact: 'doNotContact',
  deceased: 'deceased',
  owner: 'relationshipOwner',
}

test.each(COLUMNS.map(({ key, label }) => [key, label] as const))(
  'the heading of the column %s is read back as what it is, in both languages',
  (key, label) => {
    for (const language of ['ja', 'en'] as const) {
      const match = matchHeading(translate(language, label))

      expect(match?.field).toBe(READ_BACK[key] ?? null)
      expect(match?.score).toBeGreaterThanOrEqual(70)
    }
  },
)
