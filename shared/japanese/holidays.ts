import holidays from '@holiday-jp/holiday_jp/lib/holidays.js'

import type { Day } from '#shared/lib/dates.ts'

/** A national holiday in both languages. */
export interface Holiday {
  readonly ja: string
  readonly en: string
}

const BY_DAY: Readonly<Record<string, { readonly name: string; readonly name_en: string }>> =
  holidays

/** The last year whose national holidays are known; later ones count as having none. */
export const LAST_HOLIDAY_YEAR = 2050

/** The national holiday of Japan that a day is (祝日, 振替休日, 国民の休日), or null. */
export function holidayOn(day: Day): Holiday | null {
  const found = BY_DAY[day]
  return found === undefined ? null : { ja: found.name, en: found.name_en }
}
