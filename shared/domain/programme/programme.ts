import type { EligibilityRule } from '#shared/domain/eligibility/eligibility-rule.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { RehirePolicy } from '#shared/domain/rehire/rehire-policy.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { FeedbackRequest } from './feedback-request.ts'
import type { SetUp } from './set-up.ts'
import type { Story } from './story.ts'

/** A grade in the company's ordered table (役職). */
export interface Grade extends RecordBase<'programme'> {
  readonly kind: 'grade'
  readonly name: string
  /** Higher is higher; 一般 is 0. */
  readonly rank: number
}

/** Days on which the company itself is closed (会社休日), both included. */
export interface CompanyHoliday extends RecordBase<'programme'> {
  readonly kind: 'companyHoliday'
  readonly name: string
  readonly from: Day
  readonly to: Day
}

/** How often people of a tag or of an interest group are to be heard from (連絡頻度). */
export interface CadenceRule extends RecordBase<'programme'> {
  readonly kind: 'cadenceRule'
  /** Empty where the rule is for a group. */
  readonly tag: string
  readonly groupId: Id<'interestGroup'> | null
  readonly days: number
}

/** 案内, 連絡. */
export const LETTER_USES = ['invitation', 'message'] as const
/** What a letter is for. */
export type LetterUse = (typeof LETTER_USES)[number]

/** A text to write to people with (文例); `{名前}` and the like are filled in for each. */
export interface Letter extends RecordBase<'programme'> {
  readonly kind: 'letter'
  readonly name: string
  readonly use: LetterUse
  readonly subject: string
  readonly body: string
}

/** Something in the programme's year that is no event: a review, a mailing, a deadline (予定). */
export interface CalendarEntry extends RecordBase<'programme'> {
  readonly kind: 'calendarEntry'
  readonly name: string
  readonly on: Day
  readonly isYearly: boolean
  readonly note: string
}

/** What the collection `programme` holds. */
export type Programme =
  | Grade
  | CompanyHoliday
  | CadenceRule
  | Letter
  | CalendarEntry
  | SetUp
  | EligibilityRule
  | RehirePolicy
  | FeedbackRequest
  | Story
