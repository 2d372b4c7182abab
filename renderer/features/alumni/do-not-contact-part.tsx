import { useT } from '#renderer/i18n/language.ts'
import { RadioGroup } from '#renderer/ui/choices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

/** Whether people may be written to, and why not. */
export interface DoNotContactDraft {
  readonly isDoNotContact: boolean
  readonly doNotContactReason: string
}

interface DoNotContactPartProps {
  value: DoNotContactDraft | null
  onChange: (value: DoNotContactDraft) => void
}

/** Sets 連絡不可 with its reason, or lifts it. */
export function DoNotContactPart({ value, onChange }: DoNotContactPartProps) {
  const t = useT()
  return (
    <>
      <RadioGroup
        label={t('alumni.edit-dialog.value')}
        options={[
          { id: 'on', title: t('alumni.edit-dialog.do-not-contact') },
          { id: 'off', title: t('alumni.edit-dialog.may-contact') },
        ]}
        value={value === null ? null : value.isDoNotContact ? 'on' : 'off'}
        onChange={(id) => onChange({ isDoNotContact: id === 'on', doNotContactReason: '' })}
      />
      {value?.isDoNotContact && (
        <TextField
          label={t('field.doNotContactReason')}
          value={value.doNotContactReason}
          onChange={(doNotContactReason) => onChange({ isDoNotContact: true, doNotContactReason })}
          maxLength={500}
        />
      )}
    </>
  )
}
