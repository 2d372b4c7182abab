import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TextArea } from '#renderer/ui/text-field.tsx'

import styles from './programme.module.css'

interface StarterTextFieldProps {
  readonly field: 'purposeText' | 'consentText' | 'announcementText'
  readonly value: string
  /** What the company is called; empty where that is not known. */
  readonly company: string
  readonly onSave: (text: string) => void
}

/** A text of the programme; while it is empty, a sample to begin with is offered. */
export function StarterTextField({ field, value, company, onSave }: StarterTextFieldProps) {
  const t = useT()
  const label = t(`programme.${field}`)
  return (
    <div className={styles.starter}>
      <TextArea label={label} value={value} maxLength={20_000} rows={3} onCommit={onSave} />
      {value.trim() === '' && (
        <div className={styles.starterAct}>
          <Button
            size="small"
            label={t('programme.take-starter-label', { field: label })}
            onPress={() =>
              onSave(t(`starter.${field}`, { company: company || t('programme.our-company') }))
            }
          >
            {t('programme.take-starter')}
          </Button>
        </div>
      )}
    </div>
  )
}
