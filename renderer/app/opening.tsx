import { useEffect, useMemo, useState } from 'react'

import { connectData } from '#renderer/data/connect.ts'
import type { Connection } from '#renderer/data/connect.ts'
import { DataProvider } from '#renderer/data/use-data.ts'
import { StartWizard } from '#renderer/features/start/start-wizard.tsx'
import { UnlockScreen } from '#renderer/features/start/unlock-screen.tsx'
import { ask } from '#renderer/platform/platform.ts'
import type { KeyState } from '#shared/ipc/contract.ts'

import { openPlace } from './place.store.ts'
import { useSession } from './session.ts'
import { Shell } from './shell.tsx'

/** Leads from the key to the open data: unlock, first start, or straight to the desk. */
export function Opening() {
  const { start, settings, writeSettings } = useSession()
  const [keyState, setKeyState] = useState<KeyState>(start.keyState)
  const [connection, setConnection] = useState<Connection | null>(null)
  const operatorId = useMemo(() => start.settings.operatorId, [start])
  useEffect(() => {
    if (keyState !== 'open' || connection !== null) return
    void ask('keys:store', null).then((storeKey) =>
      setConnection(connectData({ storeKey, deviceId: start.deviceId, operatorId })),
    )
  }, [keyState, connection, start, operatorId])

  if (keyState === 'locked') return <UnlockScreen onOpened={() => setKeyState('open')} />
  if (settings.isSetUp) {
    return connection === null ? null : (
      <DataProvider value={connection}>
        <Shell />
      </DataProvider>
    )
  }
  return (
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
    />
  )
}
