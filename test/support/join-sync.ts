import type { SyncGroup } from '#renderer/data/groups/sync.ts'
import { SYNC_OFF } from '#shared/domain/sync/sync-status.ts'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'

import type { ScreenData } from './render-with-data.tsx'

const LATEST: SyncStatus = {
  ...SYNC_OFF,
  state: 'latest',
  lastSuccessAt: '2026-11-22T01:42:00.000Z',
}

/** Lets screens speak with an exchange that agrees with its server as soon as it is started. */
export function joinSync<T extends ScreenData>(
  data: T,
  sync: Partial<SyncGroup> = {},
  onStart: () => Promise<void> = async () => undefined,
): T {
  const watchers = new Set<(status: SyncStatus) => void>()
  const group: SyncGroup = {
    ...data.connection.api.sync,
    status: async () => SYNC_OFF,
    stop: async () => undefined,
    wake: async () => undefined,
    start: async () => {
      await onStart()
      for (const tell of watchers) tell(LATEST)
    },
    ...sync,
  }
  return {
    ...data,
    connection: {
      ...data.connection,
      api: { ...data.connection.api, sync: group },
      onSyncing(listener) {
        watchers.add(listener)
        return () => watchers.delete(listener)
      },
    },
  }
}
