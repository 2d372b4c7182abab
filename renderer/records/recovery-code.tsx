import { useState } from 'react'

import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { localToday } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { ExportIcon, PrintIcon } from '#renderer/ui/icons.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import { usePaper } from './use-paper.tsx'
import type { PaperWay } from './use-paper.tsx'

import styles from './recovery-code.module.css'

export interface RecoveryCodeProps {
  readonly code: string
  readonly companyName: string
  /** True once she says that she has kept it. */
  readonly isKept: boolean
  readonly onKept: (isKept: boolean) => void
}

/** A recovery code, shown this once: to print, to save as PDF, or to copy down. */
export function RecoveryCode({ code, companyName, isKept, onKept }: RecoveryCodeProps) {
  const t = useT()
  const errorText = useErrorText()
  const paper = usePaper()
  const [done, setDone] = useState<{ readonly path: string | null } | null>(null)
  const [way, setWay] = useState<PaperWay>('pdf')
  const bringOut = useCommand(async (chosen: PaperWay) => {
    setWay(chosen)
    setDone(null)
    const setup = {
      name: `${t('start.recovery.file-name')}.pdf`,
      size: 'A4',
      isLandscape: false,
      marginMm: 20,
      isTagged: true,
    } as const
    const drawn = (
      <>
        <h1>{t('start.recovery.sheet-title')}</h1>
        <p>{companyName}</p>
        <p>{t('start.recovery.sheet-date', { day: localToday() })}</p>
        <p className={styles.code}>{code}</p>
        <p>{t('start.recovery.sheet-use')}</p>
        <p>{t('start.recovery.sheet-keep')}</p>
      </>
    )
    setDone((await paper.print(drawn, setup, chosen)) ?? null)
  })
  // The button that was pressed stays focusable.
  const busy = (own: PaperWay) =>
    bringOut.isRunning && (own === way ? { isBusy: true } : { isDisabled: true })
  return (
    <div className={styles.body}>
      <p className={styles.code} translate="no">
        {code}
      </p>
      <div className={styles.acts}>
        <Button icon={<PrintIcon />} {...busy('paper')} onPress={() => void bringOut.run('paper')}>
          {t('start.recovery.print')}
        </Button>
        <Button icon={<ExportIcon />} {...busy('pdf')} onPress={() => void bringOut.run('pdf')}>
          {t('start.recovery.save')}
        </Button>
      </div>
      {bringOut.error !== null && <Notice tone="danger">{errorText(bringOut.error)}</Notice>}
      {done !== null && (
        <Notice tone="good">
          {done.path === null
            ? t('start.recovery.printed')
            : t('start.recovery.saved', { path: done.path })}
        </Notice>
      )}
      <CheckboxField label={t('start.recovery.kept')} value={isKept} onChange={onKept} />
      {paper.sheet}
    </div>
  )
}
