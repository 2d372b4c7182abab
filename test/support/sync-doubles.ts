import type { ConflictRow } from '#renderer/data/groups/conflicts.ts'
import type { Conflict } from '#shared/domain/sync/conflict.ts'
import type { Machine } from '#shared/domain/sync/machine.ts'
import { SYNC_OFF } from '#shared/domain/sync/sync-status.ts'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'
import type { Id } from '#shared/lib/ids.ts'

/** How it stands on a good day. */
export const LATEST: SyncStatus = {
  ...SYNC_OFF,
  state: 'latest',
  lastSuccessAt: '2026-11-22T01:42:00.000Z',
  checkedAt: '2026-11-22T00:05:00.000Z',
}

const OWN_ID = 'dev_01k9ownmachine000000aaaaaaaa' as Id<'device'>
const OTHER_ID = 'dev_01k9othermachine0000bbbbbbbb' as Id<'device'>

/** The two machines of a workspace. */
export const MACHINES: readonly (Machine & { readonly isThis: boolean })[] = [
  {
    deviceId: OTHER_ID,
    name: '大阪のノート',
    operatorId: null,
    appVersion: '1.4.0',
    lastSeenAt: '2026-11-21T08:10:00.000Z',
    sent: 310,
    received: 1204,
    removedAt: null,
    isThis: false,
  },
  {
    deviceId: OWN_ID,
    name: '本社のノート',
    operatorId: null,
    appVersion: '1.4.0',
    lastSeenAt: '2026-11-22T01:42:00.000Z',
    sent: 1204,
    received: 310,
    removedAt: null,
    isThis: true,
  },
]

const BASE: Conflict = {
  id: 'cfl_01k9a' as Id<'conflict'>,
  scope: 'personnel',
  trashedAt: null,
  erasedAt: null,
  mergedIntoId: null,
  isSample: false,
  clocks: {},
  kind: 'field',
  collection: 'alumni',
  recordId: 'alm_01k9aaaaaa' as Id,
  key: 'note',
  keptText: null,
  lostText: null,
  keptAt: '2026-11-20T05:03:00.000Z',
  lostAt: '2026-11-20T04:10:00.000Z',
  keptBy: 'bbbbbbbb',
  lostBy: 'aaaaaaaa',
  alumnusIds: ['alm_01k9aaaaaa' as Id<'alumnus'>],
  settledAt: null,
  outcome: null,
}

/** Makes a row of 食い違い: one of two machines' notes on a person, where nothing else is said. */
export function makeConflictRow(
  conflict: Partial<Conflict> = {},
  row: Partial<Omit<ConflictRow, 'conflict'>> = {},
): ConflictRow {
  return {
    title: '佐藤 花子',
    alumnusId: 'alm_01k9aaaaaa' as Id<'alumnus'>,
    keptBy: '大阪のノート',
    lostBy: '本社のノート',
    outcomes: ['kept', 'taken', 'both'],
    names: {},
    ...row,
    conflict: { ...BASE, ...conflict },
  }
}
