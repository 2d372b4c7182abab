import { useState } from 'react'

import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { PersonnelBox } from '#renderer/records/personnel-box.tsx'
import { WarnedPeople } from '#renderer/records/warned-people.tsx'
import { ConfirmDialog } from '#renderer/ui/dialog.tsx'

export interface OpenCopyDialogProps {
  readonly onConfirm: (hasPersonnel: boolean) => void
  readonly onClose: () => void
}

/** Says what an open copy is before it is made, and asks whether it holds what is 人事限. */
export function OpenCopyDialog({ onConfirm, onClose }: OpenCopyDialogProps) {
  const t = useT()
  const [hasPersonnel, setHasPersonnel] = useState(false)
  const { value: count } = useLive(({ copying }) => copying.personnelCount(), [])
  const { value: warned } = useLive(({ copying }) => copying.warned(), [])
  return (
    <ConfirmDialog
      title={t('backup.open.title')}
      action={t('backup.open.act')}
      onConfirm={() => onConfirm(hasPersonnel)}
      onClose={onClose}
    >
      <p>{t('backup.open.warning')}</p>
      <p>{t('backup.open.what')}</p>
      {warned !== null && (
        <WarnedPeople
          counts={warned}
          ask={({ copying }, to) => copying.warnedPeople(0, to)}
          deps={[]}
        />
      )}
      {count !== null && count > 0 && (
        <PersonnelBox
          count={count}
          hint={t('backup.open.personnel')}
          value={hasPersonnel}
          onChange={setHasPersonnel}
        />
      )}
    </ConfirmDialog>
  )
}
