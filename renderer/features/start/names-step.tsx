import { useState } from 'react'

import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useLanguage, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import {
  BLANK_PASSPHRASE,
  isGoodPassphrase,
  NewPassphraseFields,
} from '#renderer/records/new-passphrase-fields.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { RadioGroup } from '#renderer/ui/choices.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { LANGUAGES } from '#shared/ipc/contract.ts'
import type { DeviceSettings, Language, StartState } from '#shared/ipc/contract.ts'

import styles from './start.module.css'

/** What the first step asks. */
export interface Names {
  readonly companyName: string
  readonly ownName: string
}

const LANGUAGE_NAMES: Record<Language, string> = { ja: '日本語', en: 'English' }

/** Who works here: language, company, own name, and a passphrase where no key store is there. */
export function NamesStep(props: {
  readonly start: StartState
  readonly settings: DeviceSettings
  readonly onSettings: (settings: Partial<DeviceSettings>) => Promise<void>
  readonly onJoin: () => void
  readonly onNext: (names: Names, recoveryCode: string) => void
}) {
  const t = useT()
  const language = useLanguage()
  const errorText = useErrorText()
  const [companyName, setCompanyName] = useState('')
  const [ownName, setOwnName] = useState('')
  const [passphrase, setPassphrase] = useState(BLANK_PASSPHRASE)
  const [isShown, setShown] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const needsPassphrase = !props.start.hasKeyStore
  const { run, isRunning, error } = useCommand(async () => {
    await props.onSettings({ language })
    // A first start that was broken off has its key already, but nobody kept the code.
    return props.start.keyState === 'open'
      ? ask('keys:renew-recovery', null)
      : ask('keys:create', { passphrase: needsPassphrase ? passphrase.text : null })
  })
  const submit = async (): Promise<void> => {
    setChecked(true)
    if (companyName.trim() === '' || ownName.trim() === '') return
    if (needsPassphrase && !isGoodPassphrase(passphrase)) return
    const made = await run()
    if (made === null) return
    props.onNext({ companyName: companyName.trim(), ownName: ownName.trim() }, made.recoveryCode)
  }
  const problem = (isWrong: boolean, text: string) =>
    isChecked && isWrong ? { problem: text } : {}
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h1 className={styles.title}>{t('start.names.title')}</h1>
      <p className={styles.lead}>{t('start.names.lead')}</p>
      <RadioGroup
        label={t('start.language')}
        layout="row"
        options={LANGUAGES.map((id) => ({ id, title: LANGUAGE_NAMES[id] }))}
        value={language}
        onChange={(id) => void props.onSettings({ language: id })}
      />
      <TextField
        label={t('start.company-name')}
        value={companyName}
        onChange={setCompanyName}
        placeholder={t('start.company-name.example')}
        takesFocus
        {...problem(companyName.trim() === '', t('start.company-name.missing'))}
      />
      <TextField
        label={t('start.own-name')}
        hint={t('start.own-name.hint')}
        value={ownName}
        onChange={setOwnName}
        {...problem(ownName.trim() === '', t('start.own-name.missing'))}
      />
      {needsPassphrase && (
        <>
          <Notice>{t('start.passphrase.why')}</Notice>
          <NewPassphraseFields
            label={t('start.passphrase')}
            againLabel={t('start.passphrase.again')}
            value={passphrase}
            onChange={setPassphrase}
            isChecked={isChecked}
            isShown={isShown}
            onShown={setShown}
          />
        </>
      )}
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      <div className={styles.foot}>
        {props.start.keyState === 'none' && (
          <span className={styles.other}>
            <Button kind="quiet" isDisabled={isRunning} onPress={props.onJoin}>
              {t('sync.join.instead')}
            </Button>
          </span>
        )}
        <Button kind="primary" type="submit" isBusy={isRunning}>
          {t('start.next')}
        </Button>
      </div>
    </form>
  )
}
