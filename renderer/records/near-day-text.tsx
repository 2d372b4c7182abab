import { useLanguage, useT } from '#renderer/i18n/language.ts'
import type { Day } from '#shared/lib/dates.ts'

import { useDayStyle } from './day-style.ts'
import { dayWords, distanceTo } from './day-words.ts'
import { useToday } from './today.ts'

/** A day by how near it is, 6か月前, with the day itself in its hint; nothing for null. */
export function NearDayText({ day }: { day: Day | null }) {
  const t = useT()
  const language = useLanguage()
  const isWarekiFirst = useDayStyle()
  const today = useToday()
  if (day === null) return null
  const { text, hint } = dayWords(day, language, isWarekiFirst)
  const { unit, count, isAhead } = distanceTo(day, today)
  const near =
    unit === 'today'
      ? t('alumni.near.today')
      : t(isAhead ? 'alumni.near.ahead' : 'alumni.near.back', { unit, count })
  return (
    <time dateTime={day} title={hint === '' ? text : `${text} ${hint}`}>
      {near}
    </time>
  )
}
