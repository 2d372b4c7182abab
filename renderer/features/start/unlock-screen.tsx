import { useState } from 'react'

import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

import styles from './start.module.css'

/** Asks for the passphrase or the recovery code where the machine cannot open the key itself. */
export function UnlockScreen({ onOpened }: { readonly onOpened: () => void }) {
  const t = useT()
  const errorText = useErrorText()
  const [secret, setSecret] = useState('')
  const [isShown, setShown] = useState(false)
  const [isWrong, setWrong] = useState(false)
  const { run, isRunning, error } = useCommand(() => ask('keys:unlock', { secret }))
  const submit = async (): Promise<void> => {
    const isOpen = await run()
    setWrong(isOpen === false)
    if (isOpen === true) onOpened()
  }
  const problem = error !== null ? errorText(error) : isWrong ? t('start.unlock.wrong') : null
  return (
    <div className={styles.page}>
      <main className={styles.card}>
        <p className={styles.mark} lang="ja" aria-hidden="true">
          絆
        </p>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          <h1 className={styles.title}>{t('start.unlock.title')}</h1>
          <p className={styles.lead}>{t('start.unlock.lead')}</p>
          <TextField
            label={t('start.unlock.secret')}
            type={isShown ? 'text' : 'password'}
            value={secret}
            onChange={setSecret}
            takesFocus
            {...(problem === null ? {} : { problem })}
          />
          <CheckboxField label={t('start.unlock.show')} value={isShown} onChange={setShown} />
          <div className={styles.foot}>
            <Button kind="primary" type="submit" isBusy={isRunning}>
              {t('start.unlock.open')}
            </Button>
          </div>
        </form>
      </main>
    </div>
  )
}
