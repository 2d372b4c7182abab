import { useEffect, useEffectEvent } from 'react'

import { useCommand, useData, useSyncStatus } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ProgressBar } from '#renderer/ui/progress.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'

import styles from './setup.module.css'

export interface SetupExchangeProps {
  readonly direction: 'sending' | 'receiving'
  /** Everything was exchanged for the first time. */
  readonly onWhole: () => void
  /** Leaves it to go on by itself; null where there is nowhere to go yet. */
  readonly onClose: (() => void) | null
}

/** The first exchange: how far it is, what is left, and a pause. */
export function SetupExchange({ direction, onWhole, onClose }: SetupExchangeProps) {
  const t = useT()
  const errorText = useErrorText()
  const data = useData()
  const status = useSyncStatus()
  const start = useCommand(() => data.sync.start())
  const pause = useCommand(async (isPaused: boolean) => {
    await ask('couch:pause', { isPaused })
    await (isPaused ? data.sync.stop() : data.sync.wake())
  })
  const wake = useCommand(() => data.sync.wake())
  const begin = useEffectEvent(() => void start.run())
  useEffect(() => begin(), [])
  const { state, lastSuccessAt } = status
  const tellWhole = useEffectEvent(onWhole)
  const isWhole = state === 'latest' && lastSuccessAt !== null
  useEffect(() => {
    if (isWhole) tellWhole()
  }, [isWhole])
  const problem = wake.error ?? start.error ?? status.problem
  const isPaused = state === 'paused' && !start.isRunning && start.error === null
  return (
    <div className={styles.form}>
      {isPaused ? (
        <Notice>{t('sync.setup.paused')}</Notice>
      ) : (
        problem === null && <HowFar status={status} direction={direction} />
      )}
      {problem !== null && !isPaused && <Notice tone="danger">{errorText(problem)}</Notice>}
      {pause.error !== null && <Notice tone="danger">{errorText(pause.error)}</Notice>}
      {onClose !== null && <p className={styles.lead}>{t('sync.setup.goes-on')}</p>}
      <div className={styles.acts}>
        <Button isBusy={pause.isRunning} onPress={() => void pause.run(!isPaused)}>
          {t(isPaused ? 'sync.resume' : 'sync.pause')}
        </Button>
        {problem !== null && !isPaused && (
          <Button
            isBusy={start.isRunning || wake.isRunning}
            onPress={() => void (start.error === null ? wake : start).run()}
          >
            {t('sync.setup.again')}
          </Button>
        )}
        {onClose !== null && (
          <Button kind="quiet" onPress={onClose}>
            {t('sync.setup.close')}
          </Button>
        )}
      </div>
    </div>
  )
}

function HowFar(props: {
  readonly status: SyncStatus
  readonly direction: SetupExchangeProps['direction']
}) {
  const { progress } = props.status
  const t = useT()
  const direction = progress?.direction ?? props.direction
  if (progress === null) {
    const isSending = direction === 'sending'
    return (
      <ProgressBar
        label={t(isSending ? 'sync.setup.starting' : 'sync.setup.comparing')}
        value={null}
      />
    )
  }
  const { done, total } = progress
  if (total === 0) {
    return (
      <ProgressBar
        label={t(`sync.setup.${direction}`)}
        value={null}
        count={t('sync.progress.done', { done })}
      />
    )
  }
  return (
    <ProgressBar
      label={t(`sync.setup.${direction}`)}
      value={Math.min(1, done / total)}
      count={t('sync.setup.left', { left: Math.max(0, total - done), total })}
    />
  )
}
