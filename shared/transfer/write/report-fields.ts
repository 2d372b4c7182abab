import type {
  Alumnus,
  Assignment,
  CareerEntry,
  Colleague,
  Consent,
  ContactPoint,
  Leave,
  Override,
  Skill,
  Stint,
  Tag,
  Topic,
  Wish,
} from '#shared/domain/alumnus/alumnus.ts'

import type { FieldsOf } from './report-lines.ts'
import { choice, day, flag, RECORD, text } from './report-values.ts'
import { writePhone } from './words.ts'

/** A person's own fields; what is kept in lists has writers of its own. */
export const ALUMNUS_FIELDS: FieldsOf<Alumnus> = {
  familyName: text,
  givenName: text,
  familyNameKana: text,
  givenNameKana: text,
  familyNameRomaji: text,
  givenNameRomaji: text,
  formerFamilyName: text,
  formerFamilyNameKana: text,
  preferredName: text,
  birthOn: day,
  isDoNotContact: flag,
  doNotContactReason: text,
  isDeceased: flag,
  deceasedOn: day,
  mourningUntil: day,
  relationshipOwnerId: (id, { staffNames }) => (id === null ? '' : (staffNames.get(id) ?? id)),
  cadenceDays: (days) => (days === null ? '' : String(days)),
  note: text,
  ndaSignedOn: day,
  exitNote: text,
  stints: null,
  assignments: null,
  leaves: null,
  contactPoints: null,
  careerEntries: null,
  skills: null,
  tags: null,
  topics: null,
  colleagues: null,
  consents: null,
  wishes: null,
  overrides: null,
  ...RECORD,
}

/** One period of employment. */
export const STINT_FIELDS: FieldsOf<Stint> = {
  id: null,
  employeeNo: text,
  joinedOn: day,
  leftOn: day,
  lastWorkingDay: day,
  employmentType: choice('employmentType'),
  leavingKind: choice('leavingKind'),
  leavingReason: text,
  reasonGroup: choice('reasonGroup'),
  leavingTone: choice('leavingTone'),
}

/** A department and grade. */
export const ASSIGNMENT_FIELDS: FieldsOf<Assignment> = {
  id: null,
  stintId: null,
  startedOn: day,
  department: text,
  grade: text,
}

/** A period of leave. */
export const LEAVE_FIELDS: FieldsOf<Leave> = { id: null, stintId: null, from: day, to: day }

/** A way to reach the person. */
export const CONTACT_FIELDS: FieldsOf<ContactPoint> = {
  id: null,
  kind: choice('contactKind'),
  place: choice('contactPlace'),
  value: (value) => (/^\d+$/.test(value) ? writePhone(value) : value),
  postalCode: text,
  building: text,
  isPreferred: flag,
  status: choice('contactStatus'),
  statusOn: day,
}

/** A post held after leaving. */
export const CAREER_FIELDS: FieldsOf<CareerEntry> = {
  id: null,
  organisationId: (id, { companyNames }) => (id === null ? '' : (companyNames.get(id) ?? id)),
  company: text,
  title: text,
  industry: text,
  startedOn: day,
  endedOn: day,
  asOf: day,
}

/** A skill. */
export const SKILL_FIELDS: FieldsOf<Skill> = {
  id: null,
  name: text,
  isGainedAfterLeaving: flag,
  asOf: day,
}

/** A tag. */
export const TAG_FIELDS: FieldsOf<Tag> = { id: null, name: text }

/** A matter to ask about. */
export const TOPIC_FIELDS: FieldsOf<Topic> = { id: null, name: text }

/** A member of staff who knows the person. */
export const COLLEAGUE_FIELDS: FieldsOf<Colleague> = {
  id: null,
  staffId: (id, { staffNames }) => staffNames.get(id) ?? id,
  relation: choice('colleagueRelation'),
}

/** A consent with its proof. */
export const CONSENT_FIELDS: FieldsOf<Consent> = {
  id: null,
  purpose: choice('purpose'),
  givenOn: day,
  method: choice('consentMethod'),
  wordingVersion: text,
  withdrawnOn: day,
}

/** A wish for coming back. */
export const WISH_FIELDS: FieldsOf<Wish> = {
  id: null,
  asOf: day,
  interest: choice('rehireInterest'),
  role: text,
  place: text,
  hours: text,
  earliestOn: day,
  note: text,
}

/** A decision on taking part against what the rule says. */
export const OVERRIDE_FIELDS: FieldsOf<Override> = {
  id: null,
  isIn: (isIn, { say }) => say(isIn ? 'choice.override.in' : 'choice.override.out'),
  reason: text,
  approverId: (id, { staffNames }) => (id === null ? '' : (staffNames.get(id) ?? id)),
  decidedOn: day,
  endedOn: day,
}
