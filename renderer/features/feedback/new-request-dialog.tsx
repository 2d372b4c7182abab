import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { RadioGroup } from '#renderer/ui/choices.tsx'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { FEEDBACK_SUBJECTS } from '#shared/domain/programme/feedback-request.ts'
import type { FeedbackSubject } from '#shared/domain/programme/feedback-request.ts'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

interface NewRequestDialogProps {
  onClose: () => void
  onDone: (done: Done) => void
  onAdded: (id: Id<'programme'>) => void
}

/** Makes a question of which a title and its subject are enough. */
export function NewRequestDialog({ onClose, onDone, onAdded }: NewRequestDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(useData().feedback.create)
  const [name, setName] = useState('')
  const [about, setAbout] = useState<FeedbackSubject>('product')
  const isBlank = name.trim() === ''
  const add = async (): Promise<void> => {
    if (isBlank || isRunning) return
    const done = await run({ name: name.trim(), about })
    if (done === null) return
    onDone(done)
    const id = done.ids[0]
    if (isId('programme', id)) onAdded(id)
    onClose()
  }
  return (
    <Dialog
      title={t('feedback.add')}
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
            placeholder={t('feedback.name.example')}
            value={name}
            maxLength={100}
            takesFocus
            onChange={setName}
            problem={error && errorText(error)}
          />
          <RadioGroup
            label={t('feedback.about')}
            layout="row"
            options={FEEDBACK_SUBJECTS.map((id) => ({ id, title: t(`feedback.about.${id}`) }))}
            value={about}
            onChange={setAbout}
          />
        </FormRows>
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  )
}
