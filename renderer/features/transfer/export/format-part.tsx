import { EXPORT_FORMATS } from '#renderer/data/exporting/request.ts'
import { useT } from '#renderer/i18n/language.ts'
import { CheckboxField, RadioGroup, SegmentedControl } from '#renderer/ui/choices.tsx'
import { Section } from '#renderer/ui/page.tsx'

import { choose, useExportStore } from './export.store.ts'

/** In what form people go out. */
export function FormatPart() {
  const t = useT()
  const { format, hasNote, isLandscape } = useExportStore()
  return (
    <Section title={t('exporting.format')}>
      <RadioGroup
        label={t('exporting.format.label')}
        layout="grid"
        options={EXPORT_FORMATS.map((id) => ({
          id,
          title: t(`exporting.format.${id}`),
          hint: t(`exporting.format.${id}.hint`),
        }))}
        value={format}
        onChange={(id) => choose({ format: id, allowsNoConsent: false })}
      />
      {format.startsWith('vcard') && (
        <CheckboxField
          label={t('exporting.has-note')}
          hint={t('exporting.has-note.hint')}
          value={hasNote}
          onChange={(value) => choose({ hasNote: value })}
        />
      )}
      {format === 'list' && (
        <SegmentedControl
          label={t('exporting.paper')}
          options={[
            { id: 'across', title: t('exporting.paper.across') },
            { id: 'upright', title: t('exporting.paper.upright') },
          ]}
          value={isLandscape ? 'across' : 'upright'}
          onChange={(id) => choose({ isLandscape: id === 'across' })}
        />
      )}
    </Section>
  )
}
