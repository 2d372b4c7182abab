import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { LetterFields } from '#renderer/records/letter-fields.tsx'
import { RadioGroup } from '#renderer/ui/choices.tsx'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { LetterText } from '#shared/domain/letter/offered-letters.ts'
import { LETTER_USES } from '#shared/domain/programme/programme.ts'
import type { Id } from '#shared/lib/ids.ts'

import styles from './letters.module.css'

export interface LetterDialogProps {
  /** Null for a new one. */
  readonly id: Id<'programme'> | null
  readonly letter: LetterText
  readonly onDone: (done: Done) => void
  readonly onClose: () => void
}

/** A letter to write with: its name, what it is for, subject and text. */
export function LetterDialog({ id, letter, onDone, onClose }: LetterDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const { letters } = useData()
  const [text, setText] = useState<LetterText>({
    name: letter.name,
    use: letter.use,
    subject: letter.subject,
    body: letter.body,
  })
  const set = (fields: Partial<LetterText>): void => setText({ ...text, ...fields })
  const save = useCommand(letters.save)
  const remove = useCommand(letters.remove)
  const end = (done: Done | null): void => {
    if (done === null) return
    onClose()
    onDone(done)
  }
  const error = save.error ?? remove.error
  return (
    <Dialog
      title={t(id === null ? 'letters.new' : 'letters.edit')}
      size="large"
      isBusy={save.isRunning || remove.isRunning}
      onClose={onClose}
      footer={
        <DialogActs
          action={t('letters.save')}
          isBusy={save.isRunning}
          isDisabled={text.name.trim() === '' || text.body.trim() === ''}
          onAction={() => void save.run(id, { ...text, name: text.name.trim() }).then(end)}
          onCancel={onClose}
          removal={
            id && {
              label: t('letters.remove'),
              isBusy: remove.isRunning,
              onPress: () => void remove.run(id).then(end),
            }
          }
        />
      }
    >
      <div className={styles.form}>
        <TextField
          label={t('letters.name')}
          value={text.name}
          onChange={(name) => set({ name })}
          maxLength={100}
          takesFocus={id === null}
        />
        <RadioGroup
          label={t('letters.use')}
          layout="row"
          options={LETTER_USES.map((use) => ({ id: use, title: t(`letters.use.${use}`) }))}
          value={text.use}
          onChange={(use) => set({ use })}
        />
        <LetterFields draft={text} onChange={set} />
      </div>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
    </Dialog>
  )
}
