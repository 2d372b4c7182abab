import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ConfirmDialog } from '#renderer/ui/dialog.tsx'
import type { Id } from '#shared/lib/ids.ts'

/** What every dialog about several people is given. */
export interface BulkDialogProps {
  ids: readonly Id<'alumnus'>[]
  onClose: () => void
  onDone: (done: Done) => void
}

/** Says what moving to the trash means before it does it. */
export function BulkTrashDialog({ ids, onClose, onDone }: BulkDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(useData().alumni.moveToTrash)
  const confirm = async (): Promise<void> => {
    const done = await run(ids)
    if (done !== null) onDone(done)
  }
  return (
    <ConfirmDialog
      title={t('alumni.trash-dialog.title', { count: ids.length })}
      action={t('alumni.trash-dialog.action', { count: ids.length })}
      isBusy={isRunning}
      problem={error && errorText(error)}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t('alumni.trash-dialog.text', { count: ids.length })}</p>
    </ConfirmDialog>
  )
}
