import { addDays as addDaysTo, differenceInCalendarDays, isValid, parseISO } from 'date-fns'

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type Instant = string

const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/

/** Tells whether a text is a day that exists in the calendar. */
export function isDay(text: unknown): text is Day {
  return typeof text === 'string' && DAY_FORM.test(text) && isValid(parseISO(text))
}

/** Puts a day together from its numbers; null where the calendar has no such day. */
export function makeDay(year: number, month: number, date: number): Day | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
  return isDay(text) ? text : null
}

/** Moves a day by whole days, back with a negative count. */
export function addDays(day: Day, count: number): Day {
  const moved = addDaysTo(parseISO(`${day}T00:00:00Z`), count)
  return moved.toISOString().slice(0, 10)
}

/** Counts the days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from))
}

/** The day that an instant falls on in a time zone given by its offset from UTC in minutes. */
export function dayOfInstant(at: Instant, offsetMinutes: number): Day {
  return new Date(Date.parse(at) + offsetMinutes * 60_000).toISOString().slice(0, 10)
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
