import type { EligibilityRule } from '#shared/domain/eligibility/eligibility-rule.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'

import type { FeedbackRequest } from './feedback-request.ts'
import type { SetUp } from './set-up.ts'
import type { Story } from './story.ts'

type FieldsOf<R extends RecordBase> = Omit<R, Exclude<keyof RecordBase, 'scope'>>

/** The fields of the set-up that can be written. */
export type SetUpFields = FieldsOf<SetUp>
/** The fields of a rule's version that can be written. */
export type EligibilityRuleFields = FieldsOf<EligibilityRule>
/** The fields of a question to alumni that can be written. */
export type FeedbackFields = FieldsOf<FeedbackRequest>
/** The fields of a story that can be written. */
export type StoryFields = FieldsOf<Story>

/** A programme of which nothing is settled yet. */
export const BLANK_SET_UP: SetUpFields = {
  scope: 'company',
  kind: 'setUp',
  goals: [],
  isAllShown: false,
  startedOn: null,
  ownerId: null,
  sponsorId: null,
  deputyId: null,
  hoursPerMonth: null,
  budgetYen: null,
  purposeText: '',
  consentText: '',
  announcementText: '',
  announcedOn: null,
  targets: [],
  agencyFeeYen: null,
  advertisingYen: null,
  trainingDays: null,
  trainingDayYen: null,
}

/** A question that nobody was asked yet. */
export const BLANK_FEEDBACK: FeedbackFields = {
  scope: 'company',
  kind: 'feedbackRequest',
  name: '',
  about: 'product',
  question: '',
  dueOn: null,
  answers: [],
  whatChanged: '',
  changedOn: null,
  closedOn: null,
}

/** A story that is not told yet. */
export const BLANK_STORY: StoryFields = {
  scope: 'company',
  kind: 'story',
  name: '',
  personId: null,
  text: '',
  permittedOn: null,
  permissionMethod: null,
  permittedUntil: null,
  withdrawnOn: null,
  publishedOn: null,
  publishedWhere: '',
  takenDownOn: null,
}
