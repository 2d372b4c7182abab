import type {
  Alumnus,
  Assignment,
  CareerEntry,
  Colleague,
  Consent,
  ContactPoint,
  Leave,
  Skill,
  Stint,
  Tag,
  Topic,
  Wish,
} from '#shared/domain/alumnus/alumnus.ts'
import type { Member } from '#shared/domain/gathering/interest-group.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import type { LedgerEntry } from '#shared/domain/ledger/ledger-entry.ts'
import { isMessageKey } from '#shared/i18n/translate.ts'
import type { Day, Instant } from '#shared/lib/dates.ts'
import { dayOfInstant } from '#shared/lib/dates.ts'

import type { FieldsOf, ReportContext, WriteField } from './report-lines.ts'
import { writePhone } from './words.ts'
import type { Say } from './words.ts'

const text: WriteField<string> = (value) => value
const day: WriteField<Day | null> = (value, { writeDay }) => (value === null ? '' : writeDay(value))
const flag: WriteField<boolean> = (value, { say }) => (value ? say('outgoing.report.flag') : '')
const instant: WriteField<Instant | null> = (value, { writeDay, offsetMinutes }) =>
  value === null ? '' : writeDay(dayOfInstant(value, offsetMinutes))

/** The word of a choice, or the value itself where it is none of the known ones. */
function choice(kind: string): WriteField<string | null> {
  return (value, { say }) =>
    firstWord(say, [`choice.${kind}.${value}`, `outgoing.choice.${kind}.${value}`]) ?? value ?? ''
}

function firstWord(say: Say, keys: readonly string[]): string | null {
  const key = keys.find(isMessageKey)
  return key === undefined ? null : say(key)
}

const RECORD = {
  id: text,
  scope: choice('scope'),
  trashedAt: instant,
  erasedAt: instant,
  mergedIntoId: (value: string | null) => value ?? '',
  isSample: flag,
  // Stamps for joining two machines' work; they tell nothing of the person.
  clocks: null,
} as const

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

/** A touch or a note; other alumni who took part are counted, not named: they did not ask. */
export const INTERACTION_FIELDS: FieldsOf<Interaction> = {
  happenedOn: day,
  kind: choice('interactionKind'),
  direction: choice('direction'),
  participants: writeParticipants,
  text,
  nextStep: text,
  nextStepDueOn: day,
  nextStepDoneOn: day,
  companyGain: text,
  alumnusGain: text,
  outcome: text,
  gatheringId: (id, { gatheringNames }) => (id === null ? '' : (gatheringNames.get(id) ?? id)),
  caseId: (id) => id ?? '',
  ...RECORD,
}

/** A person's part in an event. */
export const PARTICIPATION_FIELDS: FieldsOf<Participation> = {
  eventId: (id, { gatheringNames }) => gatheringNames.get(id) ?? id,
  kind: null,
  // The paper is about this person.
  personId: null,
  isOrganiser: flag,
  isSpeaker: flag,
  invitedOn: day,
  reply: choice('reply'),
  repliedAt: instant,
  mode: choice('eventMode'),
  arrivesAt: text,
  isToldToWait: flag,
  attendance: choice('attendance'),
  checkedInAt: instant,
  note: text,
  ...RECORD,
}

/** A person's membership of an interest group. */
export const MEMBER_FIELDS: FieldsOf<Member> = {
  id: null,
  personId: null,
  isLeader: flag,
  joinedOn: day,
  leftOn: day,
}

/** A line of the ledger; the other people of the same export are nobody's business here. */
export const LEDGER_FIELDS: FieldsOf<LedgerEntry> = {
  at: instant,
  kind: choice('ledgerKind'),
  format: (format, { say }) =>
    firstWord(say, [`ledger.format.${format}`, `exporting.format.${format}`]) ?? format,
  // What went out is named as a column, what came in as a field of a roster.
  columns: (keys, { say }) =>
    keys
      .map(
        (key) =>
          firstWord(say, [`outgoing.column.${key}`, `importing.field.${key}`, `field.${key}`]) ??
          key,
      )
      .join('、'),
  purpose: choice('purpose'),
  recipient: text,
  operatorId: (id, { staffNames }) => (id === null ? '' : (staffNames.get(id) ?? id)),
  deviceId: null,
  actId: null,
  alumnusIds: null,
  counts: null,
  ...RECORD,
  id: null,
  scope: null,
}

function writeParticipants(
  participants: Interaction['participants'],
  { say, staffNames }: ReportContext,
): string {
  const names = new Map<string, string>(staffNames)
  const staff = participants.flatMap(({ personId }) => names.get(personId) ?? [])
  const others = participants.length - staff.length - 1
  return [
    say('outgoing.report.person'),
    ...staff,
    ...(others > 0 ? [say('outgoing.report.others', { count: others })] : []),
  ].join('、')
}
