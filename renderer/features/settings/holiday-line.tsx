import { useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Day } from '#shared/lib/dates.ts'

/** Days of closure while they are written. */
export interface HolidayDraft {
  readonly name: string
  readonly from: Day | null
  /** Null where one day is all. */
  readonly to: Day | null
}

interface HolidayLineProps {
  readonly value: HolidayDraft
  readonly onChange: (value: HolidayDraft) => void
}

/** The name of a closure, its first and its last day. */
export function HolidayLine({ value, onChange }: HolidayLineProps) {
  const t = useT()
  const { name, from, to } = value
  return (
    <>
      <TextField
        label={t('settings.holiday.name')}
        placeholder={t('settings.holiday.usual')}
        value={name}
        maxLength={100}
        onCommit={(text) => onChange({ name: text, from, to })}
      />
      <DayField
        isEchoHidden
        label={t('settings.holiday.from')}
        value={from}
        onChange={(day) =>
          onChange({ name, from: day, to: day !== null && to !== null && to < day ? day : to })
        }
      />
      <DayField
        isEchoHidden
        label={t('settings.holiday.to')}
        value={to}
        problem={from !== null && to !== null && to < from && t('settings.holiday.turned')}
        onChange={(day) => onChange({ name, from, to: day })}
      />
    </>
  )
}
