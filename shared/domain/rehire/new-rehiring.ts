import type { RecordBase } from '#shared/domain/record/record.ts'

import type { RehireCase } from './rehire-case.ts'
import type { RehireNote } from './rehire-note.ts'
import type { RehirePolicy } from './rehire-policy.ts'
import type { Vacancy } from './vacancy.ts'

type FieldsOf<R extends RecordBase> = Omit<R, Exclude<keyof RecordBase, 'scope'>>

/** The fields of a vacancy that can be written. */
export type VacancyFields = FieldsOf<Vacancy>
/** The fields of a case that can be written. */
export type CaseFields = FieldsOf<RehireCase>
/** The fields of a note on coming back that can be written. */
export type RehireNoteFields = FieldsOf<RehireNote>
/** The fields of a policy's version that can be written. */
export type RehirePolicyFields = FieldsOf<RehirePolicy>

/** A post of which only the day is missing. */
export const BLANK_VACANCY: Omit<VacancyFields, 'openedOn'> = {
  scope: 'company',
  kind: 'vacancy',
  title: '',
  positionStatus: 'open',
  department: '',
  grade: '',
  place: '',
  hours: '',
  duties: '',
  wantedSkills: [],
  startsOn: null,
  applyBy: null,
  closedOn: null,
  note: '',
}

/** A case of which only person and day are missing. */
export const BLANK_CASE: Omit<CaseFields, 'personId' | 'openedOn'> = {
  scope: 'personnel',
  kind: 'case',
  title: '',
  vacancyId: null,
  positionStatus: 'open',
  channel: 'alumniHiring',
  template: 'alumni',
  policyId: null,
  keeperId: null,
  answerBy: null,
  decideBy: null,
  steps: [],
  interviews: [],
  department: '',
  grade: '',
  employmentType: null,
  place: '',
  hours: '',
  startsOn: null,
  payYen: null,
  terms: '',
  fairnessReviews: [],
  decision: null,
  decidedOn: null,
  decisionReason: '',
  deciderId: null,
  stintId: null,
  joinedOn: null,
  checks: [],
  closedOn: null,
  agencyFeeYen: null,
  advertisingYen: null,
  usualTrainingDays: null,
  trainingDays: null,
  trainingDayYen: null,
  note: '',
}

/** A note of which only person and day are missing. */
export const BLANK_REHIRE_NOTE: Omit<RehireNoteFields, 'personId' | 'writtenOn'> = {
  scope: 'personnel',
  kind: 'rehireNote',
  caseId: null,
  writerId: null,
  facts: '',
  opinions: '',
}

/** A version of the policy of which only the day is missing. */
export const BLANK_POLICY: Omit<RehirePolicyFields, 'from'> = {
  scope: 'company',
  kind: 'rehirePolicy',
  name: '',
  conditions: '',
  treatment: '',
  waitingMonths: null,
  hasNoGuarantee: true,
  isOnceOnly: true,
  answerDays: null,
  decideDays: null,
  announcements: [],
  note: '',
}
