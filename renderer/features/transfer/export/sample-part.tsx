import { useT } from '#renderer/i18n/language.ts'
import { Section } from '#renderer/ui/page.tsx'
import type { Table } from '#shared/transfer/write/table.ts'

import styles from './export-screen.module.css'

/** The first rows, as they will stand. */
export function SamplePart({ table }: { readonly table: Table }) {
  const t = useT()
  return (
    <Section title={t('exporting.sample', { count: table.rows.length })}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by the keys */}
      <section className={styles.sample} tabIndex={0} aria-label={t('exporting.sample.label')}>
        <table>
          <thead>
            <tr>
              {table.headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows have nothing else
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={table.headings[column]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  )
}
