import type { Element, RecordBase } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

/** 再雇用, 企業ブランディング, ビジネスネットワーク. */
export const PROGRAM_GOALS = ['rehire', 'branding', 'businessNetwork'] as const
/** What the programme is for. */
export type ProgramGoal = (typeof PROGRAM_GOALS)[number]

/** What a fiscal year is to come to in one figure (目標値). */
export interface Target extends Element<'target'> {
  /** The year of its April. */
  readonly fiscalYear: number
  /** The name of a figure of the yearly report. */
  readonly figure: string
  readonly value: number
}

/** How the programme is set up: goals, people, means, words, what hiring usually costs. */
export interface SetUp extends RecordBase<'programme'> {
  readonly kind: 'setUp'
  /** The most important first; a goal that is not named is none. */
  readonly goals: readonly ProgramGoal[]
  /** True shows also what no goal needs. */
  readonly isAllShown: boolean
  /** The day on which the programme began. */
  readonly startedOn: Day | null
  /** 責任者: runs the programme. */
  readonly ownerId: Id<'staff'> | null
  /** 後ろ盾: answers for it in management. */
  readonly sponsorId: Id<'staff'> | null
  /** 代理. */
  readonly deputyId: Id<'staff'> | null
  readonly hoursPerMonth: number | null
  readonly budgetYen: number | null
  /** What the data are used for, as alumni are told (利用目的). */
  readonly purposeText: string
  /** What alumni consent to. */
  readonly consentText: string
  /** How the programme is announced. */
  readonly announcementText: string
  readonly announcedOn: Day | null
  readonly targets: readonly Target[]
  /** What an agency takes for one hire as a rule. */
  readonly agencyFeeYen: number | null
  /** What advertising for one hire comes to as a rule. */
  readonly advertisingYen: number | null
  /** Days of training that a newcomer needs as a rule. */
  readonly trainingDays: number | null
  /** What one day of training costs. */
  readonly trainingDayYen: number | null
}
