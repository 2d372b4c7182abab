import type { ColumnPreview, ImportPreview } from '#renderer/data/importing/preview.ts'
import type { ColumnUse } from '#renderer/data/importing/session.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { ROSTER_FIELDS } from '#shared/transfer/read/fields.ts'

import { fieldLabel, understood } from './field-words.ts'
import { useImportStore } from './import.store.ts'
import { useImport } from './use-import.ts'
import { ValueText } from './value-text.tsx'

import styles from './column-table.module.css'

/** Below this the person is asked to look. */
const SURE = 60

/** The columns of the file, what is in them and where they go. */
export function ColumnTable({ preview }: { readonly preview: ImportPreview }) {
  const t = useT()
  const { choice } = useImportStore()
  const { reread } = useImport()
  const { columns } = preview
  const put = (change: (column: ColumnPreview) => ColumnUse): void =>
    void reread({ ...choice, uses: columns.map(change) })
  const isUnplaced = columns.some(({ use, filled }) => use === null && filled > 0)
  return (
    <Section
      title={t('importing.columns.title')}
      actions={
        isUnplaced && (
          <Button
            kind="quiet"
            size="small"
            onPress={() =>
              put(({ use, filled }) => (use === null && filled > 0 ? 'intoNote' : use))
            }
          >
            {t('importing.columns.all-into-note')}
          </Button>
        )
      }
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('importing.columns.heading')}</th>
            <th scope="col">{t('importing.columns.samples')}</th>
            <th scope="col">{t('importing.columns.use')}</th>
            <th scope="col">{t('importing.columns.understood')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <ColumnRow
              key={column.index}
              column={column}
              preview={preview}
              onUse={(use) =>
                put((one) => {
                  if (one.index === column.index) return use
                  // A field has one column: the one that had it is free again.
                  return one.use === use && use !== 'intoNote' ? null : one.use
                })
              }
            />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

const CHOICES = [...ROSTER_FIELDS, 'intoNote', 'skip'] as const
type Choice = (typeof CHOICES)[number]

function ColumnRow(props: {
  readonly column: ColumnPreview
  readonly preview: ImportPreview
  readonly onUse: (use: ColumnUse) => void
}) {
  const t = useT()
  const { column, preview, onUse } = props
  const { index, use, confidence, samples } = column
  const heading = column.heading || t('importing.columns.no-heading', { column: index + 1 })
  const isDoubtful = use !== null && use !== 'intoNote' && confidence < SURE
  const title = (choice: Choice): string => {
    if (choice === 'skip') return t('importing.columns.skip')
    return choice === 'intoNote' ? t('importing.columns.into-note') : t(fieldLabel(choice))
  }
  return (
    <tr className={use === null ? styles.unused : undefined}>
      <th scope="row">{heading}</th>
      <td className={styles.samples}>{samples.slice(0, 3).join('、')}</td>
      <td className={styles.place}>
        <div className={styles.choice}>
          <Select<Choice>
            label={t('importing.columns.use-of', { heading })}
            isLabelHidden
            options={CHOICES.map((id) => ({ id, title: title(id) }))}
            value={use ?? 'skip'}
            onChange={(id) => onUse(id === 'skip' ? null : id)}
          />
          {isDoubtful && <Chip tone="warn">{t('importing.columns.sure.low')}</Chip>}
        </div>
      </td>
      <td className={styles.understood}>
        <Understood use={use} preview={preview} />
      </td>
    </tr>
  )
}

function Understood(props: { readonly use: ColumnUse; readonly preview: ImportPreview }) {
  const { use, preview } = props
  if (use === null || use === 'intoNote') return null
  const found = preview.rows
    .flatMap(({ values, line }) => {
      const value = understood(values, use)
      return value === null ? [] : [{ value, line }]
    })
    .slice(0, 3)
  return found.map(({ value, line }) => (
    <span key={line} className={styles.value}>
      <ValueText field={use} value={value} />
    </span>
  ))
}
