import type { ReactElement } from 'react'
import { vi } from 'vitest'

import type { Connection } from '#renderer/data/connect.ts'
import type { Done } from '#renderer/data/context.ts'
import type { ConflictRow, ConflictsGroup } from '#renderer/data/groups/conflicts.ts'
import type { SyncGroup } from '#renderer/data/groups/sync.ts'
import { SyncScreen } from '#renderer/features/sync/sync-screen.tsx'
import type { SyncTab } from '#renderer/features/sync/sync-tabs.ts'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'
import type { Id } from '#shared/lib/ids.ts'
import { answerAsMain } from '#test/support/main-bridge.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'
import { MACHINES } from '#test/support/sync-doubles.ts'

const CONNECTION = {
  url: 'https://sync.example.jp',
  database: 'kizuna',
  user: 'honsha',
  caPem: null,
  machineName: '本社のノート',
  isPaused: false,
  workspaceId: 'wsp_1',
}

/** What a page of syncing stands over. */
interface Given {
  readonly status: SyncStatus
  readonly tab?: SyncTab
  readonly rows?: readonly ConflictRow[]
  readonly settled?: readonly ConflictRow[]
}

/** Renders the page of syncing over real data, the exchange and its conflicts played. */
export async function openSyncScreen({ status, tab = 'standing', ...given }: Given) {
  const data = await openScreenData()
  let rows = given.rows ?? []
  const listeners = new Set<() => void>()
  const done: Done = { actId: 'act_1' as Id<'act'>, ids: [], label: { key: 'x', facts: {} } }
  const order: string[] = []
  const note = (name: string) => async (): Promise<void> => void order.push(name)
  const sync = {
    wake: vi.fn<SyncGroup['wake']>(note('wake')),
    stop: vi.fn<SyncGroup['stop']>(note('stop')),
    compare: vi.fn<SyncGroup['compare']>(async () => ({ records: 1204, healed: 2 })),
    machines: async () => MACHINES,
    removeMachine: vi.fn<SyncGroup['removeMachine']>(note('remove')),
  }
  const settle = vi.fn<ConflictsGroup['settle']>(async (id) => {
    rows = rows.filter(({ conflict }) => conflict.id !== id)
    queueMicrotask(() => listeners.forEach((listener) => listener()))
    return done
  })
  const conflicts = {
    open: async () => rows,
    settled: async () => given.settled ?? [],
    settle,
  }
  const asked = answerAsMain({
    'couch:connection': () => CONNECTION,
    'couch:pause': ({ isPaused }) => {
      order.push('pause')
      return { ...CONNECTION, isPaused }
    },
    'couch:begin-anew': () => {
      order.push('begin-anew')
      return null
    },
    'couch:leave': () => {
      order.push('leave')
      return null
    },
  })
  const connection: Connection = {
    ...data.connection,
    api: { ...data.api, sync, conflicts } as unknown as Connection['api'],
    onChanged(listener) {
      const hear = (): void => listener(['conflicts'])
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
  }
  const onOpenPerson = vi.fn<(id: Id<'alumnus'>) => void>()
  const onOpenSettings = vi.fn<() => void>()
  const onTab = vi.fn<(tab: SyncTab) => void>()
  const onDone = vi.fn<(done: Done) => void>()
  const screen: ReactElement = (
    <SyncScreen
      status={status}
      tab={tab}
      onTab={onTab}
      onOpenPerson={onOpenPerson}
      onOpenSettings={onOpenSettings}
      onDone={onDone}
    />
  )
  renderWithData(screen, { connection })
  return { data, sync, settle, asked, order, done, onOpenPerson, onOpenSettings, onTab, onDone }
}
