import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

interface NewGroupDialogProps {
  onClose: () => void
  onDone: (done: Done) => void
  onAdded: (id: Id<'interestGroup'>) => void
}

/** Makes a group of which a name is enough. */
export function NewGroupDialog({ onClose, onDone, onAdded }: NewGroupDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(useData().groups.create)
  const [name, setName] = useState('')
  const [field, setField] = useState('')
  const isBlank = name.trim() === ''
  const add = async (): Promise<void> => {
    if (isBlank || isRunning) return
    const done = await run({ name: name.trim(), field: field.trim() })
    if (done === null) return
    onDone(done)
    const id = done.ids[0]
    if (isId('interestGroup', id)) onAdded(id)
    onClose()
  }
  return (
    <Dialog
      title={t('groups.add')}
      size="small"
      isBusy={isRunning}
      onClose={onClose}
      footer={
        <DialogActs
          action={t('groups.add.save')}
          isBusy={isRunning}
          isDisabled={isBlank}
          onAction={() => void add()}
          onCancel={onClose}
        />
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <FormRows>
          <TextField
            label={t('groups.name')}
            placeholder={t('groups.name.example')}
            value={name}
            maxLength={200}
            takesFocus
            onChange={setName}
            problem={error && errorText(error)}
          />
          <TextField
            label={t('groups.field')}
            placeholder={t('groups.field.example')}
            value={field}
            maxLength={200}
            onChange={setField}
          />
        </FormRows>
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  )
}
