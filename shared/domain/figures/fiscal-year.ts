import type { Day } from '#shared/lib/dates.ts'

/** A fiscal year (年度, April to March), named by the calendar year in which it begins. */
export type FiscalYear = number

/** Months of a fiscal year. */
export const FISCAL_MONTHS = 12

const APRIL = 4

/** The fiscal year that a day lies in: 31 March belongs to the old one, 1 April to the new. */
export function fiscalYearOf(day: Day): FiscalYear {
  return Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < APRIL ? 1 : 0)
}

/** The place of a day's month in its fiscal year, from 0 for April to 11 for March. */
export function fiscalMonthOf(day: Day): number {
  return (Number(day.slice(5, 7)) - APRIL + FISCAL_MONTHS) % FISCAL_MONTHS
}

/** The number of a calendar month by its place in the fiscal year: 4 for 0, 3 for 11. */
export function calendarMonth(place: number): number {
  return ((place + APRIL - 1) % FISCAL_MONTHS) + 1
}

/** The first day of a fiscal year, 1 April. */
export function fiscalYearStart(year: FiscalYear): Day {
  return `${String(year).padStart(4, '0')}-04-01`
}

/** The last day of a fiscal year, 31 March. */
export function fiscalYearEnd(year: FiscalYear): Day {
  return `${String(year + 1).padStart(4, '0')}-03-31`
}

/** The day up to which a fiscal year can be counted: its last, or today while it runs. */
export function countedUntil(year: FiscalYear, today: Day): Day {
  const end = fiscalYearEnd(year)
  return end < today ? end : today
}
