import { useT, useTextOf } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { isDay } from '#shared/lib/dates.ts'
import { writePhone } from '#shared/transfer/write/words.ts'

const PHONES: ReadonlySet<string> = new Set(['phone', 'homePhone', 'workPhone'])
const CHOICES: ReadonlySet<string> = new Set(['employmentType', 'leavingKind', 'purpose'])

/** A stored value in the person's words: days in her calendar, choices by their names. */
export function ValueText({ field, value }: { readonly field: string; readonly value: string }) {
  const t = useT()
  const textOf = useTextOf()
  if (value === '') return <span>{t('importing.difference.empty')}</span>
  const isDate: boolean = isDay(value)
  if (isDate) return <DayText day={value} />
  if (CHOICES.has(field)) return <span>{textOf(`choice.${field}.${value}`)}</span>
  if (value === 'yes' && field.startsWith('is')) return <span>{t('importing.difference.yes')}</span>
  return <span>{PHONES.has(field) ? writePhone(value) : value}</span>
}
