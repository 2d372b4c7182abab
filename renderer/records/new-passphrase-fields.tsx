import { useT } from '#renderer/i18n/language.ts'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

/** The shortest passphrase that guards what lies here, in characters. */
const SHORTEST = 8

/** A passphrase that is to be, typed twice. */
export interface NewPassphrase {
  readonly text: string
  readonly again: string
}

/** Nothing typed yet. */
export const BLANK_PASSPHRASE: NewPassphrase = { text: '', again: '' }

/** Tells whether it is long enough and was typed alike both times. */
export function isGoodPassphrase(passphrase: NewPassphrase, least = SHORTEST): boolean {
  return !isTooShort(passphrase, least) && !isDifferent(passphrase)
}

export interface NewPassphraseFieldsProps {
  readonly label: string
  readonly againLabel: string
  readonly value: NewPassphrase
  readonly onChange: (value: NewPassphrase) => void
  /** How long it has to be, in characters; longer where it guards more than this machine. */
  readonly least?: number
  /** True says what is wrong with it. */
  readonly isChecked: boolean
  readonly isShown: boolean
  readonly onShown: (isShown: boolean) => void
}

/** Asks twice for a passphrase that is to be, and whether to show what is typed. */
export function NewPassphraseFields(props: NewPassphraseFieldsProps) {
  const { value, onChange, isChecked, isShown, least = SHORTEST } = props
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
        hint={t('start.passphrase.hint', { count: least })}
        {...kind}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
        {...problem(isTooShort(value, least), t('start.passphrase.short', { count: least }))}
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

function isTooShort({ text }: NewPassphrase, least: number): boolean {
  return Array.from(text.normalize('NFKC')).length < least
}

function isDifferent({ text, again }: NewPassphrase): boolean {
  return text !== again
}
