import { useState } from 'react'

import { useT } from '#renderer/i18n/language.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { parseTimeText } from '#shared/japanese/time-in-text.ts'

interface TimeFieldProps {
  label: string
  value: string
  placeholder?: string
  onChange: (time: string) => void
}

/** A time of day, typed as people write it. */
export function TimeField({ label, value, placeholder = '18:00', onChange }: TimeFieldProps) {
  const t = useT()
  const [isUnread, setUnread] = useState(false)
  return (
    <TextField
      label={label}
      value={value}
      placeholder={placeholder}
      maxLength={12}
      problem={isUnread && t('events.time.problem')}
      onCommit={(text) => {
        const time = parseTimeText(text)
        setUnread(time === null)
        if (time !== null && time !== value) onChange(time)
      }}
    />
  )
}
