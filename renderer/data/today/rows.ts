import type { Occasion } from '#shared/domain/today/anniversary.ts'
import type { Cadence } from '#shared/domain/today/cadence.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

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
  /** The name of the group that says the cadence; empty where none does. */
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
  readonly title: string
  readonly startsOn: Day | null
  readonly dueOn: Day
  /** How many were invited and have not answered. */
  readonly waiting: number
}

/** One thing of Today. */
export type TodayRow = StepRow | ContactRow | AnniversaryRow | ReplyRow

/** The parts of Today in their order: due, replies, anniversaries, not heard from, within a week. */
export const TODAY_SECTIONS = ['step', 'reply', 'anniversary', 'contact', 'soon'] as const
/** One of the parts. */
export type TodaySection = (typeof TODAY_SECTIONS)[number]
