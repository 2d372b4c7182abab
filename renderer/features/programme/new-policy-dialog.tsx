import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { PolicyVersion } from '#renderer/data/groups/policies.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { useToday } from '#renderer/records/today.ts'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Day } from '#shared/lib/dates.ts'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

interface NewPolicyDialogProps {
  readonly versions: readonly PolicyVersion[]
  readonly onMade: (id: Id<'programme'>) => void
  readonly onDone: (done: Done) => void
  readonly onClose: () => void
}

/** Begins the next version: its name and its first day; the terms are those of the one in force. */
export function NewPolicyDialog({ versions, onMade, onDone, onClose }: NewPolicyDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const { policies } = useData()
  const isFirst = versions.length === 0
  const [name, setName] = useState(t('policies.next.name', { number: versions.length + 1 }))
  const [from, setFrom] = useState<Day | null>(today)
  const make = useCommand(policies.makeNext)
  const isReady = name.trim() !== '' && from !== null
  const submit = async (): Promise<void> => {
    if (!isReady) return
    const done = await make.run({ name: name.trim(), from })
    if (done === null) return
    const id = done.ids[0]
    if (isId('programme', id)) onMade(id)
    onClose()
    onDone(done)
  }
  return (
    <Dialog
      title={t(isFirst ? 'policies.create-first' : 'policies.create-next')}
      size="small"
      isBusy={make.isRunning}
      onClose={onClose}
      footer={
        <DialogActs
          action={t('policies.create')}
          isBusy={make.isRunning}
          isDisabled={!isReady}
          onAction={() => void submit()}
          onCancel={onClose}
        />
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <FormRows>
          {!isFirst && <p>{t('policies.next.hint')}</p>}
          <TextField
            label={t('policies.term.name')}
            value={name}
            onChange={setName}
            maxLength={100}
            takesFocus
          />
          <DayField label={t('policies.term.from')} value={from} onChange={setFrom} />
          {make.error !== null && <Notice tone="danger">{errorText(make.error)}</Notice>}
        </FormRows>
        {/* A form of several fields sends itself by Enter only where it has a button for that. */}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  )
}
