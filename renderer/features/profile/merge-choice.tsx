import { useT } from '#renderer/i18n/language.ts'
import { PersonPicker } from '#renderer/records/person-picker.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { useSheet } from './sheet-context.ts'

import styles from './profile.module.css'

interface MergeChoiceProps {
  onChoose: (otherId: Id<'alumnus'>) => void
  onClose: () => void
}

/** Finds the other record of the same person. */
export function MergeChoice({ onChoose, onClose }: MergeChoiceProps) {
  const t = useT()
  const { person } = useSheet()
  return (
    <Dialog title={t('profile.merge.title')} size="small" onClose={onClose}>
      <div className={styles.form}>
        <p className={styles.soft}>{t('profile.merge.hint')}</p>
        <PersonPicker
          label={t('profile.merge.label')}
          taken={[person.id]}
          onPick={({ id }) => {
            onClose()
            onChoose(id)
          }}
        />
      </div>
    </Dialog>
  )
}
