import type { Answer } from '#shared/domain/programme/feedback-request.ts'
import type { Story } from '#shared/domain/programme/story.ts'
import type { RehireCase } from '#shared/domain/rehire/rehire-case.ts'
import type { RehireNote } from '#shared/domain/rehire/rehire-note.ts'

import type { FieldsOf, ReportContext, WriteField } from './report-lines.ts'
import { choice, day, RECORD, rehireName, text } from './report-values.ts'
import { joinTexts } from './words.ts'

const yen: WriteField<number | null> = (value, { say }) =>
  value === null ? '' : say('fairness.yen', { yen: value })
const count: WriteField<number | null> = (value) => (value === null ? '' : String(value))
const staff: WriteField<RehireCase['keeperId']> = (id, { staffNames }) =>
  id === null ? '' : (staffNames.get(id) ?? id)

/** A case of coming back; the staff compared with are never named in it. */
export const CASE_FIELDS: FieldsOf<RehireCase> = {
  openedOn: day,
  kind: null,
  // The paper is about this person.
  personId: null,
  title: text,
  vacancyId: rehireName,
  positionStatus: choice('positionStatus'),
  channel: choice('channel'),
  template: choice('template'),
  policyId: rehireName,
  keeperId: staff,
  answerBy: day,
  decideBy: day,
  steps: writeSteps,
  interviews: writeInterviews,
  department: text,
  grade: text,
  employmentType: choice('employmentType'),
  place: text,
  hours: text,
  startsOn: day,
  payYen: yen,
  terms: text,
  fairnessReviews: writeReviews,
  decision: choice('decision'),
  decidedOn: day,
  decisionReason: text,
  deciderId: staff,
  stintId: null,
  joinedOn: day,
  checks: writeChecks,
  closedOn: day,
  agencyFeeYen: yen,
  advertisingYen: yen,
  usualTrainingDays: count,
  trainingDays: count,
  trainingDayYen: yen,
  note: text,
  ...RECORD,
}

/** A note on coming back. */
export const REHIRE_NOTE_FIELDS: FieldsOf<RehireNote> = {
  writtenOn: day,
  kind: null,
  personId: null,
  caseId: null,
  writerId: staff,
  facts: text,
  opinions: text,
  ...RECORD,
}

/** An answer of the person; whoever else was asked is not told. */
export const ANSWER_FIELDS: FieldsOf<Answer> = {
  id: null,
  personId: null,
  askedOn: day,
  answeredOn: day,
  text,
  thankedOn: day,
}

/** What the person lets the company tell of. */
export const STORY_FIELDS: FieldsOf<Story> = {
  name: text,
  kind: null,
  personId: null,
  text,
  permittedOn: day,
  permissionMethod: choice('consentMethod'),
  permittedUntil: day,
  withdrawnOn: day,
  publishedOn: day,
  publishedWhere: text,
  takenDownOn: day,
  ...RECORD,
}

function writeSteps(steps: RehireCase['steps'], context: ReportContext): string {
  return steps
    .map(({ kind, dueOn, doneOn, skippedOn, skipReason, result }) =>
      joinTexts(
        [
          choice('stepKind')(kind, context),
          dueOn === null ? '' : labelled('outgoing.field.caseStep.dueOn', dueOn, context),
          doneOn === null ? '' : labelled('outgoing.field.caseStep.doneOn', doneOn, context),
          skippedOn === null
            ? ''
            : labelled('outgoing.field.caseStep.skippedOn', skippedOn, context),
          skipReason,
          result,
        ],
        '　',
      ),
    )
    .join('\n')
}

function writeInterviews(
  interviews: RehireCase['interviews'],
  { writeDay }: ReportContext,
): string {
  return interviews
    .map((one) => joinTexts([writeDay(one.heldOn), one.interviewers, one.text], '　'))
    .join('\n')
}

function writeReviews(reviews: RehireCase['fairnessReviews'], context: ReportContext): string {
  const { say, writeDay } = context
  return reviews
    .map((one) => {
      const { bandLowYen: low, bandHighYen: high } = one
      return joinTexts(
        [
          writeDay(one.reviewedOn),
          one.grade,
          low === null || high === null ? '' : say('fairness.paper.band.from-to', { low, high }),
          one.offeredYen === null ? '' : say('fairness.bar.offer', { yen: one.offeredYen }),
          one.reason,
          staff(one.approverId, context),
          one.approvedOn === null ? '' : labelled('fairness.approved-on', one.approvedOn, context),
        ],
        '　',
      )
    })
    .join('\n')
}

function writeChecks(checks: RehireCase['checks'], context: ReportContext): string {
  return checks
    .map(({ dueOn, doneOn, expected, actual, verdict }) =>
      joinTexts(
        [
          context.writeDay(dueOn),
          expected,
          actual,
          choice('startUpVerdict')(verdict, context),
          doneOn === null ? '' : labelled('outgoing.field.caseStep.doneOn', doneOn, context),
        ],
        '　',
      ),
    )
    .join('\n')
}

function labelled(
  label: Parameters<ReportContext['say']>[0],
  on: string,
  { say, writeDay }: ReportContext,
): string {
  return `${say(label)} ${writeDay(on)}`
}
