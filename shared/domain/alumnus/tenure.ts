import { addDays, addMonths, daysBetween, makeDay } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'
import { ok, refuse } from '#shared/lib/result.ts'
import type { Result } from '#shared/lib/result.ts'

import type { Leave, Stint } from './alumnus.ts'

/** A length of service in calendar terms. */
export interface Tenure {
  readonly years: number
  readonly months: number
  readonly days: number
}

type Period = Pick<Stint, 'joinedOn' | 'leftOn'>
type Days = readonly [from: Day, to: Day]

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
 * put after the other from the first joining day on. Days in two stints count once, and days on
 * leave that lie in a stint are taken off the end.
 *
 * A stint of 2016-04-01 to 2021-03-31 is five years: the last day counts. Where the month has no
 * such day, a month is full with its last one (民法 143): five years from 2016-02-29 end with
 * 2021-02-28.
 *
 * @param leaves leave that is not to count; by default all of it counts
 */
export function tenure(
  stints: readonly Period[],
  today: Day,
  leaves: readonly Pick<Leave, 'from' | 'to'>[] = [],
): Tenure {
  const periods = joined(knownPeriods(stints, today))
  const [first] = periods
  if (first === undefined) return NOTHING
  const [start, end] = first
  if (periods.length === 1 && leaves.length === 0) return serviceSpan(start, addDays(end, 1))
  let months = 0
  let days = 0
  for (const [from, to] of periods) {
    const one = serviceSpan(from, addDays(to, 1))
    months += one.years * 12 + one.months
    days += one.days
  }
  const rest = days - daysAway(periods, leaves)
  const until = addDays(monthsOn(start, months), rest)
  return until <= start ? NOTHING : serviceSpan(start, until)
}

/** The whole years, months and days from one day to another, the last excluded. */
export function calendarSpan(from: Day, to: Day): Tenure {
  return spanBy(addMonths, from, to)
}

const NOTHING: Tenure = { years: 0, months: 0, days: 0 }

/** As `calendarSpan`, but a month that began on a day which the last one lacks is full with it. */
function serviceSpan(from: Day, to: Day): Tenure {
  return spanBy(monthsOn, from, to)
}

function spanBy(move: (day: Day, months: number) => Day, from: Day, to: Day): Tenure {
  let months = monthNumber(to) - monthNumber(from)
  let anchor = move(from, months)
  if (anchor > to) {
    months -= 1
    anchor = move(from, months)
  }
  return {
    years: Math.floor(months / 12),
    months: months % 12,
    days: daysBetween(anchor, to),
  }
}

/** The day on which so many months of service are over: the first of a month for want of a day. */
function monthsOn(day: Day, count: number): Day {
  const month = monthNumber(day) + count
  const inMonth = (number: number, date: number): Day | null =>
    makeDay(Math.floor(number / 12), (number % 12) + 1, date)
  return inMonth(month, Number(day.slice(8))) ?? inMonth(month + 1, 1) ?? day
}

function knownPeriods(stints: readonly Period[], today: Day): readonly Days[] {
  return stints
    .flatMap(({ joinedOn, leftOn }) =>
      joinedOn === null ? [] : [[joinedOn, leftOn ?? today] as const],
    )
    .filter(([from, to]) => from <= to)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The same days with those joined that overlap or follow each other without a gap. */
function joined(inOrder: readonly Days[]): readonly Days[] {
  if (inOrder.length < 2) return inOrder
  const found: [Day, Day][] = []
  for (const [from, to] of inOrder) {
    const last = found.at(-1)
    if (last === undefined || from > addDays(last[1], 1)) found.push([from, to])
    else if (to > last[1]) last[1] = to
  }
  return found
}

function daysAway(periods: readonly Days[], leaves: readonly Pick<Leave, 'from' | 'to'>[]): number {
  const inOrder = leaves
    .filter(({ from, to }) => from <= to)
    .map(({ from, to }): Days => [from, to])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  let days = 0
  for (const [awayFrom, awayTo] of joined(inOrder)) {
    for (const [from, to] of periods) {
      const first = awayFrom < from ? from : awayFrom
      const last = awayTo > to ? to : awayTo
      if (first <= last) days += daysBetween(first, last) + 1
    }
  }
  return days
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}
