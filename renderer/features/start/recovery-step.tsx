import { useState } from 'react'

import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask, localToday } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { PrintIcon, ExportIcon } from '#renderer/ui/icons.tsx'
import { Paper } from '#renderer/ui/paper.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import styles from './start.module.css'

/** The recovery code, shown this once: to print, to save as PDF, or to copy down. */
export function RecoveryStep(props: {
  readonly code: string
  readonly companyName: string
  readonly isReady: boolean
  readonly onNext: () => Promise<void>
}) {
  const t = useT()
  const errorText = useErrorText()
  const [isKept, setKept] = useState(false)
  const [savedTo, setSavedTo] = useState<string | null>(null)
  const setup = {
    name: t('start.recovery.file-name'),
    size: 'A4',
    isLandscape: false,
    marginMm: 20,
  } as const
  const print = useCommand(() => ask('print:paper', setup))
  const save = useCommand(async () => {
    const saved = await ask('print:pdf', setup)
    if (saved !== null) setSavedTo(saved.path)
  })
  const next = useCommand(props.onNext)
  const error = print.error ?? save.error ?? next.error
  return (
    <div className={styles.form}>
      <h1 className={styles.title}>{t('start.recovery.title')}</h1>
      <p className={styles.lead}>{t('start.recovery.lead')}</p>
      <p className={styles.code} translate="no">
        {props.code}
      </p>
      <Paper>
        <h1>{t('start.recovery.sheet-title')}</h1>
        <p>{props.companyName}</p>
        <p>{t('start.recovery.sheet-date', { day: localToday() })}</p>
        <p className={styles.code}>{props.code}</p>
        <p>{t('start.recovery.sheet-use')}</p>
        <p>{t('start.recovery.sheet-keep')}</p>
      </Paper>
      <div className={styles.acts}>
        <Button icon={<PrintIcon />} onPress={() => void print.run()} isBusy={print.isRunning}>
          {t('start.recovery.print')}
        </Button>
        <Button icon={<ExportIcon />} onPress={() => void save.run()} isBusy={save.isRunning}>
          {t('start.recovery.save')}
        </Button>
      </div>
      {savedTo !== null && (
        <Notice tone="good">{t('start.recovery.saved', { path: savedTo })}</Notice>
      )}
      <CheckboxField label={t('start.recovery.kept')} value={isKept} onChange={setKept} />
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
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
