import { addDays, addMonths, daysBetween } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'
import { ok, refuse } from '#shared/lib/result.ts'
import type { Result } from '#shared/lib/result.ts'

import type { Stint } from './alumnus.ts'

/** A length of service in calendar terms. */
export interface Tenure {
  readonly years: number
  readonly months: number
  readonly days: number
}

type Period = Pick<Stint, 'joinedOn' | 'leftOn'>

/**
 * Counts whole days served over all stints, both end days included.
 *
 * Stints may touch but not overlap; one without a joining day counts nothing; one that goes on is
 * counted to `today`.
 *
 * @returns days, or `alumnus.stints-overlap`
 */
export function daysServed(stints: readonly Period[], today: Day): Result<number> {
  const periods = knownPeriods(stints, today)
  let total = 0
  let lastEnd = ''
  for (const [from, to] of periods) {
    if (from <= lastEnd) return refuse('alumnus.stints-overlap')
    total += daysBetween(from, to) + 1
    lastEnd = to
  }
  return ok(total)
}

/**
 * The length of service over all stints in years, months and days: each stint by the calendar, one
 * put after the other from the first joining day on.
 *
 * A stint of 2016-04-01 to 2021-03-31 is five years: the last day counts.
 */
export function tenure(stints: readonly Period[], today: Day): Tenure {
  const periods = knownPeriods(stints, today)
  const start = periods[0]?.[0]
  if (start === undefined) return { years: 0, months: 0, days: 0 }
  let months = 0
  let days = 0
  for (const [from, to] of periods) {
    const one = calendarSpan(from, addDays(to, 1))
    months += one.years * 12 + one.months
    days += one.days
  }
  return calendarSpan(start, addDays(addMonths(start, months), days))
}

/** The whole years, months and days from one day to another, the last excluded. */
export function calendarSpan(from: Day, to: Day): Tenure {
  let months = monthNumber(to) - monthNumber(from)
  let anchor = addMonths(from, months)
  if (anchor > to) {
    months -= 1
    anchor = addMonths(from, months)
  }
  return {
    years: Math.floor(months / 12),
    months: months % 12,
    days: daysBetween(anchor, to),
  }
}

function knownPeriods(stints: readonly Period[], today: Day): (readonly [Day, Day])[] {
  return stints
    .flatMap(({ joinedOn, leftOn }) =>
      joinedOn === null ? [] : [[joinedOn, leftOn ?? today] as const],
    )
    .filter(([from, to]) => from <= to)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}
