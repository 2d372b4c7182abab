import type { Language } from '#shared/ipc/contract.ts'
import { weekdayOf } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

const NAMES = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}

/** The weekday of a day in short: 土, Sat. */
export function weekdayName(day: Day, language: Language): string {
  return NAMES[language][weekdayOf(day)] ?? ''
}
