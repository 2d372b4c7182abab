import { useState } from 'react'

import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

import styles from './settings.module.css'

const SHORTEST = 8

export interface PassphraseDialogProps {
  readonly onChanged: () => void
  readonly onClose: () => void
}

/** Asks for the passphrase as it is, and twice for the one that is to be. */
export function PassphraseDialog({ onChanged, onClose }: PassphraseDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [isShown, setShown] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const [isWrong, setWrong] = useState(false)
  const { run, isRunning, error } = useCommand(() =>
    ask('keys:change-passphrase', { current, next }),
  )
  const isTooShort = Array.from(next.normalize('NFKC')).length < SHORTEST
  const isDifferent = next !== again
  const submit = async (): Promise<void> => {
    setChecked(true)
    if (isTooShort || isDifferent || isRunning) return
    const isChanged = await run()
    setWrong(isChanged === false)
    if (isChanged !== true) return
    onChanged()
    onClose()
  }
  const problem = (isBad: boolean, text: string) => (isBad ? { problem: text } : {})
  return (
    <Dialog
      title={t('settings.passphrase.change')}
      size="small"
      isBusy={isRunning}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} isDisabled={isRunning}>
            {t('ui.cancel')}
          </Button>
          <Button kind="primary" isBusy={isRunning} onPress={() => void submit()}>
            {t('settings.passphrase.act')}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <TextField
          label={t('settings.passphrase.current')}
          hint={t('settings.passphrase.current.hint')}
          type={isShown ? 'text' : 'password'}
          autoComplete="current-password"
          value={current}
          onChange={(text) => {
            setCurrent(text)
            setWrong(false)
          }}
          takesFocus
          {...problem(isWrong, t('settings.passphrase.wrong'))}
        />
        <TextField
          label={t('settings.passphrase.new')}
          hint={t('start.passphrase.hint')}
          type={isShown ? 'text' : 'password'}
          autoComplete="new-password"
          value={next}
          onChange={setNext}
          {...problem(isChecked && isTooShort, t('start.passphrase.short'))}
        />
        <TextField
          label={t('settings.passphrase.again')}
          type={isShown ? 'text' : 'password'}
          autoComplete="new-password"
          value={again}
          onChange={setAgain}
          {...problem(isChecked && isDifferent, t('start.passphrase.different'))}
        />
        <CheckboxField label={t('start.unlock.show')} value={isShown} onChange={setShown} />
        {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  )
}
