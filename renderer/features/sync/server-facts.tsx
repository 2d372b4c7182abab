import { useState } from 'react'

import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ConfirmDialog } from '#renderer/ui/dialog.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { ServerConnection } from '#shared/ipc/couch.ts'

import { ServerFile } from './server-file.tsx'
import { ServerLoginDialog } from './server-login-dialog.tsx'

import styles from './setup.module.css'

export interface ServerFactsProps {
  readonly server: ServerConnection
  /** What main keeps of the server has changed. */
  readonly onServer: () => void
  readonly onOpen: () => void
}

/** The server that this machine is joined to, and what can be done about it. */
export function ServerFacts({ server, onServer, onOpen }: ServerFactsProps) {
  const t = useT()
  const errorText = useErrorText()
  const data = useData()
  const [window, setWindow] = useState<'login' | 'leave' | null>(null)
  const [isChanged, setChanged] = useState(false)
  const pause = useCommand(async (isPaused: boolean) => {
    await ask('couch:pause', { isPaused })
    onServer()
    await (isPaused ? data.sync.stop() : data.sync.wake())
  })
  const leave = useCommand(async () => {
    await ask('couch:leave', null)
    await data.sync.stop()
    onServer()
  })
  const facts = [
    ['sync.server.url', server.url],
    ['sync.server.database', server.database],
    ['sync.server.user', server.user],
    ['sync.server.machine', server.machineName],
  ] as const
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([key, text]) => (
          <div key={key} className={styles.fact}>
            <dt>{t(key)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {server.isPaused && <Notice>{t('sync.server.paused')}</Notice>}
      {isChanged && <Notice tone="good">{t('sync.server.changed')}</Notice>}
      <div className={styles.acts}>
        <Button onPress={onOpen}>{t('sync.open')}</Button>
        <ServerFile />
        <Button onPress={() => setWindow('login')}>{t('sync.server.change')}</Button>
        <Button isBusy={pause.isRunning} onPress={() => void pause.run(!server.isPaused)}>
          {t(server.isPaused ? 'sync.resume' : 'sync.pause')}
        </Button>
        <Button kind="quiet" onPress={() => setWindow('leave')}>
          {t('sync.server.leave')}
        </Button>
      </div>
      {pause.error !== null && <Notice tone="danger">{errorText(pause.error)}</Notice>}
      {window === 'login' && (
        <ServerLoginDialog
          server={server}
          onChanged={async () => {
            setChanged(true)
            onServer()
            await data.sync.wake()
          }}
          onClose={() => setWindow(null)}
        />
      )}
      {window === 'leave' && (
        <ConfirmDialog
          title={t('sync.server.leave.title')}
          action={t('sync.server.leave')}
          isBusy={leave.isRunning}
          problem={leave.error && errorText(leave.error)}
          onConfirm={() => void leave.run()}
          onClose={() => setWindow(null)}
        >
          <p>{t('sync.server.leave.stays')}</p>
          <p>{t('sync.server.leave.forgets')}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
