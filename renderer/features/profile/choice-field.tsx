import { useT } from '#renderer/i18n/language.ts'
import type { FieldWords } from '#renderer/ui/field.tsx'
import type { Option } from '#renderer/ui/option.ts'
import { Select } from '#renderer/ui/select.tsx'

interface ChoiceFieldProps<K extends string> extends FieldWords {
  options: readonly Option<K>[]
  value: K | null
  onChange: (value: K | null) => void
}

/** One of a few, or not known. */
export function ChoiceField<K extends string>({
  options,
  value,
  onChange,
  ...words
}: ChoiceFieldProps<K>) {
  const t = useT()
  const none = { id: 'none' as const, title: t('profile.not-known') }
  return (
    <Select<K | 'none'>
      {...words}
      options={[...options, none]}
      value={value}
      placeholder={t('profile.not-set')}
      onChange={(id) => onChange(id === 'none' ? null : id)}
    />
  )
}
