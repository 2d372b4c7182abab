import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

/** 対面, オンライン, 併用. */
export const EVENT_MODES = ['inPerson', 'online', 'hybrid'] as const
/** How an event is held. */
export type EventMode = (typeof EVENT_MODES)[number]

/** A time of day in Japan, `HH:MM`; empty where it is not settled. */
export type TimeOfDay = string

/** What an event is, apart from when: copied from one to another and kept as a template. */
export interface EventPlan {
  readonly title: string
  readonly mode: EventMode
  readonly startsAt: TimeOfDay
  readonly endsAt: TimeOfDay
  readonly place: string
  readonly address: string
  /** Where online participants join. */
  readonly url: string
  /** How many may come; null for any number. */
  readonly capacity: number | null
  readonly description: string
  /** The invitation of this event; `{名前}` and the like are filled in for each. */
  readonly letterSubject: string
  readonly letterBody: string
}

/** A gathering of alumni and staff (イベント). */
export interface GatheringEvent extends RecordBase<'event'>, EventPlan {
  readonly kind: 'event'
  /** Null until the day is settled. */
  readonly startsOn: Day | null
  /** Null where it ends on the day on which it begins. */
  readonly endsOn: Day | null
  readonly replyBy: Day | null
  readonly seriesId: Id<'series'> | null
  /** The interest group whose meeting it is. */
  readonly groupId: Id<'interestGroup'> | null
  readonly cancelledOn: Day | null
  /** When attendance was written into the histories. */
  readonly closedOn: Day | null
  /** What the company got out of it. */
  readonly companyGain: string
  /** What the alumni got out of it. */
  readonly alumnusGain: string
  readonly note: string
}

/** An event to make others from (型). */
export interface EventTemplate extends RecordBase<'event'>, EventPlan {
  readonly kind: 'eventTemplate'
  readonly name: string
}

/** 毎週, 毎月同じ日, 毎月同じ曜日, 毎年. */
export const REPEATS = ['weekly', 'monthlyByDate', 'monthlyByWeekday', 'yearly'] as const
/** After which rule the events of a series follow each other. */
export type Repeat = (typeof REPEATS)[number]

/** What ties events that follow each other (定例). */
export interface Series extends RecordBase<'series'> {
  readonly kind: 'series'
  readonly name: string
  readonly repeat: Repeat
  /** Every so many weeks, months or years, from 1. */
  readonly every: number
}
