import { useState } from 'react'
import type { ReactNode } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText } from '#renderer/i18n/language.ts'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { isId } from '#shared/lib/ids.ts'
import type { Id, IdKind } from '#shared/lib/ids.ts'

export interface NewRecordDialogProps<K extends IdKind> {
  title: string
  /** What the button says. */
  action: string
  kind: K
  nameLabel: string
  namePlaceholder: string
  maxLength: number
  /** Makes the record of that name. */
  make: (name: string) => Promise<Done>
  /** What else may be said of it; nothing here has to be. */
  children: ReactNode
  onClose: () => void
  onDone: (done: Done) => void
  onAdded: (id: Id<K>) => void
}

/** Makes a record of which a name is enough, and opens it. */
export function NewRecordDialog<K extends IdKind>(props: NewRecordDialogProps<K>) {
  const { title, action, kind, make, onClose, onDone, onAdded } = props
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(make)
  const [name, setName] = useState('')
  const isBlank = name.trim() === ''
  const add = async (): Promise<void> => {
    if (isBlank || isRunning) return
    const done = await run(name.trim())
    if (done === null) return
    onDone(done)
    const id = done.ids[0]
    if (isId(kind, id)) onAdded(id)
    onClose()
  }
  return (
    <Dialog
      title={title}
      size="small"
      isBusy={isRunning}
      onClose={onClose}
      footer={
        <DialogActs
          action={action}
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
            label={props.nameLabel}
            placeholder={props.namePlaceholder}
            value={name}
            maxLength={props.maxLength}
            takesFocus
            onChange={setName}
            problem={error && errorText(error)}
          />
          {props.children}
        </FormRows>
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  )
}
