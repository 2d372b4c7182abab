import { fiscalYearOf, fiscalYearStart } from '#shared/domain/figures/fiscal-year.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import { holidayOn } from '#shared/japanese/holidays.ts'
import type { Holiday } from '#shared/japanese/holidays.ts'
import { addDays, addMonths, daysBetween, makeDay } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { CalendarEntry, CompanyHoliday } from './programme.ts'

/** Something in the programme's year, on the first of its days that lies in that year. */
export type CalendarLine =
  | { readonly kind: 'event'; readonly on: Day; readonly event: GatheringEvent }
  | { readonly kind: 'entry'; readonly on: Day; readonly entry: CalendarEntry }
  | { readonly kind: 'companyHoliday'; readonly on: Day; readonly holiday: CompanyHoliday }
  | { readonly kind: 'holiday'; readonly on: Day; readonly names: Holiday }

/** What a year is put together from; records in the trash are left out before. */
export interface CalendarSource {
  readonly events: readonly GatheringEvent[]
  readonly entries: readonly CalendarEntry[]
  readonly companyHolidays: readonly CompanyHoliday[]
}

/** The twelve months of a fiscal year as `YYYY-MM`, from April to March. */
export function monthsOfYear(fiscalYear: number): readonly string[] {
  return Array.from({ length: 12 }, (_none, index) =>
    addMonths(fiscalYearStart(fiscalYear), index).slice(0, 7),
  )
}

/** Everything of a fiscal year in the order of its days; national holidays stand first on theirs. */
export function linesOfYear(
  fiscalYear: number,
  { events, entries, companyHolidays }: CalendarSource,
): readonly CalendarLine[] {
  const from = fiscalYearStart(fiscalYear)
  const to = addDays(fiscalYearStart(fiscalYear + 1), -1)
  /** The first day of a period that lies in the year; null where none does. */
  const within = (first: Day, last: Day): Day | null =>
    last < from || first > to ? null : first < from ? from : first
  const lines: CalendarLine[] = []
  for (let count = daysBetween(from, to), index = 0; index <= count; index++) {
    const on = addDays(from, index)
    const names = holidayOn(on)
    if (names !== null) lines.push({ kind: 'holiday', on, names })
  }
  for (const holiday of companyHolidays) {
    const on = within(holiday.from, holiday.to < holiday.from ? holiday.from : holiday.to)
    if (on !== null) lines.push({ kind: 'companyHoliday', on, holiday })
  }
  for (const entry of entries) {
    const on = dayInYear(entry, fiscalYear)
    if (on !== null) lines.push({ kind: 'entry', on, entry })
  }
  for (const event of events) {
    const { startsOn, endsOn } = event
    if (startsOn === null) continue
    const on = within(startsOn, endsOn === null || endsOn < startsOn ? startsOn : endsOn)
    if (on !== null) lines.push({ kind: 'event', on, event })
  }
  // Stable: of one day the lines stay in the order of the kinds above.
  return lines.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/**
 * The day of an entry in a fiscal year; null where it has none there.
 *
 * A yearly one begins with its own year, and one of 29 February stands on the 28th in common years.
 */
export function dayInYear(
  { on, isYearly }: Pick<CalendarEntry, 'on' | 'isYearly'>,
  fiscalYear: number,
): Day | null {
  const ownYear = fiscalYearOf(on)
  if (!isYearly) return ownYear === fiscalYear ? on : null
  if (ownYear > fiscalYear) return null
  const [own = 0, month = 0, date = 0] = on.split('-').map(Number)
  const year = fiscalYear + own - ownYear
  return makeDay(year, month, date) ?? makeDay(year, month, date - 1)
}
