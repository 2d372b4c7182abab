import type { Done } from '#renderer/data/context.ts'
import { hasColumns } from '#renderer/data/exporting/request.ts'
import type { ExportRequest } from '#renderer/data/exporting/request.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useLanguage, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Desk, DeskActs, DeskNote } from '#renderer/ui/desk.tsx'
import { ExportIcon, PrintIcon } from '#renderer/ui/icons.tsx'
import { PageHeader } from '#renderer/ui/page.tsx'
import { ProgressBar } from '#renderer/ui/progress.tsx'
import { EmptyState, Notice } from '#renderer/ui/states.tsx'

import { BccPart } from './bcc-part.tsx'
import { CheckPanel } from './check-panel.tsx'
import { ColumnsPart } from './columns-part.tsx'
import { missingOf, requestOf, useExportStore } from './export.store.ts'
import { FormatPart } from './format-part.tsx'
import { LabelsPart } from './labels-part.tsx'
import { LabelsPreview } from './labels-preview.tsx'
import { MakingBar } from './making-bar.tsx'
import { OutLine } from './out-line.tsx'
import { PurposePart } from './purpose-part.tsx'
import { SamplePart } from './sample-part.tsx'
import { useExport } from './use-export.tsx'

export interface ExportScreenProps {
  /** Which people are to go out: those of a query, or the chosen ones among them. */
  readonly source: ExportRequest['source']
  readonly onDone: (done: Done) => void
  readonly onClose: () => void
}

/** A list longer than this takes so long to set on paper that the window seems to stand still. */
const MANY_ON_PAPER = 5000

/** About how many rows of one line a page of A4 holds. */
function rowsOnPage(isLandscape: boolean): number {
  return isLandscape ? 25 : 38
}

/** A list goes out: what, for what purpose and to whom, and what to know before it does. */
export function ExportScreen({ source, onDone, onClose }: ExportScreenProps) {
  const t = useT()
  const errorText = useErrorText()
  const language = useLanguage()
  const state = useExportStore()
  const request = requestOf(state, source, language, (isOutside, name) =>
    t(isOutside ? 'exporting.recipient.outside' : 'exporting.recipient.inside', { name }).trim(),
  )
  const check = useLive((data) => data.exporting.check(request), [request])
  const out = useExport(request)
  const found = check.value
  const missing = missingOf(state)
  const count = found?.included ?? 0
  const { format } = request
  const isOnPaper = format === 'list' || format === 'labels'
  const isReady = missing === null && count > 0 && !check.isAsking

  if (found?.total === 0) {
    return (
      <>
        <PageHeader title={t('exporting.title')} />
        <EmptyState
          title={t('exporting.empty')}
          icon={<ExportIcon size={20} />}
          action={<Button onPress={onClose}>{t('exporting.back')}</Button>}
        />
      </>
    )
  }
  return (
    <>
      <Desk
        header={
          <PageHeader
            title={t('exporting.title')}
            count={found === null ? '' : t('exporting.people', { count: found.total })}
            actions={
              <Button kind="quiet" onPress={onClose}>
                {t('exporting.back')}
              </Button>
            }
          />
        }
        check={<CheckPanel check={check} request={request} />}
        foot={
          <>
            {' '}
            {format === 'list' && count > MANY_ON_PAPER && (
              <Notice tone="warn">
                {t('exporting.list.many', {
                  pages: Math.ceil(count / rowsOnPage(state.isLandscape)),
                })}
              </Notice>
            )}
            {missing !== null && <Notice tone="warn">{t(`exporting.missing.${missing}`)}</Notice>}
            <DeskActs>
              <Button
                kind="primary"
                icon={isOnPaper ? <PrintIcon /> : <ExportIcon />}
                isDisabled={!isReady || (out.run.isRunning && out.way === 'paper')}
                isBusy={out.run.isRunning && out.way === 'pdf'}
                onPress={() => void out.run.run('pdf', count)}
              >
                {t(
                  isOnPaper
                    ? 'exporting.go.pdf'
                    : format === 'bcc'
                      ? 'exporting.go.bcc'
                      : 'exporting.go',
                  { count },
                )}
              </Button>
              {isOnPaper && (
                <Button
                  icon={<PrintIcon />}
                  isDisabled={!isReady || (out.run.isRunning && out.way === 'pdf')}
                  isBusy={out.run.isRunning && out.way === 'paper'}
                  onPress={() => void out.run.run('paper', count)}
                >
                  {t('exporting.go.paper')}
                </Button>
              )}
            </DeskActs>
            {out.isMaking && <MakingBar onCancel={out.cancel} />}
            {isOnPaper && out.run.isRunning && !out.isMaking && (
              <ProgressBar label={t('exporting.on-paper')} value={null} />
            )}
            {out.run.error !== null &&
              (out.run.error.code === 'act.cancelled' ? (
                <Notice>{t('exporting.cancelled')}</Notice>
              ) : (
                <Notice tone="danger">{errorText(out.run.error)}</Notice>
              ))}
            {out.outcome !== null && (
              <OutLine key={JSON.stringify(out.outcome)} outcome={out.outcome} />
            )}
            <DeskNote>{t('exporting.ledger.note')}</DeskNote>
          </>
        }
      >
        <FormatPart />
        {hasColumns(format) && <ColumnsPart onDone={onDone} />}
        {found !== null && found.sample !== null && found.sample.rows.length > 0 && (
          <SamplePart table={found.sample} />
        )}
        {format === 'labels' && <LabelsPart />}
        {found !== null && found.firstSheet !== null && (
          <LabelsPreview firstSheet={found.firstSheet} testPage={out.testPage} />
        )}
        {format === 'bcc' && <BccPart />}
        <PurposePart />
      </Desk>
      {out.sheet}
    </>
  )
}
