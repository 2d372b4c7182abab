import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { PersonPicker } from '#renderer/records/person-picker.tsx'
import type { Picked } from '#renderer/records/person-picker.tsx'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

import styles from './feedback.module.css'

interface NewStoryDialogProps {
  onClose: () => void
  onDone: (done: Done) => void
  onAdded: (id: Id<'programme'>) => void
}

/** Makes a story of which a title is enough. */
export function NewStoryDialog({ onClose, onDone, onAdded }: NewStoryDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(useData().stories.create)
  const [name, setName] = useState('')
  const [person, setPerson] = useState<Picked<'alumnus'> | null>(null)
  const isBlank = name.trim() === ''
  const add = async (): Promise<void> => {
    if (isBlank || isRunning) return
    const done = await run({ name: name.trim(), personId: person?.id ?? null })
    if (done === null) return
    onDone(done)
    const id = done.ids[0]
    if (isId('programme', id)) onAdded(id)
    onClose()
  }
  return (
    <Dialog
      title={t('stories.add')}
      size="small"
      isBusy={isRunning}
      onClose={onClose}
      footer={
        <DialogActs
          action={t('feedback.make')}
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
            label={t('feedback.name')}
            placeholder={t('stories.name.example')}
            value={name}
            maxLength={100}
            takesFocus
            onChange={setName}
            problem={error && errorText(error)}
          />
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
        </FormRows>
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  )
}
