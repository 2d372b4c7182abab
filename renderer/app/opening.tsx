import { useEffect, useEffectEvent, useMemo, useState } from 'react'

import { connectData } from '#renderer/data/connect.ts'
import type { Connection } from '#renderer/data/connect.ts'
import type { Recovered } from '#renderer/data/recovery.ts'
import { DataProvider } from '#renderer/data/use-data.ts'
import { StartWizard } from '#renderer/features/start/start-wizard.tsx'
import { UnlockScreen } from '#renderer/features/start/unlock-screen.tsx'
import { JoinFresh } from '#renderer/features/sync/join-fresh.tsx'
import { useErrorText, useLanguage, useT } from '#renderer/i18n/language.ts'
import { ask } from '#renderer/platform/platform.ts'
import { showToast } from '#renderer/ui/toast.store.ts'
import type { KeyState } from '#shared/ipc/contract.ts'
import { AppError } from '#shared/lib/errors.ts'

import { openPlace } from './place.store.ts'
import { useSession } from './session.ts'
import { Shell } from './shell.tsx'

/** Leads from the key to the open data: unlock, first start, or straight to the desk. */
export function Opening() {
  const { start, settings, writeSettings } = useSession()
  const language = useLanguage()
  const [keyState, setKeyState] = useState<KeyState>(start.keyState)
  const [connection, setConnection] = useState<Connection | null>(null)
  const operatorId = useMemo(() => start.settings.operatorId, [start])
  useEffect(() => {
    if (keyState !== 'open' || connection !== null) return
    void ask('keys:store', null).then((storeKey) =>
      setConnection(
        connectData({
          storeKey,
          deviceId: start.deviceId,
          operatorId,
          appVersion: start.version,
        }),
      ),
    )
  }, [keyState, connection, start, operatorId])

  useRecoveryNotice(connection)

  if (keyState === 'locked') return <UnlockScreen onOpened={() => setKeyState('open')} />
  if (settings.isSetUp) {
    return connection === null ? null : (
      <DataProvider value={connection}>
        <Shell />
      </DataProvider>
    )
  }
  return (
    <DataProvider value={connection}>
      <StartWizard
        start={start}
        settings={settings}
        connection={connection}
        onSettings={writeSettings}
        onKey={() => setKeyState('open')}
        onDone={(place) => {
          openPlace(place)
          void writeSettings({ isSetUp: true })
        }}
        join={({ isJoined, onBack }) => (
          <JoinFresh
            isJoined={isJoined}
            hasData={connection !== null}
            onJoined={() => setKeyState('open')}
            onOperator={async (operatorId) => {
              openPlace('alumni')
              await writeSettings({ language, operatorId, isSetUp: true })
            }}
            onBack={onBack}
          />
        )}
      />
    </DataProvider>
  )
}

/** Says what the start had to mend, and what stands in the way where the data do not open. */
function useRecoveryNotice(connection: Connection | null): void {
  const t = useT()
  const errorText = useErrorText()
  const tell = useEffectEvent((recovered: Recovered) => {
    const { acts, isRebuilt, damagedPlaces } = recovered
    if (isRebuilt) showToast({ text: t('app.status.rebuilt') })
    else if (acts > 0) showToast({ text: t('app.status.recovered', { count: acts }) })
    if (damagedPlaces > 0) showToast({ text: t('app.status.damaged'), tone: 'warn' })
  })
  const tellFailure = useEffectEvent((error: unknown) => {
    const failure = error instanceof AppError ? error : new AppError('unexpected', {}, error)
    showToast({ text: errorText(failure), tone: 'warn' })
  })
  useEffect(() => {
    connection?.opened.then(tell, tellFailure)
  }, [connection])
}
