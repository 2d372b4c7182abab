import { useLanguage } from '#renderer/i18n/language.ts'
import type { PartialDay } from '#shared/domain/record/record.ts'

import { useDayStyle } from './day-style.ts'
import { dayWords } from './day-words.ts'

/** A day, or what is known of it, with the other calendar in its hint; nothing for null. */
export function DayText({ day }: { day: PartialDay | null }) {
  const language = useLanguage()
  const isWarekiFirst = useDayStyle()
  if (day === null || day === '') return null
  const { text, hint } = dayWords(day, language, isWarekiFirst)
  return (
    <time dateTime={day} {...(hint !== '' && { title: hint })}>
      {text}
    </time>
  )
}
