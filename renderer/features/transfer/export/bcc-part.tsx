import { useT } from '#renderer/i18n/language.ts'
import { CheckboxField, RadioGroup } from '#renderer/ui/choices.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { BCC_SIZE } from '#shared/transfer/write/bcc.ts'

import { choose, useExportStore } from './export.store.ts'

import styles from './export-screen.module.css'

/** How addresses are put together for a mail program. */
export function BccPart() {
  const t = useT()
  const bcc = useExportStore((state) => state.bcc)
  const set = (fields: Partial<typeof bcc>): void => choose({ bcc: { ...bcc, ...fields } })
  return (
    <Section title={t('exporting.bcc')}>
      <div className={styles.fields}>
        <NumberField
          label={t('exporting.bcc.size')}
          hint={t('exporting.bcc.size.hint')}
          value={bcc.size}
          min={1}
          max={500}
          onChange={(value) => set({ size: value ?? BCC_SIZE })}
        />
        <RadioGroup
          label={t('exporting.bcc.separator')}
          layout="row"
          options={[
            { id: '; ', title: t('exporting.bcc.separator.outlook') },
            { id: ', ', title: t('exporting.bcc.separator.others') },
          ]}
          value={bcc.separator}
          onChange={(separator) => set({ separator })}
        />
        <CheckboxField
          label={t('exporting.bcc.names')}
          value={bcc.hasNames}
          onChange={(hasNames) => set({ hasNames })}
        />
      </div>
    </Section>
  )
}
