import { useCallback } from 'react'

import { useLanguage } from '#renderer/i18n/language.ts'
import { localDay } from '#renderer/platform/platform.ts'
import type { Instant } from '#shared/lib/dates.ts'

import { useDayStyle } from './day-style.ts'
import { dayWords } from './day-words.ts'
import { useToday } from './today.ts'

/** Gives the function that writes an instant as 2026/11/22 13:05, by the clock of this machine. */
export function useMomentText(): (at: Instant) => string {
  const language = useLanguage()
  const isWarekiFirst = useDayStyle()
  return useCallback(
    (at) => `${dayWords(localDay(at), language, isWarekiFirst).text} ${timeText(at)}`,
    [language, isWarekiFirst],
  )
}

/** Gives the function that writes an instant by its time alone, 13:05, where it is of today. */
export function useShortMoment(): (at: Instant) => string {
  const today = useToday()
  const momentText = useMomentText()
  return useCallback(
    (at) => (localDay(at) === today ? timeText(at) : momentText(at)),
    [today, momentText],
  )
}

function timeText(at: Instant): string {
  const moment = new Date(at)
  return [moment.getHours(), moment.getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}
