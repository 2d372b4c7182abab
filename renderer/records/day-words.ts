import { calendarSpan } from '#shared/domain/alumnus/tenure.ts'
import type { PartialDay } from '#shared/domain/record/record.ts'
import type { Language } from '#shared/ipc/contract.ts'
import { formatWareki } from '#shared/japanese/wareki.ts'
import { isDay } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

/** A day in the two calendars: the one to show, and the other as its hint. */
export interface DayWords {
  readonly text: string
  /** Empty where the other calendar has no word for it. */
  readonly hint: string
}

/**
 * Writes a day, or what is known of it, as 2026/9/12 with 令和8年9月12日 as the hint, or the other
 * way round; in English as 12 Sept 2026.
 */
export function dayWords(day: PartialDay, language: Language, isWarekiFirst: boolean): DayWords {
  if (!isDay(day)) return { text: partialText(day, language), hint: '' }
  const gregorian = gregorianText(day, language)
  const wareki = formatWareki(day, language === 'ja' ? 'long' : 'short')
  if (wareki === null) return { text: gregorian, hint: '' }
  if (!isWarekiFirst) return { text: gregorian, hint: wareki }
  return { text: formatWareki(day, 'short') ?? gregorian, hint: `${wareki} ${gregorian}` }
}

/** How far a day lies from today, in the largest unit that fits. */
export interface Distance {
  readonly unit: 'today' | 'day' | 'week' | 'month' | 'year'
  /** Whole units, back or ahead. */
  readonly count: number
  readonly isAhead: boolean
}

/** Measures how far a day lies from today: days up to a week, then weeks, months and years. */
export function distanceTo(day: Day, today: Day): Distance {
  if (day === today) return { unit: 'today', count: 0, isAhead: false }
  const isAhead = day > today
  const { years, months, days } = isAhead ? calendarSpan(today, day) : calendarSpan(day, today)
  if (years > 0) return { unit: 'year', count: years, isAhead }
  if (months > 0) return { unit: 'month', count: months, isAhead }
  if (days >= 7) return { unit: 'week', count: Math.floor(days / 7), isAhead }
  return { unit: 'day', count: days, isAhead }
}

const EN_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'June',
  'July',
  'Aug',
  'Sept',
  'Oct',
  'Nov',
  'Dec',
]

function gregorianText(day: Day, language: Language): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (language === 'ja') return `${year}/${month}/${date}`
  return `${date} ${EN_MONTHS[month - 1] ?? ''} ${year}`
}

function partialText(day: PartialDay, language: Language): string {
  const [year = '', month] = day.split('-')
  if (month === undefined) return language === 'ja' ? `${year}年` : year
  if (language === 'ja') return `${year}年${Number(month)}月`
  return `${EN_MONTHS[Number(month) - 1] ?? ''} ${year}`
}
