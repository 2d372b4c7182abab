import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { PositionStatus } from '#shared/domain/rehire/vacancy.ts'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

import { StatusField } from './status-field.tsx'

interface NewVacancyDialogProps {
  readonly onClose: () => void
  readonly onDone: (done: Done) => void
  readonly onAdded: (id: Id<'vacancy'>) => void
}

/** Makes a vacancy of which a name and how it is recruited for are enough. */
export function NewVacancyDialog({ onClose, onDone, onAdded }: NewVacancyDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(useData().vacancies.create)
  const [title, setTitle] = useState('')
  const [positionStatus, setStatus] = useState<PositionStatus>('open')
  const isBlank = title.trim() === ''
  const add = async (): Promise<void> => {
    if (isBlank || isRunning) return
    const done = await run({ title: title.trim(), positionStatus })
    if (done === null) return
    onDone(done)
    const id = done.ids[0]
    if (isId('vacancy', id)) onAdded(id)
    onClose()
  }
  return (
    <Dialog
      title={t('vacancies.add')}
      size="small"
      isBusy={isRunning}
      onClose={onClose}
      footer={
        <DialogActs
          action={t('vacancies.add.save')}
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
            label={t('vacancies.name')}
            placeholder={t('vacancies.name.example')}
            value={title}
            maxLength={200}
            takesFocus
            onChange={setTitle}
            problem={error && errorText(error)}
          />
          <StatusField value={positionStatus} onChange={setStatus} />
        </FormRows>
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  )
}
