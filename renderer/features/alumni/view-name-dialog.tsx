import { useState } from 'react'

import { useT } from '#renderer/i18n/language.ts'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

interface ViewNameDialogProps {
  name: string
  /** The other views, whose names are taken. */
  others: readonly { readonly name: string }[]
  isNew: boolean
  isBusy: boolean
  problem: string | null
  onSave: (name: string) => void
  onClose: () => void
}

/** Asks under which name a view is to be kept. */
export function ViewNameDialog(props: ViewNameDialogProps) {
  const t = useT()
  const [name, setName] = useState(props.name)
  const trimmed = name.trim()
  const isTaken = props.others.some((view) => view.name === trimmed)
  const save = (): void => {
    if (trimmed !== '' && !isTaken) props.onSave(trimmed)
  }
  return (
    <Dialog
      title={t(props.isNew ? 'alumni.views.save' : 'alumni.views.rename')}
      size="small"
      isBusy={props.isBusy}
      onClose={props.onClose}
      footer={
        <DialogActs
          action={t('alumni.views.save.action')}
          isBusy={props.isBusy}
          isDisabled={trimmed === '' || isTaken}
          onAction={save}
          onCancel={props.onClose}
        />
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField
          label={t('alumni.views.name')}
          hint={props.isNew ? t('alumni.views.save.hint') : undefined}
          value={name}
          onChange={setName}
          maxLength={60}
          takesFocus
          problem={isTaken && t('alumni.views.name-taken')}
        />
      </form>
      {props.problem && <Notice tone="danger">{props.problem}</Notice>}
    </Dialog>
  )
}
