import { useEffect, useEffectEvent, useState } from 'react'

import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { BLANK_PASSPHRASE, isGoodPassphrase } from '#renderer/records/new-passphrase-fields.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { SYNC_PASSPHRASE_MIN_LENGTH } from '#shared/domain/sync/passphrase.ts'
import type { PassphraseState } from '#shared/ipc/contract.ts'
import type { ServerLogin } from '#shared/ipc/couch.ts'

import { SetupFoot } from './setup-foot.tsx'
import { SetupPassphrase } from './setup-passphrase.tsx'

import styles from './setup.module.css'

export interface SetupPassphraseStepProps {
  readonly login: ServerLogin
  readonly onBack: () => void
  /** The workspace lies on the server, and this machine is joined to it. */
  readonly onBegun: () => void
}

/** The passphrase that guards what lies on the server, and what this machine is called. */
export function SetupPassphraseStep({ login, onBack, onBegun }: SetupPassphraseStepProps) {
  const t = useT()
  const errorText = useErrorText()
  const [state, setState] = useState<PassphraseState | null>(null)
  const [current, setCurrent] = useState('')
  const [isWrong, setWrong] = useState(false)
  const [next, setNext] = useState(BLANK_PASSPHRASE)
  const [isChecked, setChecked] = useState(false)
  const [machineName, setMachineName] = useState(() => t('sync.setup.machine.first'))
  const look = useCommand(async () => setState(await ask('keys:passphrase', null)))
  const lookNow = useEffectEvent(() => void look.run())
  useEffect(() => lookNow(), [])
  const begin = useCommand(async () => {
    if (!(await takePassphrase(state, current, next.text))) {
      setWrong(true)
      setState(await ask('keys:passphrase', null))
      return
    }
    // Where the server refuses, the passphrase stands already: it is not asked for again.
    setState('long')
    setNext(BLANK_PASSPHRASE)
    setCurrent('')
    await ask('couch:begin', { login, machineName: machineName.trim() })
    onBegun()
  })
  const submit = async (): Promise<void> => {
    setChecked(true)
    if (state === null || machineName.trim() === '') return
    if (state !== 'long' && !isGoodPassphrase(next, SYNC_PASSPHRASE_MIN_LENGTH)) return
    await begin.run()
  }
  const error = begin.error ?? look.error
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <p className={styles.lead}>{t('sync.setup.passphrase.lead')}</p>
      {state === null && look.error === null && <Skeleton lines={3} />}
      {state === 'long' && <Notice>{t('sync.setup.passphrase.existing')}</Notice>}
      {state !== null && (
        <div className={styles.fields}>
          {state !== 'long' && (
            <SetupPassphrase
              isLonger={state === 'short'}
              current={current}
              onCurrent={(text) => {
                setCurrent(text)
                setWrong(false)
              }}
              isWrong={isWrong}
              next={next}
              onNext={setNext}
              isChecked={isChecked}
            />
          )}
          <TextField
            label={t('sync.setup.machine')}
            hint={t('sync.setup.machine.hint')}
            value={machineName}
            onChange={setMachineName}
            maxLength={100}
            problem={isChecked && machineName.trim() === '' && t('sync.setup.machine.missing')}
          />
        </div>
      )}
      <p className={styles.lead}>{t('sync.setup.passphrase.lost')}</p>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      <SetupFoot onBack={onBack} isBusy={begin.isRunning}>
        <Button kind="primary" type="submit" isBusy={begin.isRunning} isDisabled={state === null}>
          {t('sync.setup.begin')}
        </Button>
      </SetupFoot>
    </form>
  )
}

/** Sets the passphrase where there is none, or a longer one; false where the current one is wrong. */
async function takePassphrase(
  state: PassphraseState | null,
  current: string,
  next: string,
): Promise<boolean> {
  if (state === 'none') return ask('keys:set-passphrase', { passphrase: next })
  if (state === 'short') return ask('keys:change-passphrase', { current, next })
  return true
}
