import { useT } from '#renderer/i18n/language.ts'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { EMPLOYMENT_TYPES, LEAVING_KINDS, REASON_GROUPS } from '#shared/domain/alumnus/alumnus.ts'
import type { Criterion } from '#shared/domain/eligibility/eligibility-rule.ts'

import styles from './eligibility.module.css'

interface CriterionFieldsProps {
  readonly criterion: Criterion
  readonly grades: readonly string[]
  readonly onChange: (next: Criterion) => void
}

/** What a condition asks, by its kind. */
export function CriterionFields({ criterion, grades, onChange }: CriterionFieldsProps) {
  const t = useT()
  switch (criterion.kind) {
    case 'tenure':
      return (
        <div className={styles.fields}>
          <Whole
            label={t('eligibility.builder.years')}
            unit={t('eligibility.builder.year-unit')}
            value={criterion.years}
            onChange={(years) => onChange({ ...criterion, years })}
          />
          <Whole
            label={t('eligibility.builder.months')}
            unit={t('eligibility.builder.month-unit')}
            max={11}
            value={criterion.months}
            onChange={(months) => onChange({ ...criterion, months })}
          />
        </div>
      )
    case 'grade': {
      const known = grades.includes(criterion.grade) ? grades : [criterion.grade, ...grades]
      return (
        <div className={styles.fields}>
          <Select
            label={t('eligibility.builder.grade')}
            options={known.filter(Boolean).map((id) => ({ id, title: id }))}
            value={criterion.grade === '' ? null : criterion.grade}
            onChange={(grade) => onChange({ ...criterion, grade })}
          />
        </div>
      )
    }
    case 'sinceLeaving':
      return (
        <div className={styles.fields}>
          <Whole
            label={t('eligibility.builder.since')}
            unit={t('eligibility.builder.since-unit')}
            value={criterion.years}
            onChange={(years) => onChange({ ...criterion, years })}
          />
          <Select
            label={t('eligibility.builder.bound')}
            options={(['atLeast', 'atMost'] as const).map((id) => ({
              id,
              title: t(`eligibility.builder.bound.${id}`),
            }))}
            value={criterion.bound}
            onChange={(bound) => onChange({ ...criterion, bound })}
          />
        </div>
      )
    case 'leavingKind':
      return (
        <Words
          {...criterion}
          all={LEAVING_KINDS}
          titleOf={(id) => t(`choice.leavingKind.${id}`)}
          onChange={(next) => onChange({ ...criterion, ...next })}
        />
      )
    case 'employmentType':
      return (
        <Words
          {...criterion}
          all={EMPLOYMENT_TYPES}
          titleOf={(id) => t(`choice.employmentType.${id}`)}
          onChange={(next) => onChange({ ...criterion, ...next })}
        />
      )
    case 'reasonGroup':
      return (
        <Words
          {...criterion}
          all={REASON_GROUPS}
          titleOf={(id) => t(`choice.reasonGroup.${id}`)}
          onChange={(next) => onChange({ ...criterion, ...next })}
        />
      )
  }
}

interface WholeProps {
  readonly label: string
  readonly unit: string
  readonly max?: number
  readonly value: number
  readonly onChange: (value: number) => void
}

function Whole({ label, unit, max = 60, value, onChange }: WholeProps) {
  return (
    <NumberField
      label={label}
      unit={unit}
      min={0}
      max={max}
      value={value}
      onChange={(number) => onChange(Math.round(number ?? 0))}
    />
  )
}

interface WordsProps<V extends string> {
  readonly isExcluding: boolean
  readonly values: readonly V[]
  readonly all: readonly V[]
  readonly titleOf: (value: V) => string
  readonly onChange: (next: {
    readonly isExcluding: boolean
    readonly values: readonly V[]
  }) => void
}

/** One of some words, or none of them. */
function Words<V extends string>({ isExcluding, values, all, titleOf, onChange }: WordsProps<V>) {
  const t = useT()
  return (
    <div className={styles.words}>
      <Select
        label={t('eligibility.builder.sense')}
        options={(['in', 'out'] as const).map((id) => ({
          id,
          title: t(`eligibility.builder.sense.${id}`),
        }))}
        value={isExcluding ? 'out' : 'in'}
        onChange={(id) => onChange({ isExcluding: id === 'out', values })}
      />
      <div className={styles.choices}>
        {all.map((id) => (
          <CheckboxField
            key={id}
            label={titleOf(id)}
            value={values.includes(id)}
            onChange={(isOn) =>
              onChange({
                isExcluding,
                values: all.filter((one) => (one === id ? isOn : values.includes(one))),
              })
            }
          />
        ))}
      </div>
    </div>
  )
}
