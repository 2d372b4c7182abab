import { useT } from '#renderer/i18n/language.ts'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

const SHORTEST = 8

/** A passphrase that is to be, typed twice. */
export interface NewPassphrase {
  readonly text: string
  readonly again: string
}

/** Nothing typed yet. */
export const BLANK_PASSPHRASE: NewPassphrase = { text: '', again: '' }

/** Tells whether it is long enough and was typed alike both times. */
export function isGoodPassphrase(passphrase: NewPassphrase): boolean {
  return !isTooShort(passphrase) && !isDifferent(passphrase)
}

export interface NewPassphraseFieldsProps {
  readonly label: string
  readonly againLabel: string
  readonly value: NewPassphrase
  readonly onChange: (value: NewPassphrase) => void
  /** True says what is wrong with it. */
  readonly isChecked: boolean
  readonly isShown: boolean
  readonly onShown: (isShown: boolean) => void
}

/** Asks twice for a passphrase that is to be, and whether to show what is typed. */
export function NewPassphraseFields(props: NewPassphraseFieldsProps) {
  const { value, onChange, isChecked, isShown } = props
  const t = useT()
  const kind = {
    type: isShown ? 'text' : 'password',
    autoComplete: 'new-password',
  } as const
  const problem = (isBad: boolean, text: string) => (isChecked && isBad ? { problem: text } : {})
  return (
    <>
      <TextField
        label={props.label}
        hint={t('start.passphrase.hint')}
        {...kind}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
        {...problem(isTooShort(value), t('start.passphrase.short'))}
      />
      <TextField
        label={props.againLabel}
        {...kind}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        {...problem(isDifferent(value), t('start.passphrase.different'))}
      />
      <CheckboxField label={t('start.unlock.show')} value={isShown} onChange={props.onShown} />
    </>
  )
}

function isTooShort({ text }: NewPassphrase): boolean {
  return Array.from(text.normalize('NFKC')).length < SHORTEST
}

function isDifferent({ text, again }: NewPassphrase): boolean {
  return text !== again
}
