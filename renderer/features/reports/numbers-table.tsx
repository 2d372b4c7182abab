import type { YearReport } from '#renderer/data/groups/figures.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Term } from '#renderer/ui/term.tsx'

import { FIGURE_PARTS, figureText } from './figure-parts.ts'
import { yearName } from './year-words.ts'

import styles from './reports.module.css'

/** Every figure of the year beside that of the year before, each with what it counts. */
export function NumbersTable({ report }: { readonly report: YearReport }) {
  const t = useT()
  const { figures, before } = report
  const columns = before === null ? [figures] : [figures, before]
  return (
    <table className={styles.numbers}>
      <thead>
        <tr>
          <th scope="col">{t('reports.numbers.name')}</th>
          {columns.map(({ year }) => (
            <th key={year} scope="col">
              {yearName(t, year)}
            </th>
          ))}
        </tr>
      </thead>
      {FIGURE_PARTS.map((part) => (
        <tbody key={part.id}>
          <tr className={styles.part}>
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {t(`reports.part.${part.id}`)}
            </th>
          </tr>
          {part.figures.map((figure) => (
            <tr key={figure}>
              <th scope="row">
                <Term word={t(`reports.figure.${figure}`)} meaning={t(`reports.means.${figure}`)} />
              </th>
              {columns.map(({ year, numbers }) => (
                <td key={year}>{figureText(t, figure, numbers)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
