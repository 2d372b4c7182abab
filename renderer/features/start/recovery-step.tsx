import { useState } from 'react'

import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { RecoveryCode } from '#renderer/records/recovery-code.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import styles from './start.module.css'

/** The second step: the recovery code has to be kept before anything is. */
export function RecoveryStep(props: {
  readonly code: string
  readonly companyName: string
  readonly isReady: boolean
  readonly onNext: () => Promise<void>
}) {
  const t = useT()
  const errorText = useErrorText()
  const [isKept, setKept] = useState(false)
  const next = useCommand(props.onNext)
  return (
    <div className={styles.form}>
      <h1 className={styles.title}>{t('start.recovery.title')}</h1>
      <p className={styles.lead}>{t('start.recovery.lead')}</p>
      <RecoveryCode
        code={props.code}
        companyName={props.companyName}
        isKept={isKept}
        onKept={setKept}
      />
      {next.error !== null && <Notice tone="danger">{errorText(next.error)}</Notice>}
      <div className={styles.foot}>
        <Button
          kind="primary"
          isDisabled={!isKept || !props.isReady}
          isBusy={next.isRunning}
          onPress={() => void next.run()}
        >
          {t('start.next')}
        </Button>
      </div>
    </div>
  )
}
