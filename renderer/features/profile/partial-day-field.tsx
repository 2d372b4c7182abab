import { useState } from 'react'

import { useLanguage, useT } from '#renderer/i18n/language.ts'
import { useDayStyle } from '#renderer/records/day-style.ts'
import { dayWords } from '#renderer/records/day-words.ts'
import type { FieldWords } from '#renderer/ui/field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { PartialDay } from '#shared/domain/record/record.ts'
import { parseDayText } from '#shared/japanese/dates-in-text.ts'

interface PartialDayFieldProps extends FieldWords {
  value: PartialDay | null
  onChange: (day: PartialDay | null) => void
}

const LENGTHS = { day: 10, month: 7, year: 4 } as const

/** A day, or what is known of it: 2019年, 2019年4月, 2019/4/1. */
export function PartialDayField({ value, onChange, ...words }: PartialDayFieldProps) {
  const t = useT()
  const language = useLanguage()
  const isWarekiFirst = useDayStyle()
  const [isUnread, setUnread] = useState(false)
  return (
    <TextField
      {...words}
      problem={isUnread ? t('ui.not-a-day') : words.problem}
      value={value === null ? '' : dayWords(value, language, isWarekiFirst).text}
      onChange={() => setUnread(false)}
      onCommit={(text) => {
        if (text.trim() === '') return onChange(null)
        const read = parseDayText(text)
        if (!read.ok) return setUnread(true)
        return onChange(read.value.day.slice(0, LENGTHS[read.value.precision]))
      }}
    />
  )
}
