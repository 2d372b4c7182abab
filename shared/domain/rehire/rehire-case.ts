import type { EmploymentType } from '#shared/domain/alumnus/alumnus.ts'
import type { Element, RecordBase } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { PositionStatus } from './vacancy.ts'

/** アルムナイ採用, 中途採用, リファラル採用, ジョブリターン. */
export const HIRING_CHANNELS = ['alumniHiring', 'midCareer', 'referral', 'jobReturn'] as const
/** By what route a person comes back; ジョブリターン is for those who left for family reasons. */
export type HiringChannel = (typeof HIRING_CHANNELS)[number]

/** 通常の選考, アルムナイの選考. */
export const STEP_TEMPLATES = ['usual', 'alumni'] as const
/** Which steps a case begins with. */
export type StepTemplate = (typeof STEP_TEMPLATES)[number]

/** 事前面談, 書類選考, 適性検査, 一次面接, 二次面接, 最終面接, 条件提示, 決定, 入社. */
export const STEP_KINDS = [
  'talk',
  'documents',
  'aptitude',
  'firstInterview',
  'secondInterview',
  'finalInterview',
  'conditions',
  'decision',
  'joining',
] as const
/** What is done in a step. */
export type StepKind = (typeof STEP_KINDS)[number]

/** One step of a selection (選考ステップ): open, done, or skipped with a reason. */
export interface CaseStep extends Element<'caseStep'> {
  readonly kind: StepKind
  readonly dueOn: Day | null
  readonly doneOn: Day | null
  readonly skippedOn: Day | null
  readonly skipReason: string
  readonly result: string
}

/** A talk within a case. */
export interface Interview extends Element<'interview'> {
  readonly heldOn: Day
  /** Who led it, in the operator's words. */
  readonly interviewers: string
  readonly text: string
}

/** Whether an offer is fair to those who stayed (公平性確認); the staff compared with are never named. */
export interface FairnessReview extends Element<'fairnessReview'> {
  readonly reviewedOn: Day
  readonly grade: string
  /** How many members of staff of that grade the band was taken from. */
  readonly headcount: number | null
  /** Yearly pay in yen. */
  readonly bandLowYen: number | null
  readonly bandHighYen: number | null
  readonly offeredYen: number | null
  /** Why the difference is right. */
  readonly reason: string
  readonly approverId: Id<'staff'> | null
  /** Null until it was approved. */
  readonly approvedOn: Day | null
}

/** 採用, 見送り, 本人辞退, 取り下げ. */
export const DECISIONS = ['hire', 'turnDown', 'declined', 'withdrawn'] as const
/** How a case was decided. */
export type Decision = (typeof DECISIONS)[number]

/** 期待以上, 期待どおり, 期待に届かない. */
export const START_UP_VERDICTS = ['ahead', 'asExpected', 'behind'] as const
/** How a start compares with what was expected. */
export type StartUpVerdict = (typeof START_UP_VERDICTS)[number]

/** The months after coming back at which it is looked how the start went. */
export const CHECK_MONTHS = [3, 6, 12] as const

/** A look at how the start went (入社後確認). */
export interface StartUpCheck extends Element<'startUpCheck'> {
  readonly months: number
  readonly dueOn: Day
  readonly expected: string
  readonly doneOn: Day | null
  readonly actual: string
  readonly verdict: StartUpVerdict | null
}

/** Considering and bringing back one person (再雇用検討案件). */
export interface RehireCase extends RecordBase<'case'> {
  readonly kind: 'case'
  /** Null once the person was erased. */
  readonly personId: Id<'alumnus'> | null
  /** The post by name; that of the vacancy where there is one. */
  readonly title: string
  readonly vacancyId: Id<'vacancy'> | null
  readonly positionStatus: PositionStatus
  readonly channel: HiringChannel
  readonly template: StepTemplate
  /** The version of the policy that the case was opened under. */
  readonly policyId: Id<'programme'> | null
  /** Who looks after it. */
  readonly keeperId: Id<'staff'> | null
  /** When the person applied or was asked. */
  readonly openedOn: Day
  readonly answerBy: Day | null
  readonly decideBy: Day | null
  readonly steps: readonly CaseStep[]
  readonly interviews: readonly Interview[]
  readonly department: string
  readonly grade: string
  readonly employmentType: EmploymentType | null
  readonly place: string
  readonly hours: string
  readonly startsOn: Day | null
  /** Yearly pay offered, in yen. */
  readonly payYen: number | null
  readonly terms: string
  readonly fairnessReviews: readonly FairnessReview[]
  readonly decision: Decision | null
  readonly decidedOn: Day | null
  readonly decisionReason: string
  readonly deciderId: Id<'staff'> | null
  /** The stint that came of it. */
  readonly stintId: Id<'stint'> | null
  readonly joinedOn: Day | null
  readonly checks: readonly StartUpCheck[]
  /** Set once nothing more is awaited, whatever is still open. */
  readonly closedOn: Day | null
  /** What the hire saved: see `costSaved`. */
  readonly agencyFeeYen: number | null
  readonly advertisingYen: number | null
  readonly usualTrainingDays: number | null
  readonly trainingDays: number | null
  readonly trainingDayYen: number | null
  readonly note: string
}
