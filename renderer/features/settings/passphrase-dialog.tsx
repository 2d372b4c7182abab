import { useState } from 'react'

import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import {
  BLANK_PASSPHRASE,
  isGoodPassphrase,
  NewPassphraseFields,
} from '#renderer/records/new-passphrase-fields.tsx'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { SYNC_PASSPHRASE_MIN_LENGTH } from '#shared/domain/sync/passphrase.ts'

import styles from './settings.module.css'

export interface PassphraseDialogProps {
  /** True asks for one that is long enough for a server. */
  readonly isJoined: boolean
  readonly onChanged: () => void
  readonly onClose: () => void
}

/** Asks for the passphrase as it is, and twice for the one that is to be. */
export function PassphraseDialog({ isJoined, onChanged, onClose }: PassphraseDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState(BLANK_PASSPHRASE)
  const least = isJoined ? SYNC_PASSPHRASE_MIN_LENGTH : undefined
  const [isShown, setShown] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const [isWrong, setWrong] = useState(false)
  const { run, isRunning, error } = useCommand(() =>
    ask('keys:change-passphrase', { current, next: next.text }),
  )
  const submit = async (): Promise<void> => {
    setChecked(true)
    if (!isGoodPassphrase(next, least) || isRunning) return
    const isChanged = await run()
    setWrong(isChanged === false)
    if (isChanged !== true) return
    onChanged()
    onClose()
  }
  return (
    <Dialog
      title={t('settings.passphrase.change')}
      size="small"
      isBusy={isRunning}
      onClose={onClose}
      footer={
        <DialogActs
          action={t('settings.passphrase.act')}
          isBusy={isRunning}
          onAction={() => void submit()}
          onCancel={onClose}
        />
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
          {...(isWrong && { problem: t('settings.passphrase.wrong') })}
        />
        <NewPassphraseFields
          label={t('settings.passphrase.new')}
          againLabel={t('settings.passphrase.again')}
          value={next}
          onChange={setNext}
          isChecked={isChecked}
          isShown={isShown}
          {...(least !== undefined && { least })}
          onShown={setShown}
        />
        {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  )
}
