import type { Done } from '#renderer/data/context.ts'
import { useT } from '#renderer/i18n/language.ts'
import type { FieldWords } from '#renderer/ui/field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { Staff } from '#shared/domain/organisation/organisation.ts'
import type { Id } from '#shared/lib/ids.ts'

import { NewStaffButton } from './new-staff.tsx'
import { staffOptions } from './staff-options.ts'

import styles from './staff-field.module.css'

export interface StaffFieldProps extends FieldWords {
  readonly staff: readonly Staff[]
  readonly value: Id<'staff'> | null
  readonly onChange: (id: Id<'staff'> | null) => void
  /** What the small button says that adds somebody, and what it does then. */
  readonly addWord: string
  readonly saveWord: string
  readonly onDone: (done: Done) => void
}

/** One of the staff, or somebody added on the spot, or nobody. */
export function StaffField(props: StaffFieldProps) {
  const { staff, value, onChange, addWord, saveWord, onDone, ...words } = props
  const t = useT()
  return (
    <div className={styles.field}>
      <Select<Id<'staff'> | 'none'>
        {...words}
        options={[...staffOptions(staff, value), { id: 'none' as const, title: t('staff.nobody') }]}
        value={value}
        placeholder={t('staff.not-set')}
        onChange={(id) => onChange(id === 'none' ? null : id)}
      />
      <NewStaffButton label={addWord} action={saveWord} onAdded={onChange} onDone={onDone} />
    </div>
  )
}
