import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'

interface TemplateDialogProps {
  event: GatheringEvent
  onClose: () => void
  onDone: (done: Done) => void
}

/** Asks under which name an event is kept as a template. */
export function TemplateDialog({ event, onClose, onDone }: TemplateDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(useData().events.saveTemplate)
  const [name, setName] = useState(event.title)
  const save = async (): Promise<void> => {
    const done = await run(event.id, name.trim())
    if (done === null) return
    onDone(done)
    onClose()
  }
  return (
    <Dialog
      title={t('events.save-template')}
      size="small"
      isBusy={isRunning}
      onClose={onClose}
      footer={
        <DialogActs
          action={t('events.save-template.action')}
          isBusy={isRunning}
          isDisabled={name.trim() === ''}
          onAction={() => void save()}
          onCancel={onClose}
        />
      }
    >
      <TextField
        label={t('events.template.name')}
        hint={t('events.template.hint')}
        value={name}
        maxLength={200}
        takesFocus
        problem={error && errorText(error)}
        onChange={setName}
      />
    </Dialog>
  )
}
