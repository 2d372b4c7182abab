import { useState } from 'react'

import { useCommand } from '#renderer/data/use-data.ts'
import type { Command } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import type { PaperDone, PaperWay } from '#renderer/records/use-paper.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { ExportIcon, PrintIcon } from '#renderer/ui/icons.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { LabelPage } from '#shared/transfer/write/labels.ts'

import { LabelSheetDrawing } from './label-sheet-drawing.tsx'

import styles from './export-screen.module.css'

export interface LabelsPreviewProps {
  readonly firstSheet: LabelPage
  /** Prints the frames alone, to be held against the sheet of labels. */
  readonly testPage: Command<[way: PaperWay], PaperDone>
}

/** The first sheet as it will be, and the test page that shows whether the printer meets it. */
export function LabelsPreview({ firstSheet, testPage }: LabelsPreviewProps) {
  const t = useT()
  const errorText = useErrorText()
  const [savedTo, setSavedTo] = useState<string | null>(null)
  const show = useCommand((path: string) => ask('file:show', { path }))
  const error = testPage.error ?? show.error
  const [way, setWay] = useState<PaperWay>('pdf')
  // The button that was pressed stays focusable.
  const busy = (own: PaperWay) =>
    testPage.isRunning && (own === way ? { isBusy: true } : { isDisabled: true })
  const run = async (chosen: PaperWay): Promise<void> => {
    setWay(chosen)
    setSavedTo(null)
    const done = await testPage.run(chosen)
    setSavedTo(done?.path ?? null)
  }
  return (
    <Section
      title={t('exporting.labels.preview')}
      actions={
        <div className={styles.acts}>
          <Button
            size="small"
            icon={<ExportIcon />}
            {...busy('pdf')}
            onPress={() => void run('pdf')}
          >
            {t('exporting.labels.test.pdf')}
          </Button>
          <Button
            size="small"
            icon={<PrintIcon />}
            {...busy('paper')}
            onPress={() => void run('paper')}
          >
            {t('exporting.labels.test')}
          </Button>
        </div>
      }
    >
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      {savedTo !== null && (
        <Notice
          tone="good"
          action={
            <Button size="small" onPress={() => void show.run(savedTo)}>
              {t('exporting.show')}
            </Button>
          }
        >
          <p>{t('exporting.labels.test.saved')}</p>
          <p className={styles.path}>{savedTo}</p>
        </Notice>
      )}
      <div className={styles.preview}>
        <LabelSheetDrawing page={firstSheet} hasFrames label={t('exporting.labels.preview')} />
      </div>
    </Section>
  )
}
