import { addDays as addDaysTo, addMonths as addMonthsTo, isValid } from 'date-fns'

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type Instant = string

const DAY_MS = 86_400_000
const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/

/** Tells whether a text is a day that exists in the calendar. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !DAY_FORM.test(text)) return false
  const noon = noonOf(text)
  // A 30 February would roll over into March.
  return isValid(noon) && dayOf(noon) === text
}

/** Puts a day together from its numbers; null where the calendar has no such day. */
export function makeDay(year: number, month: number, date: number): Day | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
  return isDay(text) ? text : null
}

/** Moves a day by whole days, back with a negative count. */
export function addDays(day: Day, count: number): Day {
  return dayOf(addDaysTo(noonOf(day), count))
}

/** Moves a day by whole months; a day that the month lacks falls back to its last. */
export function addMonths(day: Day, count: number): Day {
  return dayOf(addMonthsTo(noonOf(day), count))
}

/** Counts the days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (midnightOf(to) - midnightOf(from)) / DAY_MS
}

/** The day of the week, from 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return noonOf(day).getDay()
}

/** The day that an instant falls on in a time zone given by its offset from UTC in minutes. */
export function dayOfInstant(at: Instant, offsetMinutes: number): Day {
  return new Date(Date.parse(at) + offsetMinutes * 60_000).toISOString().slice(0, 10)
}

// Days of UTC are of one length, so that counting them asks nothing of time zones.
function midnightOf(day: Day): number {
  return Date.parse(`${day}T00:00Z`)
}

// Noon exists on every day, wherever the clocks are changed.
function noonOf(day: Day): Date {
  return new Date(`${day}T12:00`)
}

function dayOf(date: Date): Day {
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
