import { useState } from 'react'

import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { ConfirmDialog } from '#renderer/ui/dialog.tsx'

import type { BulkDialogProps } from './bulk-trash-dialog.tsx'

/** Says that erasing cannot be taken back, and asks for a tick before it does it. */
export function EraseDialog({ ids, onClose, onDone }: BulkDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const [isKnown, setKnown] = useState(false)
  const { run, isRunning, error } = useCommand(useData().alumni.erase)
  const confirm = async (): Promise<void> => {
    const done = await run(ids)
    if (done !== null) onDone(done)
  }
  return (
    <ConfirmDialog
      title={t('alumni.erase-dialog.title', { count: ids.length })}
      action={t('alumni.erase-dialog.action', { count: ids.length })}
      kind="danger"
      isBusy={isRunning}
      isDisabled={!isKnown}
      problem={error && errorText(error)}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t('alumni.erase-dialog.text')}</p>
      <CheckboxField label={t('alumni.erase-dialog.known')} value={isKnown} onChange={setKnown} />
    </ConfirmDialog>
  )
}
