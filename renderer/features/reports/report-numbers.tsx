import type { YearReport } from '#renderer/data/groups/figures.ts'

import { countText, figureText } from './figure-parts.ts'
import { columnsOf } from './report-rows.ts'
import type { ReportRow } from './report-rows.ts'
import { inJapanese } from './report-words.ts'
import type { TargetRow } from './target-rows.ts'

import styles from './report-sheet.module.css'

interface ReportNumbersProps {
  readonly report: YearReport
  readonly targets: readonly TargetRow[]
}

/** The key figures of the year beside those of the year before, and what they were to come to. */
export function ReportNumbers({ report, targets }: ReportNumbersProps) {
  const t = inJapanese
  const hasTargets = targets.length > 0
  return (
    <div className={hasTargets ? styles.numbersWithTargets : styles.numbers}>
      {columnsOf(report, targets).map((column) => (
        <table key={column[0]?.figure}>
          <thead>
            <tr>
              <th scope="col">{t('reports.numbers.name')}</th>
              <th scope="col">{t('reports.paper.this-year')}</th>
              {hasTargets && <th scope="col">{t('reports.paper.target')}</th>}
              <th scope="col">{t('reports.paper.last-year')}</th>
            </tr>
          </thead>
          <tbody>
            {column.map((row) => (
              <Row key={row.figure} row={row} report={report} hasTargets={hasTargets} />
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}

interface RowProps {
  readonly row: ReportRow
  readonly report: YearReport
  readonly hasTargets: boolean
}

function Row({ row: { figure, target }, report, hasTargets }: RowProps) {
  const t = inJapanese
  const { figures, before } = report
  const registered = target?.actual ?? null
  const now =
    figure !== 'registered'
      ? figureText(t, figure, figures)
      : registered === null
        ? '–'
        : countText(t, figure, registered)
  return (
    <tr>
      <th scope="row">{t(`reports.figure.${figure}`)}</th>
      <td className={styles.now}>{now}</td>
      {hasTargets && <td>{target === null ? '' : targetText(target)}</td>}
      <td>{before === null || figure === 'registered' ? '–' : figureText(t, figure, before)}</td>
    </tr>
  )
}

function targetText({ figure, target, standing }: TargetRow): string {
  const t = inJapanese
  const text = countText(t, figure, target)
  const share = standing?.share ?? null
  return share === null ? text : t('reports.paper.target.one', { target: text, share })
}
