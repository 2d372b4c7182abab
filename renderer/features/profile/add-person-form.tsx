import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Check } from '#shared/domain/alumnus/checks.ts'

import type { Addition } from './addition.ts'
import { facetOptions } from './facet-options.ts'
import { NameField } from './name-field.tsx'

import styles from './profile.module.css'

interface AddPersonFormProps {
  addition: Addition
  checks: readonly Check[]
  onChange: (change: Partial<Addition>) => void
}

/** The fields of a person that is added by hand. */
export function AddPersonForm({ addition, checks, onChange }: AddPersonFormProps) {
  const t = useT()
  const { value: facets } = useLive((data) => data.alumni.facets(), [])
  const problem = (field: string, code?: Check['code']): string | null => {
    const found = checks.find((one) => one.field === field && (!code || one.code === code))
    return found ? t(`profile.check.${found.code}`) : null
  }
  const name = (key: 'familyName' | 'givenName', takesFocus = false) => (
    <NameField
      label={t(`field.${key}`)}
      value={addition[key]}
      maxLength={100}
      takesFocus={takesFocus}
      problem={problem(key)}
      reading={addition[`${key}Kana`]}
      onType={(text, reading) =>
        onChange({ [key]: text, ...(reading !== null && { [`${key}Kana`]: reading }) })
      }
    />
  )
  const text = (key: 'familyNameKana' | 'givenNameKana' | 'employeeNo', maxLength = 100) => (
    <TextField
      label={t(`field.${key}`)}
      value={addition[key]}
      maxLength={maxLength}
      problem={problem(key)}
      onChange={(typed) => onChange({ [key]: typed })}
    />
  )
  return (
    <>
      <div className={styles.pairs}>
        {name('familyName', true)}
        {name('givenName')}
        {text('familyNameKana')}
        {text('givenNameKana')}
      </div>
      <div className={styles.pairs}>
        <DayField
          label={t('field.joinedOn')}
          value={addition.joinedOn}
          isEchoHidden
          problem={problem('joinedOn', 'stints-overlap')}
          onChange={(joinedOn) => onChange({ joinedOn })}
        />
        <DayField
          label={t('field.leftOn')}
          hint={t('profile.add.left-hint')}
          value={addition.leftOn}
          isEchoHidden
          problem={problem('leftOn')}
          onChange={(leftOn) => onChange({ leftOn })}
        />
        <ComboBox
          label={t('field.department')}
          value={addition.department}
          options={facetOptions(facets?.departments)}
          onChange={(department) => onChange({ department })}
        />
        <ComboBox
          label={t('field.grade')}
          value={addition.grade}
          options={facetOptions(facets?.grades)}
          onChange={(grade) => onChange({ grade })}
        />
        {text('employeeNo', 40)}
      </div>
      <div className={styles.pairs}>
        <TextField
          label={t('field.email')}
          type="email"
          value={addition.email}
          maxLength={500}
          problem={problem('value', 'email-form')}
          onChange={(email) => onChange({ email })}
        />
        <TextField
          label={t('field.phone')}
          type="tel"
          value={addition.phone}
          maxLength={500}
          problem={problem('value', 'phone-form')}
          onChange={(phone) => onChange({ phone })}
        />
      </div>
    </>
  )
}
