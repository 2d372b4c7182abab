import type { YearReport } from '#renderer/data/groups/figures.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Term } from '#renderer/ui/term.tsx'

import { figureText, partsFor } from './figure-parts.ts'
import { yearName } from './year-words.ts'

import styles from './reports.module.css'

/** Every figure of the year beside that of the year before, each with what it counts. */
export function NumbersTable({ report }: { readonly report: YearReport }) {
  const t = useT()
  const { figures, before, goals } = report
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
      {partsFor(goals, columns).map((part) => (
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
              {columns.map((each) => (
                <td key={each.year}>{figureText(t, figure, each)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
