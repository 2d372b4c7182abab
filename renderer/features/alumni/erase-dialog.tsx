import { useState } from 'react'

import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { ConfirmDialog } from '#renderer/ui/dialog.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import type { BulkDialogProps } from './bulk-trash-dialog.tsx'

/** Says that erasing cannot be taken back and what is still published, and asks for a tick first. */
export function EraseDialog({ ids, onClose, onDone }: BulkDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const [isKnown, setKnown] = useState(false)
  const { run, isRunning, error } = useCommand(useData().alumni.erase)
  const stories = useLive(({ stories }) => stories.publishedOf(ids), [ids])
  const problem = error ?? stories.error
  const published = stories.value ?? []
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
      isDisabled={!isKnown || stories.value === null}
      problem={problem && errorText(problem)}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t('alumni.erase-dialog.text')}</p>
      {published.length > 0 && (
        <Notice tone="warn">
          {t('alumni.erase-dialog.published')}
          <ul>
            {published.map(({ id, name, title, where }) => (
              <li key={id}>
                {t('alumni.erase-dialog.story', {
                  name,
                  title,
                  where: where || t('stories.where-unknown'),
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <CheckboxField label={t('alumni.erase-dialog.known')} value={isKnown} onChange={setKnown} />
    </ConfirmDialog>
  )
}
