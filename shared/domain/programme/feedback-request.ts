import type { Element, RecordBase } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

/** 自社製品・サービス, 人事制度. */
export const FEEDBACK_SUBJECTS = ['product', 'personnelRule'] as const
/** What alumni are asked about. */
export type FeedbackSubject = (typeof FEEDBACK_SUBJECTS)[number]

/** One person who was asked, and the answer. */
export interface Answer extends Element<'answer'> {
  readonly personId: Id<'alumnus'>
  /** Null while the person is only chosen. */
  readonly askedOn: Day | null
  readonly answeredOn: Day | null
  readonly text: string
  readonly thankedOn: Day | null
}

/** A question to alumni about a product or a personnel rule (意見聴取). */
export interface FeedbackRequest extends RecordBase<'programme'> {
  readonly kind: 'feedbackRequest'
  readonly name: string
  readonly about: FeedbackSubject
  readonly question: string
  readonly dueOn: Day | null
  readonly answers: readonly Answer[]
  /** What the company changed by it. */
  readonly whatChanged: string
  readonly changedOn: Day | null
  readonly closedOn: Day | null
}
