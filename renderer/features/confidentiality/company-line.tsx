import type { CompanyRow } from '#renderer/data/groups/confidentiality.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { Switch } from '#renderer/ui/choices.tsx'
import { FormRows } from '#renderer/ui/field.tsx'

import styles from './confidentiality.module.css'

export interface CompanyLineProps {
  readonly row: CompanyRow
  readonly onSave: (fields: Partial<Pick<CompanyRow, 'isCompetitor' | 'ndaSignedOn'>>) => void
}

/** One company: how many work there, whether it competes, when it signed. */
export function CompanyLine({ row, onSave }: CompanyLineProps) {
  const t = useT()
  const { name, people, isCompetitor, ndaSignedOn } = row
  return (
    <li>
      <section className={styles.company} aria-label={name}>
        <div>
          <h2 className={styles.name}>{name}</h2>
          <p className={styles.soft}>{t('companies.people', { count: people })}</p>
        </div>
        <Switch
          label={t('companies.competitor')}
          value={isCompetitor}
          onChange={(isOn) => onSave({ isCompetitor: isOn })}
        />
        <FormRows>
          <DayField
            isEchoHidden
            label={t('companies.nda')}
            value={ndaSignedOn}
            onChange={(day) => onSave({ ndaSignedOn: day })}
          />
        </FormRows>
      </section>
    </li>
  )
}
