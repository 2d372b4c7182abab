import { useState } from 'react'

import { useCommand, useData, useLive, useSyncStatus } from '#renderer/data/use-data.ts'
import { useErrorText, useLanguage, useT } from '#renderer/i18n/language.ts'
import { useDayStyle } from '#renderer/records/day-style.ts'
import { dayWords } from '#renderer/records/day-words.ts'
import { useToday } from '#renderer/records/today.ts'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { ConfirmDialog } from '#renderer/ui/dialog.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { addDays } from '#shared/lib/dates.ts'

import type { BulkDialogProps } from './bulk-trash-dialog.tsx'

/**
 * Days after which nothing sealed is left on a server set up by resources/couchdb: a night until old
 * revisions go, 28 days until its copies do, and a day for either clock.
 */
const SERVER_DAYS = 30

/** Says that erasing cannot be taken back and what is still published, and asks for a tick first. */
export function EraseDialog({ ids, onClose, onDone }: BulkDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const [isKnown, setKnown] = useState(false)
  const { run, isRunning, error } = useCommand(useData().alumni.erase)
  const stories = useLive(({ stories }) => stories.publishedOf(ids), [ids])
  const problem = error ?? stories.error
  const published = stories.value ?? []
  const isSynced = useSyncStatus().state !== 'off'
  const language = useLanguage()
  const latest = dayWords(addDays(useToday(), SERVER_DAYS), language, useDayStyle()).text
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
      {isSynced && <p>{t('alumni.erase-dialog.server', { day: latest })}</p>}
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
