import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { YearReport } from '#renderer/data/groups/figures.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { useDayStyle } from '#renderer/records/day-style.ts'
import { useToday } from '#renderer/records/today.ts'
import { usePaper } from '#renderer/records/use-paper.tsx'
import type { PaperWay } from '#renderer/records/use-paper.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ExportIcon, PrintIcon } from '#renderer/ui/icons.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextArea } from '#renderer/ui/text-field.tsx'

import { ReportSheet } from './report-sheet.tsx'
import { COMMENT_LIMIT, commentText, reportTitle } from './report-words.ts'

import styles from './report-dialog.module.css'

export interface ReportDialogProps {
  readonly report: YearReport
  readonly onDone: (done: Done) => void
  readonly onClose: () => void
}

/** The year on one page: seen first, commented on, then made a PDF or printed, and in the ledger. */
export function ReportDialog({ report, onDone, onClose }: ReportDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const isWareki = useDayStyle()
  const today = useToday()
  const { figures, ledger } = useData()
  const { sheet, print } = usePaper()
  const [comment, setComment] = useState(report.comment)
  const [savedTo, setSavedTo] = useState<string | null | undefined>(undefined)
  const [way, setWay] = useState<PaperWay>('pdf')
  const { year, numbers } = report.figures
  const save = useCommand(async (text: string) => onDone(await figures.setComment(year, text)))
  const drawn = (
    <ReportSheet report={report} comment={commentText(comment)} today={today} isWareki={isWareki} />
  )
  const run = useCommand(async (chosen: PaperWay): Promise<void> => {
    setWay(chosen)
    setSavedTo(undefined)
    const setup = {
      name: `${reportTitle(year).replaceAll('　', '_')}.pdf`,
      size: 'A4',
      isLandscape: false,
      marginMm: 15,
      isTagged: true,
    } as const
    const done = await print(drawn, setup, chosen)
    if (done === undefined) return
    await ledger.add({
      kind: 'print',
      format: 'yearly-report',
      counts: { touches: numbers.touches, reached: numbers.reached, held: numbers.held },
    })
    setSavedTo(done.path)
  })
  const show = useCommand((path: string) => ask('file:show', { path }))
  const error = save.error ?? run.error ?? show.error
  return (
    <Dialog
      title={t('reports.paper')}
      size="large"
      isBusy={run.isRunning}
      onClose={onClose}
      footer={
        <>
          <Button
            icon={<PrintIcon />}
            isDisabled={run.isRunning && way === 'pdf'}
            isBusy={run.isRunning && way === 'paper'}
            onPress={() => void run.run('paper')}
          >
            {t('print.paper')}
          </Button>
          <Button
            kind="primary"
            icon={<ExportIcon />}
            isDisabled={run.isRunning && way === 'paper'}
            isBusy={run.isRunning && way === 'pdf'}
            onPress={() => void run.run('pdf')}
          >
            {t('print.pdf')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('reports.paper.comment')}
        hint={t('reports.paper.comment.hint', { limit: COMMENT_LIMIT })}
        value={report.comment}
        onChange={setComment}
        onCommit={(text) => void save.run(text)}
        maxLength={COMMENT_LIMIT}
        rows={3}
      />
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      {savedTo !== undefined && (
        <Notice
          tone="good"
          action={
            savedTo !== null && (
              <Button size="small" onPress={() => void show.run(savedTo)}>
                {t('exporting.show')}
              </Button>
            )
          }
        >
          {savedTo === null ? t('print.printed') : t('print.saved', { path: savedTo })}
        </Notice>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by the keys */}
      <section className={styles.preview} tabIndex={0} aria-label={t('print.preview')}>
        {drawn}
      </section>
      {sheet}
    </Dialog>
  )
}
