import type { CasePage } from '#renderer/data/cases/case-page.ts'
import type { Done } from '#renderer/data/context.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextArea, TextField } from '#renderer/ui/text-field.tsx'
import { EMPLOYMENT_TYPES } from '#shared/domain/alumnus/alumnus.ts'
import type { EmploymentType } from '#shared/domain/alumnus/alumnus.ts'

import { useCaseSave } from './use-case-save.ts'

/** The most that a case may hold in one figure, in yen. */
const MOST_YEN = 1_000_000_000

interface OfferSectionProps {
  page: CasePage
  onDone: (done: Done) => void
}

/** 提示する条件: on what terms the person would come back. */
export function OfferSection({ page: { case: one }, onDone }: OfferSectionProps) {
  const t = useT()
  const { save, problem } = useCaseSave(one.id, onDone)
  const { value: facets } = useLive((data) => data.alumni.facets(), [])
  return (
    <Section title={t('cases.offer')}>
      <FormRows labels="beside">
        <ComboBox
          label={t('field.department')}
          value={one.department}
          options={(facets?.departments ?? []).map(({ value }) => ({ id: value, title: value }))}
          onCommit={(text) => save({ department: text.trim() })}
        />
        <ComboBox
          label={t('field.grade')}
          value={one.grade}
          options={(facets?.grades ?? []).map(({ value }) => ({ id: value, title: value }))}
          onCommit={(text) => save({ grade: text.trim() })}
        />
        <Select<EmploymentType | 'none'>
          label={t('field.employmentType')}
          value={one.employmentType ?? 'none'}
          options={[
            ...EMPLOYMENT_TYPES.map((id) => ({ id, title: t(`choice.employmentType.${id}`) })),
            { id: 'none', title: t('staff.not-set') },
          ]}
          onChange={(id) => save({ employmentType: id === 'none' ? null : id })}
        />
        <DayField
          isEchoHidden
          label={t('cases.offer.starts')}
          value={one.startsOn}
          onChange={(startsOn) => save({ startsOn })}
        />
        <TextField
          label={t('cases.offer.place')}
          value={one.place}
          maxLength={200}
          onCommit={(text) => save({ place: text.trim() })}
        />
        <TextField
          label={t('cases.offer.hours')}
          value={one.hours}
          maxLength={200}
          onCommit={(text) => save({ hours: text.trim() })}
        />
        <NumberField
          label={t('cases.offer.pay')}
          value={one.payYen}
          min={0}
          max={MOST_YEN}
          step={100_000}
          unit={t('cases.yen')}
          onChange={(payYen) => save({ payYen })}
        />
        <TextArea
          label={t('cases.offer.terms')}
          value={one.terms}
          rows={2}
          maxLength={5000}
          onCommit={(terms) => save({ terms })}
        />
      </FormRows>
      {problem !== null && <Notice tone="danger">{problem}</Notice>}
    </Section>
  )
}
