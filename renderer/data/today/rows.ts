import type { RehireInterest } from '#shared/domain/alumnus/alumnus.ts'
import type { CaseDue } from '#shared/domain/rehire/case-state.ts'
import type { Occasion } from '#shared/domain/today/anniversary.ts'
import type { Cadence } from '#shared/domain/today/cadence.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { MustComeDown } from './voice-dues.ts'

/** What every row about a person says. */
interface PersonRow {
  /** Names the row: its kind and an id. */
  readonly key: string
  readonly personId: Id<'alumnus'>
  readonly name: string
  readonly kana: string
  readonly isDeceased: boolean
  readonly isDoNotContact: boolean
  readonly dueOn: Day
}

/** A next step that is not done yet. */
export interface StepRow extends PersonRow {
  readonly kind: 'step'
  readonly nextStep: string
  readonly happenedOn: Day
  /** What was said when the step was agreed on. */
  readonly text: string
}

/** Somebody not heard from for longer than the cadence. */
export interface ContactRow extends PersonRow {
  readonly kind: 'contact'
  readonly lastContactOn: Day | null
  readonly leftOn: Day | null
  readonly cadence: Cadence
  /** The name of the group that says the cadence; empty where none does, or one of 人事限. */
  readonly groupName: string
}

/** A day to write a line on. */
export interface AnniversaryRow extends PersonRow {
  readonly kind: 'anniversary'
  readonly occasion: Occasion
  /** Whole years since joining or leaving; null for a birthday. */
  readonly years: number | null
}

/** An event that some have not answered yet. */
export interface ReplyRow {
  readonly kind: 'reply'
  readonly key: string
  readonly eventId: Id<'event'>
  /** Empty for one for the personnel department alone. */
  readonly title: string
  readonly startsOn: Day | null
  readonly dueOn: Day
  /** How many were invited and have not answered. */
  readonly waiting: number
}

/** Something that a case of coming back has due. */
export interface CaseRow extends PersonRow {
  readonly kind: 'case'
  readonly caseId: Id<'case'>
  readonly due: CaseDue
}

/** A wish for coming back that is to be asked about again. */
export interface WishRow extends PersonRow {
  readonly kind: 'wish'
  readonly interest: RehireInterest
  readonly asOf: Day
}

/** A story whose permission ends, due on its last day, or that must come down, due since then. */
export interface StoryRow extends Omit<PersonRow, 'personId'> {
  readonly kind: 'story'
  /** Null where the person is gone; the name is the story's title then. */
  readonly personId: Id<'alumnus'> | null
  readonly storyId: Id<'programme'>
  /** Empty for one for the personnel department alone. */
  readonly title: string
  /** True while it can be read somewhere. */
  readonly isPublished: boolean
  /** Where it can be read; empty where nobody wrote that down or for personnel alone. */
  readonly publishedWhere: string
  /** Why it must come down; null while it may be read. */
  readonly mustComeDown: MustComeDown | null
}

/** A question to alumni that some have not answered though its day is over. */
export interface QuestionRow {
  readonly kind: 'question'
  readonly key: string
  readonly requestId: Id<'programme'>
  /** Empty for one for the personnel department alone. */
  readonly title: string
  readonly dueOn: Day
  /** How many were asked and have not answered. */
  readonly waiting: number
}

/** One thing of Today. */
export type TodayRow =
  | StepRow
  | CaseRow
  | ReplyRow
  | QuestionRow
  | StoryRow
  | AnniversaryRow
  | ContactRow
  | WishRow

/** A row at which a touch can be logged, which settles it. */
export type TouchRow = StepRow | ContactRow | AnniversaryRow

/**
 * The parts of Today in their order: due, cases, replies to events and to questions, permissions that
 * end, anniversaries, not heard from, within a week, wishes to ask about again.
 */
export const TODAY_SECTIONS = [
  'step',
  'case',
  'reply',
  'question',
  'story',
  'anniversary',
  'contact',
  'soon',
  'wish',
] as const
/** One of the parts. */
export type TodaySection = (typeof TODAY_SECTIONS)[number]
