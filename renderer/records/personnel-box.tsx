import { useT } from '#renderer/i18n/language.ts'
import { CheckboxField } from '#renderer/ui/choices.tsx'

export interface PersonnelBoxProps {
  /** How many records there are for the personnel department alone. */
  readonly count: number
  readonly hint: string
  readonly value: boolean
  readonly onChange: (hasPersonnel: boolean) => void
}

/** Takes what is for the personnel department alone into something that goes out; off each time. */
export function PersonnelBox({ count, hint, value, onChange }: PersonnelBoxProps) {
  const t = useT()
  return (
    <CheckboxField
      label={t('notes.take-in', { count })}
      hint={hint}
      value={value}
      onChange={onChange}
    />
  )
}
