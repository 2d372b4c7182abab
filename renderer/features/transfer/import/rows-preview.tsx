import type { ImportPreview } from '#renderer/data/importing/preview.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { RosterField } from '#shared/transfer/read/fields.ts'

import { fieldLabel, understood } from './field-words.ts'
import { ValueText } from './value-text.tsx'

import styles from './column-table.module.css'

const SHOWN = [
  'fullName',
  'fullNameKana',
  'employeeNo',
  'joinedOn',
  'leftOn',
  'leavingKind',
  'reason',
  'department',
  'grade',
  'email',
  'phone',
  'postalCode',
  'address',
  'building',
  'company',
  'jobTitle',
  'birthOn',
  'note',
] as const satisfies readonly RosterField[]

/** The first rows as they are understood, one column for each field that says something. */
export function RowsPreview({ preview }: { readonly preview: ImportPreview }) {
  const t = useT()
  const { rows } = preview
  if (rows.length === 0) return <Notice tone="warn">{t('importing.rows.none')}</Notice>
  const fields = SHOWN.filter((field) =>
    rows.some(({ values }) => understood(values, field) !== null),
  )
  const title = t('importing.rows.title', { count: rows.length })
  return (
    <Section title={title}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- it scrolls by the keys, and the section around it is the landmark */}
      <div className={styles.scroll} role="group" aria-label={title} tabIndex={0}>
        <table className={styles.rows}>
          <thead>
            <tr>
              <th scope="col">{t('importing.rows.line')}</th>
              {fields.map((field) => (
                <th key={field} scope="col">
                  {t(fieldLabel(field))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, values }) => (
              <tr key={line}>
                <td className={styles.line}>{line}</td>
                {fields.map((field) => {
                  const value = understood(values, field)
                  return (
                    <td key={field}>
                      {value !== null && <ValueText field={field} value={value} />}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
