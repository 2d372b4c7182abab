import type { CasePage } from '#renderer/data/cases/case-page.ts'
import type { Done } from '#renderer/data/context.ts'
import { useT } from '#renderer/i18n/language.ts'
import type { Translate } from '#renderer/i18n/language.ts'
import { FormRows } from '#renderer/ui/field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { COST_INPUTS, costSaved } from '#shared/domain/rehire/costs.ts'
import type { CostSaved } from '#shared/domain/rehire/costs.ts'

import { useCaseSave } from './use-case-save.ts'

import styles from './cases.module.css'
import outcome from './outcome.module.css'

const MOST_YEN = 1_000_000_000
const MOST_DAYS = 1000

interface CostsSectionProps {
  page: CasePage
  onDone: (done: Done) => void
}

/** 抑えた費用: own figures, and the sum with every part of it to be seen. */
export function CostsSection({ page: { case: one }, onDone }: CostsSectionProps) {
  const t = useT()
  const { save, problem } = useCaseSave(one.id, onDone)
  const saved = costSaved(one)
  return (
    <Section title={t('cases.costs')}>
      <FormRows labels="beside">
        {COST_INPUTS.map((input) => {
          const isDays = input === 'usualTrainingDays' || input === 'trainingDays'
          return (
            <NumberField
              key={input}
              label={t(`cases.costs.${input}`)}
              value={one[input]}
              min={0}
              max={isDays ? MOST_DAYS : MOST_YEN}
              step={isDays ? 1 : 10_000}
              unit={t(isDays ? 'cases.days' : 'cases.yen')}
              onChange={(value) => save({ [input]: value })}
            />
          )
        })}
      </FormRows>
      {problem !== null && <Notice tone="danger">{problem}</Notice>}
      <div className={outcome.formula}>
        <p className={styles.soft}>{t('cases.costs.parts')}</p>
        <p>{formulaText(saved, t)}</p>
        {saved.missing.length > 0 && saved.savedYen !== null && (
          <p className={styles.soft}>
            {t('cases.costs.missing', {
              names: saved.missing.map((input) => t(`cases.costs.${input}`)).join(t('cases.and')),
            })}
          </p>
        )}
      </div>
    </Section>
  )
}

function formulaText(saved: CostSaved, t: Translate): string {
  const yen = (value: number | null): string =>
    value === null ? t('cases.costs.unknown') : t('cases.costs.known', { yen: value })
  const days = (value: number | null): string =>
    value === null ? t('cases.costs.unknown') : t('cases.costs.count', { days: value })
  return t('cases.costs.formula', {
    agency: yen(saved.agencyFeeYen),
    advertising: yen(saved.advertisingYen),
    usual: days(saved.usualTrainingDays),
    actual: days(saved.trainingDays),
    price: yen(saved.trainingDayYen),
    saved: yen(saved.savedYen),
  })
}
