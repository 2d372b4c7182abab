import { useT } from '#renderer/i18n/language.ts'

import { ChoiceField } from './choice-field.tsx'
import { NewStaffButton } from './new-staff.tsx'
import { useSheet } from './sheet-context.ts'
import { staffOptions } from './staff-options.ts'

import styles from './profile.module.css'

/** 担当者: one of the staff, or somebody added on the spot. */
export function OwnerField() {
  const t = useT()
  const { person, save, staff } = useSheet()
  return (
    <div className={styles.owner}>
      <ChoiceField
        label={t('field.relationshipOwnerId')}
        value={person.relationshipOwnerId}
        options={staffOptions(staff, person.relationshipOwnerId)}
        onChange={(relationshipOwnerId) => save({ relationshipOwnerId })}
      />
      <NewStaffButton
        label={t('profile.owner.add')}
        action={t('profile.owner.save')}
        onAdded={(relationshipOwnerId) => save({ relationshipOwnerId })}
      />
    </div>
  )
}
