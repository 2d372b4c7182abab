import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useData } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { NewRecordDialog } from '#renderer/records/new-record-dialog.tsx'
import { PersonPicker } from '#renderer/records/person-picker.tsx'
import type { Picked } from '#renderer/records/person-picker.tsx'
import type { Id } from '#shared/lib/ids.ts'

import styles from './feedback.module.css'

interface NewStoryDialogProps {
  onClose: () => void
  onDone: (done: Done) => void
  onAdded: (id: Id<'programme'>) => void
}

/** Makes a story of which a title is enough. */
export function NewStoryDialog(props: NewStoryDialogProps) {
  const t = useT()
  const data = useData()
  const [person, setPerson] = useState<Picked<'alumnus'> | null>(null)
  return (
    <NewRecordDialog
      {...props}
      kind="programme"
      title={t('stories.add')}
      action={t('feedback.make')}
      nameLabel={t('feedback.name')}
      namePlaceholder={t('stories.name.example')}
      maxLength={100}
      make={(name) => data.stories.create({ name, personId: person?.id ?? null })}
    >
      <PersonPicker
        label={t('stories.person.find')}
        taken={person === null ? [] : [person.id]}
        onPick={setPerson}
      />
      {person !== null && (
        <p className={styles.soft}>
          {t('stories.person')}: {person.name}
        </p>
      )}
    </NewRecordDialog>
  )
}
