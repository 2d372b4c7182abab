import type { Element, RecordBase } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'

/** 募集中, 募集対象外, 本人のために設ける. */
export const POSITION_STATUSES = ['open', 'notRecruiting', 'created'] as const
/** Whether a post is recruited for. */
export type PositionStatus = (typeof POSITION_STATUSES)[number]

/** A skill that a post asks for. */
export interface WantedSkill extends Element<'wantedSkill'> {
  readonly name: string
}

/** A post that somebody may come back to (募集枠). */
export interface Vacancy extends RecordBase<'vacancy'> {
  readonly kind: 'vacancy'
  readonly title: string
  readonly positionStatus: PositionStatus
  readonly department: string
  readonly grade: string
  readonly place: string
  readonly hours: string
  readonly duties: string
  readonly wantedSkills: readonly WantedSkill[]
  readonly openedOn: Day
  /** From when somebody is wanted; null where as soon as can be. */
  readonly startsOn: Day | null
  /** The last day for applications; null where there is none. */
  readonly applyBy: Day | null
  readonly closedOn: Day | null
  readonly note: string
}
