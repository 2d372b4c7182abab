import { Radio, RadioGroup } from 'react-aria-components'

import { useT } from '#renderer/i18n/language.ts'
import type { Translate } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import type { SingleField } from '#shared/domain/alumnus/merge.ts'
import type { Staff } from '#shared/domain/organisation/organisation.ts'
import { SCOPES } from '#shared/domain/record/record.ts'
import { isDay } from '#shared/lib/dates.ts'

import styles from './merge-dialog.module.css'

/** A field in which two records differ, and whose value is taken. */
export interface MergeRow {
  readonly field: SingleField
  readonly keep: unknown
  readonly other: unknown
  readonly pick: 'keep' | 'other'
}

interface MergeFieldsProps {
  rows: readonly MergeRow[]
  staff: readonly Staff[]
  onPick: (field: SingleField, pick: 'keep' | 'other') => void
}

/** The fields in which the two differ, with both values to choose from. */
export function MergeFields({ rows, staff, onPick }: MergeFieldsProps) {
  const t = useT()
  if (rows.length === 0) return <p className={styles.same}>{t('alumni.merge.same')}</p>
  return (
    <div className={styles.fields}>
      {rows.map((row) => (
        <RadioGroup
          key={row.field}
          aria-label={t(`field.${row.field}`)}
          className={styles.field ?? ''}
          value={row.pick}
          onChange={(pick) => onPick(row.field, pick === 'other' ? 'other' : 'keep')}
        >
          <span className={styles.label} aria-hidden="true">
            {t(`field.${row.field}`)}
          </span>
          {(['keep', 'other'] as const).map((side) => (
            <Radio key={side} value={side} className={styles.value ?? ''}>
              <span className={styles.ring} aria-hidden="true" />
              <Value value={row[side]} staff={staff} t={t} />
            </Radio>
          ))}
        </RadioGroup>
      ))}
    </div>
  )
}

function Value({ value, staff, t }: { value: unknown; staff: readonly Staff[]; t: Translate }) {
  if (value === '' || value === null) {
    return <span className={styles.blank}>{t('alumni.merge.blank')}</span>
  }
  if (typeof value === 'boolean')
    return <span>{t(value ? 'alumni.merge.yes' : 'alumni.merge.no')}</span>
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const scope = SCOPES.find((one) => one === text)
  if (scope !== undefined) return <span>{t(`choice.scope.${scope}`)}</span>
  if (isDay(text)) return <DayText day={text} />
  return <span>{staff.find((one) => one.id === text)?.name ?? text}</span>
}
