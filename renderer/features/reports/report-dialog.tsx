import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { YearReport } from '#renderer/data/groups/figures.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { useDayStyle } from '#renderer/records/day-style.ts'
import { PaperDialog } from '#renderer/records/paper-dialog.tsx'
import { useToday } from '#renderer/records/today.ts'
import { TextArea } from '#renderer/ui/text-field.tsx'

import type { FunnelCounts } from './now-charts.ts'
import { ReportSheet } from './report-sheet.tsx'
import { COMMENT_LIMIT, commentText, reportTitle } from './report-words.ts'

export interface ReportDialogProps {
  readonly report: YearReport
  /** The five counts of today; null until they were counted. */
  readonly counts: FunnelCounts | null
  readonly onDone: (done: Done) => void
  readonly onClose: () => void
}

/** The year on one page: seen first, commented on, then made a PDF or printed, and in the ledger. */
export function ReportDialog({ report, counts, onDone, onClose }: ReportDialogProps) {
  const t = useT()
  const isWareki = useDayStyle()
  const today = useToday()
  const { figures, ledger } = useData()
  const [comment, setComment] = useState(report.comment)
  const { year, numbers } = report.figures
  const save = useCommand(async (text: string) => onDone(await figures.setComment(year, text)))
  return (
    <PaperDialog
      title={t('reports.paper')}
      fileName={`${reportTitle(year).replaceAll('　', '_')}.pdf`}
      marginMm={15}
      subject={comment}
      drawn={
        <ReportSheet
          report={report}
          counts={counts}
          comment={commentText(comment)}
          today={today}
          isWareki={isWareki}
        />
      }
      isLoading={false}
      isReady
      error={save.error}
      onOut={() =>
        ledger.add({
          kind: 'print',
          format: 'yearly-report',
          counts: { touches: numbers.touches, reached: numbers.reached, held: numbers.held },
        })
      }
      onClose={onClose}
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
    </PaperDialog>
  )
}
