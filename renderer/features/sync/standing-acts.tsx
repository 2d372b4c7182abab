import { useState } from 'react'

import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ConfirmDialog } from '#renderer/ui/dialog.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { SyncProblem } from '#shared/domain/sync/problem.ts'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'
import type { ServerConnection } from '#shared/ipc/couch.ts'

import { ServerLoginDialog } from './server-login-dialog.tsx'

import styles from './sync.module.css'

/** Problems that another login, certificate or address helps against, by the button's words. */
const BY_LOGIN: Partial<Readonly<Record<SyncProblem, MessageKey>>> = {
  'sync.login': 'sync.login-again',
  'sync.certificate': 'sync.server.change',
  'sync.insecure': 'sync.server.change',
  'sync.address': 'sync.server.change',
  'sync.no-database': 'sync.server.change',
}

/** Problems that are helped in the settings. */
const BY_SETTINGS: Partial<Readonly<Record<SyncProblem, MessageKey>>> = {
  'sync.other-workspace': 'sync.settings',
  'sync.key-changed': 'sync.settings',
  'sync.removed': 'sync.settings',
  'sync.off': 'sync.settings',
}

export interface StandingActsProps {
  readonly status: SyncStatus
  /** The server that is joined; null until it is known. */
  readonly connection: ServerConnection | null
  readonly onOpenSettings: () => void
}

/** What helps against the problem, if anything; then "now", and pausing or going on. */
export function StandingActs({ status, connection, onOpenSettings }: StandingActsProps) {
  const t = useT()
  const errorText = useErrorText()
  const data = useData()
  const now = useCommand(data.sync.wake)
  const pause = useCommand(async (isPaused: boolean) => {
    await ask('couch:pause', { isPaused })
    await (isPaused ? data.sync.stop() : data.sync.wake())
  })
  const [window, setWindow] = useState<'login' | 'begin-anew' | null>(null)
  const close = (): void => setWindow(null)
  const { state, problem } = status
  const error = now.error ?? pause.error
  const byLogin = problem === null || connection === null ? undefined : BY_LOGIN[problem.code]
  const bySettings = problem === null ? undefined : BY_SETTINGS[problem.code]
  if (state === 'off') {
    return (
      <div className={styles.acts}>
        <Button onPress={onOpenSettings}>{t('sync.off.act')}</Button>
      </div>
    )
  }
  return (
    <>
      <div className={styles.acts}>
        {byLogin !== undefined && (
          <Button kind="primary" onPress={() => setWindow('login')}>
            {t(byLogin)}
          </Button>
        )}
        {bySettings !== undefined && (
          <Button kind="primary" onPress={onOpenSettings}>
            {t(bySettings)}
          </Button>
        )}
        {problem?.code === 'sync.emptied' && (
          <Button kind="primary" onPress={() => setWindow('begin-anew')}>
            {t('sync.begin-anew')}
          </Button>
        )}
        {state === 'paused' ? (
          <Button kind="primary" isBusy={pause.isRunning} onPress={() => void pause.run(false)}>
            {t('sync.resume')}
          </Button>
        ) : (
          <>
            {state !== 'sending' && state !== 'receiving' && (
              <Button isBusy={now.isRunning} onPress={() => void now.run()}>
                {t('sync.now')}
              </Button>
            )}
            <Button kind="quiet" isBusy={pause.isRunning} onPress={() => void pause.run(true)}>
              {t('sync.pause')}
            </Button>
          </>
        )}
      </div>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      {window === 'begin-anew' && <BeginAnewDialog onClose={close} />}
      {window === 'login' && connection !== null && (
        <ServerLoginDialog server={connection} onChanged={data.sync.wake} onClose={close} />
      )}
    </>
  )
}

/** Sends all records of this machine to a server that was emptied. */
function BeginAnewDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT()
  const errorText = useErrorText()
  const data = useData()
  const begin = useCommand(async () => {
    await ask('couch:begin-anew', null)
    await data.sync.wake()
    return true
  })
  return (
    <ConfirmDialog
      title={t('sync.begin-anew.title')}
      action={t('sync.begin-anew.act')}
      isBusy={begin.isRunning}
      problem={begin.error && errorText(begin.error)}
      onConfirm={() => void begin.run().then((isDone) => isDone && onClose())}
      onClose={onClose}
    >
      <p>{t('sync.begin-anew.what')}</p>
    </ConfirmDialog>
  )
}
