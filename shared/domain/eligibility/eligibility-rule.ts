import type { EmploymentType, LeavingKind, ReasonGroup } from '#shared/domain/alumnus/alumnus.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'

/** すべて満たす, いずれかを満たす. */
export const MATCHES = ['all', 'any'] as const
/** How many of the conditions have to hold. */
export type Match = (typeof MATCHES)[number]

/** 勤続年数, 役職, 退職区分, 雇用形態, 退職からの年数, 退職理由. There is none of age or health. */
export const CRITERION_KINDS = [
  'tenure',
  'grade',
  'leavingKind',
  'employmentType',
  'sinceLeaving',
  'reasonGroup',
] as const
/** What one condition looks at. */
export type CriterionKind = (typeof CRITERION_KINDS)[number]

/** A condition on one of some words, or on none of them; it looks at the last stint. */
export interface OneOf<K extends CriterionKind, V> {
  readonly kind: K
  /** True where the values named keep a person out. */
  readonly isExcluding: boolean
  readonly values: readonly V[]
}

/** One condition (条件). */
export type Criterion =
  /** Served at least so long over all stints, to the day. */
  | { readonly kind: 'tenure'; readonly years: number; readonly months: number }
  /** Ever held this grade or a higher one. */
  | { readonly kind: 'grade'; readonly grade: string }
  /** So many years since the last stint ended: at least, or at most; the anniversary counts for both. */
  | { readonly kind: 'sinceLeaving'; readonly bound: 'atLeast' | 'atMost'; readonly years: number }
  | OneOf<'leavingKind', LeavingKind>
  | OneOf<'employmentType', EmploymentType>
  | OneOf<'reasonGroup', ReasonGroup>

/** Conditions within a rule; nothing is nested deeper. */
export interface CriterionGroup {
  readonly kind: 'group'
  readonly match: Match
  readonly criteria: readonly Criterion[]
}

/** A part of a rule: a condition, or a group of them. */
export type RulePart = Criterion | CriterionGroup

/** What a rule says, whether saved or still being edited. */
export interface RuleTerms {
  readonly match: Match
  readonly parts: readonly RulePart[]
  /** True where days on leave count as days of service. */
  readonly countsLeave: boolean
}

/** Who takes part in the programme, from a day on (参加条件); each change is a version of its own. */
export interface EligibilityRule extends RecordBase<'programme'>, RuleTerms {
  readonly kind: 'eligibilityRule'
  readonly from: Day
  readonly note: string
}
