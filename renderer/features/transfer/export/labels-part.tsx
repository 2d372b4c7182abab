import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { checkSheet, LABEL_SHEETS } from '#shared/transfer/write/label-sheets.ts'
import type { LabelSheet } from '#shared/transfer/write/label-sheets.ts'

import { choose, chosenSheet, OWN_SHEET, useExportStore } from './export.store.ts'

import styles from './export-screen.module.css'

/** How far a printer may be off, in millimetres. */
const MOST_OFF = 20
const MEASURES = [
  'widthMm',
  'heightMm',
  'marginLeftMm',
  'marginTopMm',
  'gapXMm',
  'gapYMm',
] as const satisfies readonly (keyof LabelSheet)[]

/** Which sheet of labels, where its first free one is, and how far the printer is off. */
export function LabelsPart() {
  const t = useT()
  const state = useExportStore()
  const { sheetKey, offset, startAt } = state
  const sheet = chosenSheet(state)
  return (
    <Section title={t('exporting.labels')}>
      <div className={styles.fields}>
        <Select
          label={t('exporting.labels.sheet')}
          options={[
            ...LABEL_SHEETS.map((each) => ({ id: each.key, title: sheetName(each, t) })),
            { id: OWN_SHEET, title: t('exporting.labels.own') },
          ]}
          value={sheetKey}
          onChange={(id) => choose({ sheetKey: id, startAt: 1 })}
        />
        {sheetKey === OWN_SHEET && <OwnSheet />}
        <div className={styles.numbers}>
          <NumberField
            label={t('exporting.labels.start')}
            value={startAt}
            min={1}
            max={sheet.columns * sheet.rows}
            onChange={(value) => choose({ startAt: value ?? 1 })}
          />
          <NumberField
            label={t('exporting.labels.right')}
            unit="mm"
            value={offset.xMm}
            min={-MOST_OFF}
            max={MOST_OFF}
            step={0.5}
            onChange={(value) => choose({ offset: { ...offset, xMm: value ?? 0 } })}
          />
          <NumberField
            label={t('exporting.labels.down')}
            unit="mm"
            value={offset.yMm}
            min={-MOST_OFF}
            max={MOST_OFF}
            step={0.5}
            onChange={(value) => choose({ offset: { ...offset, yMm: value ?? 0 } })}
          />
        </div>
        <p className={styles.soft}>{t('exporting.labels.hint')}</p>
      </div>
    </Section>
  )
}

function sheetName(sheet: LabelSheet, t: ReturnType<typeof useT>): string {
  const { columns, rows, widthMm, heightMm, products } = sheet
  const facts = { count: columns * rows, columns, rows, width: widthMm, height: heightMm }
  return [t('exporting.labels.name', facts), products].filter(Boolean).join('　')
}

/** A sheet of her own measures, as the pack tells them. */
function OwnSheet() {
  const t = useT()
  const errorText = useErrorText()
  const sheet = useExportStore((state) => state.ownSheet)
  const set = (fields: Partial<LabelSheet>): void => choose({ ownSheet: { ...sheet, ...fields } })
  const checked = checkSheet(sheet)
  return (
    <>
      <div className={styles.numbers}>
        {(['columns', 'rows'] as const).map((field) => (
          <NumberField
            key={field}
            label={t(`exporting.labels.${field}`)}
            value={sheet[field]}
            min={1}
            max={20}
            onChange={(value) => set({ [field]: value ?? 1 })}
          />
        ))}
        {MEASURES.map((field) => (
          <NumberField
            key={field}
            label={t(`exporting.labels.${field}`)}
            unit="mm"
            value={sheet[field]}
            min={0}
            max={297}
            step={0.1}
            onChange={(value) => set({ [field]: value ?? 0 })}
          />
        ))}
      </div>
      {!checked.ok && (
        <Notice tone="warn">{errorText({ code: checked.code, facts: checked.facts })}</Notice>
      )}
    </>
  )
}
