import { useState } from 'react'
import type { ReactNode } from 'react'

import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ExportIcon, PrintIcon } from '#renderer/ui/icons.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { AppError } from '#shared/lib/errors.ts'

import { SavedFile } from './saved-file.tsx'
import { usePaper } from './use-paper.tsx'
import type { PaperWay } from './use-paper.tsx'

import styles from './paper-dialog.module.css'

export interface PaperDialogProps {
  readonly title: string
  /** What goes on the paper; null while there is nothing to be seen. */
  readonly drawn: ReactNode
  readonly isLoading: boolean
  /** False while something is still to be filled in, or nobody would be on it. */
  readonly isReady: boolean
  /** The name of the PDF, and how far the writing stays from its edges. */
  readonly fileName: string
  readonly marginMm: number
  /** Stands at the foot of every counted page. */
  readonly foot?: string
  /** What was chosen; another choice takes back the word that it was saved. */
  readonly subject: string
  /** Enters in the ledger what went out. */
  readonly onOut: () => Promise<unknown>
  /** What else went wrong here. */
  readonly error: AppError | null
  readonly onClose: () => void
  /** What is to be chosen before. */
  readonly children: ReactNode
}

/** A paper of A4 pages: chosen, seen, made a PDF or printed, and in the ledger. */
export function PaperDialog(props: PaperDialogProps) {
  const { title, drawn, isReady, subject, onClose } = props
  const t = useT()
  const errorText = useErrorText()
  const { sheet, print } = usePaper()
  const [way, setWay] = useState<PaperWay>('pdf')
  const [out, setOut] = useState<{ subject: string; path: string | null } | null>(null)
  const run = useCommand(async (chosen: PaperWay): Promise<void> => {
    setWay(chosen)
    setOut(null)
    const setup = {
      name: props.fileName,
      size: 'A4',
      isLandscape: false,
      marginMm: props.marginMm,
      isTagged: true,
    } as const
    const done = await print(drawn, setup, chosen, props.foot)
    if (done === undefined) return
    await props.onOut()
    setOut({ subject, path: done.path })
  })
  const error = props.error ?? run.error
  const told = out?.subject === subject ? out : null
  return (
    <Dialog
      title={title}
      size="large"
      isBusy={run.isRunning}
      onClose={onClose}
      footer={
        <>
          <Button
            icon={<PrintIcon />}
            isDisabled={!isReady || (run.isRunning && way === 'pdf')}
            isBusy={run.isRunning && way === 'paper'}
            onPress={() => void run.run('paper')}
          >
            {t('print.paper')}
          </Button>
          <Button
            kind="primary"
            icon={<ExportIcon />}
            isDisabled={!isReady || (run.isRunning && way === 'paper')}
            isBusy={run.isRunning && way === 'pdf'}
            onPress={() => void run.run('pdf')}
          >
            {t('print.pdf')}
          </Button>
        </>
      }
    >
      {props.children}
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      {told !== null && (
        <div className={styles.told}>
          {told.path === null ? (
            <Notice tone="good">{t('print.printed')}</Notice>
          ) : (
            <SavedFile path={told.path}>
              <p>{t('print.saved')}</p>
            </SavedFile>
          )}
        </div>
      )}
      {props.isLoading && <Skeleton lines={8} />}
      {drawn !== null && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by the keys
        <section className={styles.preview} tabIndex={0} aria-label={t('print.preview')}>
          {drawn}
        </section>
      )}
      {sheet}
    </Dialog>
  )
}
