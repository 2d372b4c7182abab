import { useLanguage, useT } from '#renderer/i18n/language.ts'
import { useDayStyle } from '#renderer/records/day-style.ts'
import { dayWords } from '#renderer/records/day-words.ts'
import type { PartialDay } from '#shared/domain/record/record.ts'

interface DayInProps {
  message:
    | 'profile.left'
    | 'profile.leaves'
    | 'profile.mourning'
    | 'profile.as-of.day'
    | 'profile.consent.withdrawn'
  day: PartialDay
}

/** A day within its words, with the other calendar in its hint. */
export function DayIn({ message, day }: DayInProps) {
  const t = useT()
  const { text, hint } = dayWords(day, useLanguage(), useDayStyle())
  return (
    <time dateTime={day} {...(hint !== '' && { title: hint })}>
      {t(message, { day: text })}
    </time>
  )
}
