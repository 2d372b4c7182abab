import { holidayOn } from '#shared/japanese/holidays.ts'
import { addDays, weekdayOf } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { CompanyHoliday } from './programme.ts'

/** Further than this nothing is looked for: no company is closed for so long. */
const FARTHEST_DAYS = 400

/** Tells whether anybody is at work: no weekend, no national and no company holiday. */
export function isWorkday(
  day: Day,
  companyHolidays: readonly Pick<CompanyHoliday, 'from' | 'to'>[],
): boolean {
  const weekday = weekdayOf(day)
  return (
    weekday !== 0 &&
    weekday !== 6 &&
    holidayOn(day) === null &&
    !companyHolidays.some(({ from, to }) => from <= day && day <= to)
  )
}

/** The day itself where it is a working day, else the next one. */
export function workdayFrom(
  day: Day,
  companyHolidays: readonly Pick<CompanyHoliday, 'from' | 'to'>[],
): Day {
  let next = day
  for (let step = 0; step < FARTHEST_DAYS; step++) {
    if (isWorkday(next, companyHolidays)) return next
    next = addDays(next, 1)
  }
  return day
}
