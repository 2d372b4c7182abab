import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useData } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { NewRecordDialog } from '#renderer/records/new-record-dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Id } from '#shared/lib/ids.ts'

interface NewGroupDialogProps {
  onClose: () => void
  onDone: (done: Done) => void
  onAdded: (id: Id<'interestGroup'>) => void
}

/** Makes a group of which a name is enough. */
export function NewGroupDialog(props: NewGroupDialogProps) {
  const t = useT()
  const data = useData()
  const [field, setField] = useState('')
  return (
    <NewRecordDialog
      {...props}
      kind="interestGroup"
      title={t('groups.add')}
      action={t('groups.add.save')}
      nameLabel={t('groups.name')}
      namePlaceholder={t('groups.name.example')}
      maxLength={200}
      make={(name) => data.groups.create({ name, field: field.trim() })}
    >
      <TextField
        label={t('groups.field')}
        placeholder={t('groups.field.example')}
        value={field}
        maxLength={200}
        onChange={setField}
      />
    </NewRecordDialog>
  )
}
