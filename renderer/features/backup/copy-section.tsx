import { useState } from 'react'

import { COPY_TASK } from '#renderer/data/copying/task.ts'
import { useCommand, useProgress } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { sizeText } from '#renderer/records/size-text.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CopyIcon } from '#renderer/ui/icons.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { ProgressBar } from '#renderer/ui/progress.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import { OpenCopyDialog } from './open-copy-dialog.tsx'
import { useCopy } from './use-copy.ts'
import type { CopyKind } from './use-copy.ts'

import styles from './backup.module.css'

export interface CopySectionProps {
  /** The version of Kizuna, for the read-me of an open copy. */
  readonly version: string
}

/** A copy by hand: everything in one sealed file and, where wanted, an open one. */
export function CopySection({ version }: CopySectionProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, made, share, cancel } = useCopy(version)
  const openShare = useProgress(COPY_TASK)
  const [kind, setKind] = useState<CopyKind>('sealed')
  const [isWarning, setWarning] = useState(false)
  const show = useCommand((path: string) => ask('file:show', { path }))
  const start = (which: CopyKind, hasPersonnel = false): void => {
    setKind(which)
    setWarning(false)
    void run.run(which, hasPersonnel)
  }
  const value = kind === 'sealed' ? share : openShare
  const error = run.error ?? show.error
  return (
    <Section title={t('backup.title')}>
      <p>{t('backup.lead')}</p>
      <div className={styles.acts}>
        <Button
          kind="primary"
          icon={<CopyIcon />}
          isBusy={run.isRunning && kind === 'sealed'}
          isDisabled={run.isRunning}
          onPress={() => start('sealed')}
        >
          {t('backup.make')}
        </Button>
        <Button kind="quiet" isDisabled={run.isRunning} onPress={() => setWarning(true)}>
          {t('backup.open')}
        </Button>
      </div>
      {run.isRunning && (
        <ProgressBar
          label={t('backup.running')}
          value={value}
          {...(value !== null && {
            count: t('backup.running.count', { percent: Math.round(value * 100) }),
          })}
          onCancel={cancel}
        />
      )}
      {error !== null &&
        (error.code === 'act.cancelled' ? (
          <Notice>{t('backup.cancelled')}</Notice>
        ) : (
          <Notice tone="danger">{errorText(error)}</Notice>
        ))}
      {made !== null && (
        <Notice
          tone="good"
          action={
            <Button size="small" onPress={() => void show.run(made.path)}>
              {t('exporting.show')}
            </Button>
          }
        >
          <p>{t(`backup.made.${made.kind}`, { size: sizeText(made.sizeBytes) })}</p>
          <p className={styles.path}>{made.path}</p>
        </Notice>
      )}
      {isWarning && (
        <OpenCopyDialog
          onConfirm={(hasPersonnel) => start('open', hasPersonnel)}
          onClose={() => setWarning(false)}
        />
      )}
    </Section>
  )
}
