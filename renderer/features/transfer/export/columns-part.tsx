import type { Done } from '#renderer/data/context.ts'
import { useT } from '#renderer/i18n/language.ts'
import { SegmentedControl } from '#renderer/ui/choices.tsx'
import { ColumnsIcon } from '#renderer/ui/icons.tsx'
import { CheckMenu } from '#renderer/ui/menu-button.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { COLUMNS } from '#shared/transfer/write/columns.ts'
import { ROWS_PER } from '#shared/transfer/write/table.ts'
import { DAY_FORMS } from '#shared/transfer/write/words.ts'

import { ColumnOrder } from './column-order.tsx'
import { ColumnPresets } from './column-presets.tsx'
import { choose, useExportStore } from './export.store.ts'

import styles from './export-screen.module.css'

/** So many columns read well on paper. */
const EASY_COLUMNS = 12

/** Which columns go out, and in what order. */
export function ColumnsPart({ onDone }: { readonly onDone: (done: Done) => void }) {
  const t = useT()
  const { columns, format, rowPer, dayForm } = useExportStore()
  const setChosen = (chosen: ReadonlySet<string>): void => {
    const kept = columns.filter((key) => chosen.has(key))
    choose({ columns: [...kept, ...[...chosen].filter((key) => !kept.includes(key))] })
  }
  return (
    <Section title={t('exporting.columns')}>
      <ColumnPresets onDone={onDone} />
      <ColumnOrder />
      <div>
        <CheckMenu
          label={t('exporting.columns.choose')}
          icon={<ColumnsIcon />}
          size="small"
          options={COLUMNS.filter(({ key }) => key !== 'stintId').map(({ key, label }) => ({
            id: key,
            title: t(label),
          }))}
          value={new Set(columns)}
          onChange={setChosen}
        />
      </div>
      <div className={styles.row}>
        <SegmentedControl
          label={t('exporting.row-per')}
          options={ROWS_PER.map((id) => ({ id, title: t(`exporting.row-per.${id}`) }))}
          value={rowPer}
          onChange={(id) => choose({ rowPer: id })}
        />
        <Select
          label={t('exporting.day-form')}
          isLabelHidden
          options={DAY_FORMS.map((id) => ({ id, title: t(`exporting.day-form.${id}`) }))}
          value={dayForm}
          onChange={(id) => choose({ dayForm: id })}
        />
      </div>
      {format === 'list' && columns.length > EASY_COLUMNS && (
        <p className={styles.soft}>{t('exporting.columns.many', { count: EASY_COLUMNS })}</p>
      )}
      {format !== 'list' && !columns.includes('id') && (
        <p className={styles.soft}>{t('exporting.columns.no-id')}</p>
      )}
    </Section>
  )
}
