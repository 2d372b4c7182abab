import type { ImportPreview } from '#renderer/data/importing/preview.ts'
import type { ColumnUse } from '#renderer/data/importing/session.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import { ColumnTable } from './column-table.tsx'
import { useImportStore } from './import.store.ts'
import { ReadRemarks } from './read-remarks.tsx'
import { RowsPreview } from './rows-preview.tsx'
import { UnsureNames } from './unsure-names.tsx'
import { useImport } from './use-import.ts'

import styles from './import-screen.module.css'

const NAMES: ReadonlySet<ColumnUse> = new Set(['fullName', 'familyName', 'givenName'])

/** The second step: which column is what, with the rows as they are understood. */
export function ColumnsStep({ preview }: { readonly preview: ImportPreview }) {
  const t = useT()
  const isBusy = useImportStore((state) => state.busy !== null)
  const { check, leave } = useImport()
  const hasName = preview.columns.some(({ use }) => NAMES.has(use))
  return (
    <>
      <SourceLine preview={preview} />
      {preview.isRemembered && <Notice>{t('importing.columns.remembered')}</Notice>}
      {!hasName && <Notice tone="warn">{t('importing.columns.no-name')}</Notice>}
      <ColumnTable preview={preview} />
      <RowsPreview preview={preview} />
      <UnsureNames names={preview.unsureNames} />
      <ReadRemarks preview={preview} />
      <div className={styles.bar}>
        <Button onPress={leave}>{t('importing.back')}</Button>
        <Button
          kind="primary"
          isDisabled={!hasName || preview.rowCount === 0}
          onPress={() => {
            if (!isBusy) void check()
          }}
        >
          {t('importing.columns.next')}
        </Button>
      </div>
    </>
  )
}

/** How the file was read: sheet, header row, encoding, rows. */
function SourceLine({ preview }: { readonly preview: ImportPreview }) {
  const t = useT()
  const { choice } = useImportStore()
  const { reread } = useImport()
  const { sheets, sheetName, headerRow, top } = preview
  const shorten = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text)
  return (
    <Section
      title={t('importing.columns.facts', {
        rows: preview.rowCount,
        encoding: t(`importing.encoding.${preview.encoding}`),
      })}
    >
      <div className={styles.source}>
        {sheets.length > 1 && (
          <Select
            label={t('importing.columns.sheet')}
            options={sheets.map((name) => ({ id: name, title: name }))}
            value={sheetName}
            onChange={(sheet) => void reread({ sheet })}
          />
        )}
        <Select
          label={t('importing.columns.header')}
          placeholder={t('importing.columns.no-header')}
          options={top.map(({ line, text }) => ({
            id: String(line),
            title: `${t('importing.line', { line })}　${shorten(text)}`,
          }))}
          value={headerRow === null ? null : String(headerRow)}
          onChange={(line) =>
            void reread({
              ...(choice.sheet !== undefined && { sheet: choice.sheet }),
              headerRow: Number(line),
            })
          }
        />
      </div>
    </Section>
  )
}
