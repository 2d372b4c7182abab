import type { YearReport } from '#renderer/data/groups/figures.ts'
import type { Figure } from '#shared/domain/figures/yearly-figures.ts'

import { figureText } from './figure-parts.ts'
import { inJapanese } from './report-words.ts'

import styles from './report-sheet.module.css'

/** The figures that a president asks for, in two columns. */
const COLUMNS: readonly (readonly Figure[])[] = [
  ['reached', 'touches', 'fromThem', 'introductions', 'dormant', 'leavers'],
  ['held', 'alumniLed', 'replied', 'cameAlumni', 'cameFirst', 'groupsActive'],
]

/** The key figures of the year beside those of the year before. */
export function ReportNumbers({ report }: { readonly report: YearReport }) {
  const t = inJapanese
  const { figures, before } = report
  return (
    <div className={styles.numbers}>
      {COLUMNS.map((column) => (
        <table key={column[0]}>
          <thead>
            <tr>
              <th scope="col">{t('reports.numbers.name')}</th>
              <th scope="col">{t('reports.paper.this-year')}</th>
              <th scope="col">{t('reports.paper.last-year')}</th>
            </tr>
          </thead>
          <tbody>
            {column.map((figure) => (
              <tr key={figure}>
                <th scope="row">{t(`reports.figure.${figure}`)}</th>
                <td className={styles.now}>{figureText(t, figure, figures.numbers)}</td>
                <td>{before === null ? '–' : figureText(t, figure, before.numbers)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}
