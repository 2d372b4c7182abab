import { lastDayOfMonth } from '#shared/japanese/wareki.ts'
import { addDays, daysBetween, makeDay } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

// 1970-01-05 was a Monday.
function weekday(day: Day): number {
  return ((daysBetween('1970-01-05', day) % 7) + 7) % 7
}

/** A weekday of this week (0), of the next (1) or of an earlier one; weeks begin on Monday. */
export function inWeek(today: Day, weeks: number, wanted: number): Day {
  return addDays(today, weeks * 7 - weekday(today) + wanted)
}

/** The last such weekday at least so many days back. */
export function lastWeekday(today: Day, wanted: number, atLeast: number): Day {
  const back = (weekday(today) - wanted + 7) % 7
  return addDays(today, -(back < atLeast ? back + 7 : back))
}

/** The next such weekday after today. */
export function nextWeekday(today: Day, wanted: number): Day {
  return addDays(today, ((wanted - weekday(today) + 6) % 7) + 1)
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** The year and month so many months away. */
export function monthFrom(today: Day, months: number): { year: number; month: number } {
  const total = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + months
  return { year: Math.floor(total / 12), month: (total % 12) + 1 }
}

/** The same date so many months away; the last day where the month is too short. */
export function monthsFrom(today: Day, months: number): Day | null {
  const { year, month } = monthFrom(today, months)
  return makeDay(year, month, Number(today.slice(8))) ?? lastDayOfMonth(year, month)
}

/** The last day of the month so many months away. */
export function monthEnd(today: Day, months: number): Day | null {
  const { year, month } = monthFrom(today, months)
  return lastDayOfMonth(year, month)
}

/** A date of the month so many months away; null where it has none. */
export function dateInMonth(today: Day, months: number, date: number): Day | null {
  const { year, month } = monthFrom(today, months)
  return makeDay(year, month, date)
}
