import { useState } from 'react'

import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { JoinOutcome, ServerLogin } from '#shared/ipc/couch.ts'

import { SetupFoot } from './setup-foot.tsx'

import styles from './setup.module.css'

export interface JoinSecretStepProps {
  readonly login: ServerLogin
  /** True where nothing lies on this machine yet. */
  readonly isFresh: boolean
  /** What this machine could be called. */
  readonly proposedName: string
  readonly onBack: () => void
  readonly onJoined: () => void
}

/** The passphrase or the recovery code of the workspace there, and what joining means here. */
export function JoinSecretStep(props: JoinSecretStepProps) {
  const { isFresh } = props
  const t = useT()
  const errorText = useErrorText()
  const [secret, setSecret] = useState('')
  const [isShown, setShown] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const [outcome, setOutcome] = useState<JoinOutcome | null>(null)
  const [machineName, setMachineName] = useState(props.proposedName)
  const join = useCommand((name: string) =>
    ask('couch:join', { login: props.login, machineName: name, secret }),
  )
  const submit = async (): Promise<void> => {
    setChecked(true)
    const name = machineName.trim()
    if (secret === '' || name === '' || join.isRunning) return
    const came = await join.run(name)
    setOutcome(came)
    if (came !== 'joined') return
    setSecret('')
    props.onJoined()
  }
  const problem =
    isChecked && secret === ''
      ? t('sync.join.secret.missing')
      : outcome === 'wrong-secret' && t('sync.join.secret.wrong')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <div className={styles.fields}>
        <TextField
          label={t('sync.join.secret')}
          hint={t('sync.join.secret.hint')}
          type={isShown ? 'text' : 'password'}
          value={secret}
          onChange={(text) => {
            setSecret(text)
            setOutcome(null)
          }}
          problem={problem}
          takesFocus
        />
        <CheckboxField label={t('sync.join.secret.show')} value={isShown} onChange={setShown} />
        <TextField
          label={t('sync.setup.machine')}
          hint={t('sync.setup.machine.hint')}
          value={machineName}
          onChange={setMachineName}
          maxLength={100}
          problem={isChecked && machineName.trim() === '' && t('sync.setup.machine.missing')}
        />
      </div>
      <JoinMeaning isFresh={isFresh} />
      {outcome === 'no-workspace' && <Notice tone="danger">{t('sync.join.no-workspace')}</Notice>}
      {join.error !== null && <Notice tone="danger">{errorText(join.error)}</Notice>}
      <SetupFoot onBack={props.onBack} isBusy={join.isRunning}>
        <Button kind="primary" type="submit" isBusy={join.isRunning}>
          {t('sync.join.act')}
        </Button>
      </SetupFoot>
    </form>
  )
}

/** What the secret changes on this machine, said before it does. */
function JoinMeaning({ isFresh }: { readonly isFresh: boolean }) {
  const t = useT()
  if (isFresh) return <p className={styles.lead}>{t('sync.join.what.fresh')}</p>
  return (
    <section className={styles.outcome} aria-label={t('sync.join.what')}>
      <h2 className={styles.partTitle}>{t('sync.join.what')}</h2>
      <ul className={styles.points}>
        <li>{t('sync.join.what.people')}</li>
        <li>{t('sync.join.what.passphrase')}</li>
        <li>{t('sync.join.what.recovery')}</li>
      </ul>
    </section>
  )
}
