import { useId } from 'react'

import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { copyPicture, copyText } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { CopyIcon } from '#renderer/ui/icons.tsx'
import { drawPng } from '#renderer/ui/picture.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/toast.store.ts'
import { useWidth } from '#renderer/ui/use-width.ts'
import { AppError } from '#shared/lib/errors.ts'

import { ChartDrawing } from './chart-drawing.tsx'
import { ChartPicture } from './chart-picture.tsx'
import { ChartTable, tableText } from './chart-table.tsx'
import { hasNumbers } from './charts-of.ts'
import type { ReportChart } from './charts-of.ts'

import styles from './reports.module.css'

const FIRST_WIDTH = 640

export interface ChartFigureProps {
  readonly chart: ReportChart
  /** Under the title of a copied picture. */
  readonly line: string
}

/** A chart with its table and the ways to take them into another document. */
export function ChartFigure({ chart, line }: ChartFigureProps) {
  const t = useT()
  const errorText = useErrorText()
  const titleId = useId()
  const { ref, width } = useWidth<HTMLDivElement>(FIRST_WIDTH)
  const picture = useCommand(async () => {
    await copyPicture(
      await drawPng((look) => <ChartPicture chart={chart} line={line} look={look} />),
    )
    showToast({ text: t('reports.picture.copied') })
  })
  const table = useCommand(async () => {
    try {
      await copyText(tableText(chart))
    } catch (error) {
      throw new AppError('clipboard.refused', {}, error)
    }
    showToast({ text: t('reports.table.copied') })
  })
  const error = picture.error ?? table.error
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption className={styles.caption}>
        <h3 id={titleId} className={styles.chartTitle}>
          {chart.title}
        </h3>
        {hasNumbers(chart) && (
          <Button
            size="small"
            kind="quiet"
            icon={<CopyIcon />}
            label={`${t('reports.picture.copy')}: ${chart.title}`}
            isBusy={picture.isRunning}
            onPress={() => void picture.run()}
          >
            {t('reports.picture.copy')}
          </Button>
        )}
      </figcaption>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      {hasNumbers(chart) ? (
        <>
          <div ref={ref} className={styles.drawing}>
            <ChartDrawing
              chart={chart}
              width={width}
              label={t('reports.chart.drawn', { title: chart.title })}
            />
          </div>
          <Disclosure title={t('reports.table')}>
            <ChartTable chart={chart} />
            <Button
              size="small"
              label={`${t('reports.table.copy')}: ${chart.title}`}
              onPress={() => void table.run()}
            >
              {t('reports.table.copy')}
            </Button>
          </Disclosure>
        </>
      ) : (
        <p className={styles.soft}>{t('reports.chart.nothing')}</p>
      )}
    </figure>
  )
}
