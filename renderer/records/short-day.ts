import { useLanguage } from '#renderer/i18n/language.ts'
import type { Language } from '#shared/ipc/contract.ts'
import type { Day } from '#shared/lib/dates.ts'

import { useDayStyle } from './day-style.ts'
import { dayWords } from './day-words.ts'
import type { DayWords } from './day-words.ts'
import { useToday } from './today.ts'

/** Writes a day of this year as 9/12 (12 Sept), with the whole day as the hint. */
export function shortDayWords(
  day: Day,
  today: Day,
  language: Language,
  isWarekiFirst: boolean,
): DayWords {
  const whole = dayWords(day, language, isWarekiFirst)
  if (isWarekiFirst || day.slice(0, 4) !== today.slice(0, 4)) return whole
  const text =
    language === 'ja'
      ? `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`
      : whole.text.replace(/ \d{4}$/, '')
  return { text, hint: [whole.text, whole.hint].filter(Boolean).join(' ') }
}

/** Gives the function that writes days short, where the year goes without saying. */
export function useShortDay(): (day: Day) => DayWords {
  const language = useLanguage()
  const isWarekiFirst = useDayStyle()
  const today = useToday()
  return (day) => shortDayWords(day, today, language, isWarekiFirst)
}
