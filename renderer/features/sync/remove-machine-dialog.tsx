import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { ConfirmDialog } from '#renderer/ui/dialog.tsx'

import type { ListedMachine } from './use-machines.ts'

import styles from './sync.module.css'

export interface RemoveMachineDialogProps {
  readonly machine: ListedMachine
  /** Records that wait here to be sent. */
  readonly pending: number
  readonly onClose: () => void
}

/** Takes a machine out, and says what that does and does not mean. */
export function RemoveMachineDialog({ machine, pending, onClose }: RemoveMachineDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const data = useData()
  const { deviceId, name, isThis } = machine
  const remove = useCommand(async () => {
    await data.sync.removeMachine(deviceId)
    if (isThis) {
      await ask('couch:leave', null)
      await data.sync.stop()
    }
    return true
  })
  return (
    <ConfirmDialog
      title={
        isThis ? t('sync.machine.remove.this.title') : t('sync.machine.remove.title', { name })
      }
      action={t('sync.machine.remove')}
      kind="danger"
      isBusy={remove.isRunning}
      problem={remove.error && errorText(remove.error)}
      onConfirm={() => void remove.run().then((isDone) => isDone && onClose())}
      onClose={onClose}
    >
      {isThis ? (
        <>
          <p>{t('sync.machine.remove.this.what')}</p>
          {pending > 0 && <p>{t('sync.machine.remove.pending', { count: pending })}</p>}
        </>
      ) : (
        <>
          <p>{t('sync.machine.remove.when')}</p>
          <p>{t('sync.machine.remove.stays')}</p>
          <ul className={styles.todo}>
            <li>{t('sync.machine.remove.user')}</li>
            <li>{t('sync.machine.remove.passphrase')}</li>
          </ul>
        </>
      )}
    </ConfirmDialog>
  )
}
