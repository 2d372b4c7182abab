import { useT } from '#renderer/i18n/language.ts'
import { Section } from '#renderer/ui/page.tsx'
import type { Table } from '#shared/transfer/write/table.ts'

import { BodyRows, HeadingRow } from './table-rows.tsx'

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
            <HeadingRow table={table} />
          </thead>
          <BodyRows table={table} />
        </table>
      </section>
    </Section>
  )
}
