import { addDays, addMonths, makeDay, weekdayOf } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { Repeat } from './event.ts'

/** The rule of a series: every so many weeks, months or years, from 1. */
export interface RepeatRule {
  readonly repeat: Repeat
  readonly every: number
}

const WEEK = 7
const YEAR = 12

/**
 * The days after a first one by a rule. The 31st falls on the last day of a shorter month, 29
 * February on the 28th of another year; a fifth weekday of a month falls on the last one.
 *
 * @param count how many days follow the first
 */
export function daysAfter(first: Day, rule: RepeatRule, count: number): readonly Day[] {
  return Array.from({ length: count }, (_, index) => dayAfter(first, rule, index + 1))
}

/** Which of its weekday a day is in its month, from 1 to 5. */
export function weekOfMonth(day: Day): number {
  return Math.ceil(dateOf(day) / WEEK)
}

// Always counted from the first day: from step to step a 31st would stay a 28th for ever.
function dayAfter(first: Day, { repeat, every }: RepeatRule, step: number): Day {
  switch (repeat) {
    case 'weekly':
      return addDays(first, WEEK * every * step)
    case 'monthlyByDate':
      return addMonths(first, every * step)
    case 'monthlyByWeekday':
      return sameWeekday(first, addMonths(startOfMonth(first), every * step))
    case 'yearly':
      return addMonths(first, YEAR * every * step)
  }
}

function sameWeekday(first: Day, month: Day): Day {
  const until = (weekdayOf(first) - weekdayOf(month) + WEEK) % WEEK
  const day = addDays(month, until + WEEK * (weekOfMonth(first) - 1))
  return day.slice(0, 7) === month.slice(0, 7) ? day : addDays(day, -WEEK)
}

function startOfMonth(day: Day): Day {
  return makeDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1) ?? day
}

function dateOf(day: Day): number {
  return Number(day.slice(8))
}
