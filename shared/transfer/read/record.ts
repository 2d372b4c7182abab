import type { EmploymentType, LeavingKind } from '#shared/domain/alumnus/alumnus.ts'
import type { Day } from '#shared/lib/dates.ts'

import { employmentTypeOf, hasHealthWording, leavingKindOf } from './classify.ts'
import type { RosterField } from './fields.ts'
import { readPromises, type RosterPromises } from './record-consents.ts'
import { readAddress, readContacts } from './record-contacts.ts'
import { readDays } from './record-days.ts'
import { readDeath, type RosterDeath } from './record-death.ts'
import { readNames } from './record-names.ts'
import { splitPost } from './record-post.ts'
import { plainText, type RowReader } from './row-reader.ts'

/** What a row says of a person and a stint; null where it says nothing. */
export interface RosterValues extends RosterPromises, RosterDeath {
  readonly alumnusId: string | null
  readonly stintId: string | null
  readonly employeeNo: string | null
  readonly familyName: string | null
  /** With the middle name behind it. */
  readonly givenName: string | null
  readonly middleName: string | null
  /** Full-width katakana, as all readings here. */
  readonly familyNameKana: string | null
  readonly givenNameKana: string | null
  readonly formerFamilyName: string | null
  readonly formerFamilyNameKana: string | null
  readonly preferredName: string | null
  readonly familyNameRomaji: string | null
  readonly givenNameRomaji: string | null
  readonly birthOn: Day | null
  readonly joinedOn: Day | null
  readonly leftOn: Day | null
  readonly lastWorkingDay: Day | null
  /** As the file has it; its two days are in `joinedOn` and `leftOn`. */
  readonly servicePeriod: string | null
  readonly employmentStatus: string | null
  readonly employmentType: EmploymentType | null
  readonly employmentTypeText: string | null
  readonly department: string | null
  readonly grade: string | null
  /** As the file has it; its parts are in `department` and `grade`. */
  readonly departmentAndGrade: string | null
  readonly leavingKind: LeavingKind | null
  readonly leavingKindText: string | null
  readonly reason: string | null
  /** Lower case. */
  readonly email: string | null
  readonly workEmail: string | null
  readonly otherEmails: readonly string[]
  /** Digits, the leading zero back. */
  readonly phone: string | null
  readonly homePhone: string | null
  readonly workPhone: string | null
  readonly otherPhones: readonly string[]
  /** 123-4567. */
  readonly postalCode: string | null
  /** The last four digits where they have a column of their own. */
  readonly postalCodeEnd: string | null
  /** Without postal code and, where that has a column of its own, without the building. */
  readonly address: string | null
  readonly building: string | null
  readonly company: string | null
  readonly jobTitle: string | null
  readonly industry: string | null
  readonly skills: readonly string[]
  readonly tags: readonly string[]
  /** Matters that the person can be asked about. */
  readonly topics: readonly string[]
  readonly note: string | null
  readonly consent: string | null
  readonly consentOn: Day | null
  readonly contactAllowed: string | null
  readonly invitationConsent: string | null
  readonly mailConsent: string | null
  readonly doNotContact: string | null
  /** The name of who in the company keeps in touch. */
  readonly relationshipOwner: string | null
}

/** Something about a cell that a person is told: why it was not read, or why to look at it. */
export interface CellRemark {
  /** Null where it is about the row. */
  readonly field: RosterField | null
  /** A message key's last part: `transfer.remark.<code>`. */
  readonly code: string
  /** The cell as the file has it. */
  readonly text: string
}

/** One row of a roster, read. */
export interface RosterRecord {
  /** Counted from 1 as the file's program shows it. */
  readonly rowNumber: number
  readonly values: RosterValues
  /** Cells that could not be read; their values are null. */
  readonly problems: readonly CellRemark[]
  /** Values that are a best guess. */
  readonly doubts: readonly CellRemark[]
  /** The row as the file has it. */
  readonly cells: readonly string[]
}

/** Reads the cells of one row into values. */
export function readValues(row: RowReader): RosterValues {
  const plain = (field: RosterField) => plainText(row, field)
  const names = readNames(row)
  const days = readDays(row)
  const contacts = readContacts(row)
  const address = readAddress(row)
  const post = readPost(row)
  const death = readDeath(row)
  const promises = readPromises(row, days.consentOn)
  const reason = plain('reason')
  const leavingKindText = plain('leavingKind')
  const employmentTypeText = plain('employmentType')
  if (reason !== null && hasHealthWording(reason)) row.doubt('reason', 'health-wording', reason)
  // Every value by name: spreading parts this wide costs more than reading the row.
  return {
    alumnusId: plain('alumnusId'),
    stintId: plain('stintId'),
    employeeNo: plain('employeeNo'),
    familyName: names.familyName,
    givenName: names.givenName,
    middleName: names.middleName,
    familyNameKana: names.familyNameKana,
    givenNameKana: names.givenNameKana,
    formerFamilyName: names.formerFamilyName,
    formerFamilyNameKana: names.formerFamilyNameKana,
    preferredName: names.preferredName,
    familyNameRomaji: names.familyNameRomaji,
    givenNameRomaji: names.givenNameRomaji,
    birthOn: days.birthOn,
    joinedOn: days.joinedOn,
    leftOn: days.leftOn,
    lastWorkingDay: days.lastWorkingDay,
    servicePeriod: plain('servicePeriod'),
    employmentStatus: plain('employmentStatus'),
    employmentType: employmentTypeOf(employmentTypeText),
    employmentTypeText,
    department: post.department,
    grade: post.grade,
    departmentAndGrade: post.departmentAndGrade,
    leavingKind: leavingKindOf(leavingKindText) ?? leavingKindOf(reason),
    leavingKindText,
    reason,
    email: contacts.email,
    workEmail: contacts.workEmail,
    otherEmails: contacts.otherEmails,
    phone: contacts.phone,
    homePhone: contacts.homePhone,
    workPhone: contacts.workPhone,
    otherPhones: contacts.otherPhones,
    postalCode: address.postalCode,
    postalCodeEnd: address.postalCodeEnd,
    address: address.address,
    building: address.building,
    company: plain('company'),
    jobTitle: plain('jobTitle'),
    industry: plain('industry'),
    skills: listOf(plain('skills')),
    tags: listOf(plain('tags')),
    topics: listOf(plain('topics')),
    note: plain('note'),
    consent: plain('consent'),
    consentOn: days.consentOn,
    contactAllowed: plain('contactAllowed'),
    invitationConsent: plain('invitationConsent'),
    mailConsent: plain('mailConsent'),
    doNotContact: plain('doNotContact'),
    consents: promises.consents,
    doNotContactReason: promises.doNotContactReason,
    unsettledPromises: promises.unsettledPromises,
    relationshipOwner: plain('relationshipOwner'),
    deceased: death.deceased,
    isDeceased: death.isDeceased,
    deceasedOn: death.deceasedOn,
  }
}

/** What stands in a column of its own goes before what shares one. */
function readPost(row: RowReader) {
  const both = plainText(row, 'departmentAndGrade')
  const post = both === null ? null : splitPost(both)
  if (post?.isDoubtful === true) row.doubt('departmentAndGrade', 'grade-unclear', both ?? '')
  return {
    departmentAndGrade: both,
    department: plainText(row, 'department') ?? post?.department ?? null,
    grade: plainText(row, 'grade') ?? post?.grade ?? null,
  }
}

function listOf(text: string | null): string[] {
  if (text === null) return []
  return text
    .split(/[,、，;；\n/／・|]+/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
