import { useLanguage } from '#renderer/i18n/language.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import type { FieldWords } from '#renderer/ui/field.tsx'
import { parseDayText } from '#shared/japanese/dates-in-text.ts'
import type { Day } from '#shared/lib/dates.ts'

import { useDayStyle } from './day-style.ts'
import { dayWords } from './day-words.ts'

export interface DayFieldProps extends FieldWords {
  value: Day | null
  onChange: (day: Day | null) => void
  /** Without the same day said in the other calendar beside the box, where room is short. */
  isEchoHidden?: boolean
}

/** A day to type in any form that a personnel file knows, or to choose from a calendar. */
export function DayField({ isEchoHidden = false, ...props }: DayFieldProps) {
  const language = useLanguage()
  const isWarekiFirst = useDayStyle()
  return (
    <DateField
      {...props}
      parse={(text) => {
        const read = parseDayText(text)
        return read.ok ? read.value.day : null
      }}
      format={(day) => dayWords(day, language, isWarekiFirst).text}
      {...(!isEchoHidden && {
        echo: (day: Day) => dayWords(day, language, isWarekiFirst).hint,
      })}
    />
  )
}
