import { useSyncStatus } from '#renderer/data/use-data.ts'
import { SetupScreen } from '#renderer/features/sync/setup-screen.tsx'
import { SyncScreen } from '#renderer/features/sync/sync-screen.tsx'

import { openPerson, openPlace, openSync, openSyncSettings, usePlaceStore } from './place.store.ts'
import { useSession } from './session.ts'
import type { Acts } from './use-acts.ts'

/** 同期, with the ways to people and to the settings. */
export function SyncPlace({ acts }: { readonly acts: Acts }) {
  const tab = usePlaceStore((state) => state.syncTab)
  return (
    <SyncScreen
      status={useSyncStatus()}
      tab={tab}
      onTab={openSync}
      onOpenPerson={openPerson}
      onOpenSettings={openSyncSettings}
      onDone={acts.tell}
    />
  )
}

/** Where syncing is set up. */
export function SetupPlace() {
  const { settings } = useSession()
  const { way, file } = usePlaceStore((state) => state.setupTarget)
  return (
    <SetupScreen
      firstWay={way}
      file={file}
      operatorId={settings.operatorId}
      onClose={() => openPlace('settings')}
    />
  )
}
