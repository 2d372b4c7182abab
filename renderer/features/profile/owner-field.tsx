import { useT } from '#renderer/i18n/language.ts'
import { StaffField } from '#renderer/records/staff-field.tsx'

import { useSheet } from './sheet-context.ts'

/** 担当者: one of the staff, or somebody added on the spot. */
export function OwnerField() {
  const t = useT()
  const { person, save, staff, onDone } = useSheet()
  return (
    <StaffField
      label={t('field.relationshipOwnerId')}
      staff={staff}
      value={person.relationshipOwnerId}
      addWord={t('profile.owner.add')}
      saveWord={t('profile.owner.save')}
      onChange={(relationshipOwnerId) => save({ relationshipOwnerId })}
      onDone={onDone}
    />
  )
}
