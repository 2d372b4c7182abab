import type { Done } from '#renderer/data/context.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { FormRows } from '#renderer/ui/field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { SetUpFields } from '#shared/domain/programme/new-programme.ts'

import { useSetUpSave } from './use-set-up-save.ts'

import styles from './programme.module.css'

const COSTS = [
  { field: 'agencyFeeYen', unit: 'yen', most: 1_000_000_000, step: 10_000 },
  { field: 'advertisingYen', unit: 'yen', most: 1_000_000_000, step: 10_000 },
  { field: 'trainingDays', unit: 'days', most: 1000, step: 1 },
  { field: 'trainingDayYen', unit: 'yen', most: 1_000_000_000, step: 1000 },
] as const

interface CostsSectionProps {
  readonly setUp: SetUpFields
  readonly onDone: (done: Done) => void
}

/** What one hire costs as a rule, for what a rehire saves. */
export function CostsSection({ setUp, onDone }: CostsSectionProps) {
  const t = useT()
  const errorText = useErrorText()
  const { save, error } = useSetUpSave(onDone)
  return (
    <Section title={t('programme.costs')}>
      <p className={styles.soft}>{t('programme.costs.hint')}</p>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      <FormRows labels="beside">
        {COSTS.map(({ field, unit, most, step }) => (
          <NumberField
            key={field}
            label={t(`programme.${field}`)}
            unit={t(`programme.unit.${unit}`)}
            value={setUp[field]}
            min={0}
            max={most}
            step={step}
            onChange={(value) => save({ [field]: value === null ? null : Math.round(value) })}
          />
        ))}
      </FormRows>
    </Section>
  )
}
