import 'fake-indexeddb/auto'
import { openData } from '#renderer/data/open-data.ts'
import type { Data } from '#renderer/data/open-data.ts'
import type { SyncOptions } from '#renderer/data/sync/open-sync.ts'
import { makeSeal } from '#renderer/data/vault/seal.ts'
import type { CollectionName } from '#shared/domain/act/act.ts'
import { makeId } from '#shared/lib/ids.ts'
import type { Id, NewId } from '#shared/lib/ids.ts'

import { makeMemoryJournal } from './memory-journal.ts'
import type { MemoryJournal } from './memory-journal.ts'

export const NOW_MS = Date.UTC(2026, 10, 22, 3, 0, 0)
export const TODAY = '2026-11-22'

/** Counted ids: the same test gives the same ids. */
export function countedIds(startMs = NOW_MS): NewId {
  let count = 0
  return (kind) => {
    count += 1
    const random = new Uint8Array(16)
    new DataView(random.buffer).setUint32(12, count)
    for (let i = 0; i < 4; i++) random[12 + i] = (count >> ((3 - i) * 5)) & 31
    return makeId(kind, startMs + count, random)
  }
}

export interface TestData extends Data {
  readonly journal: MemoryJournal
  readonly name: string
  readonly changed: CollectionName[][]
}

let databases = 0

/** Opens real data (RxDB over an IndexedDB in memory) with the clock and the ids held still. */
export async function openTestData(
  from: {
    name?: string
    journal?: MemoryJournal
    newId?: NewId
    nowMs?: () => number
    onProgress?: (task: string, share: number) => void
    sync?: SyncOptions
    deviceId?: string
  } = {},
): Promise<TestData> {
  databases += 1
  const name = from.name ?? `test${databases}`
  const journal = from.journal ?? makeMemoryJournal()
  const changed: CollectionName[][] = []
  const data = await openData({
    name,
    seal: await makeSeal(new Uint8Array(32).fill(7)),
    deviceId: (from.deviceId ?? 'dev_test0000') as Id<'device'>,
    operatorId: null,
    journal,
    nowMs: from.nowMs ?? (() => NOW_MS),
    today: () => TODAY,
    newId: from.newId ?? countedIds(NOW_MS + databases * 100_000),
    onChanged: (names) => changed.push([...names]),
    ...(from.onProgress && { onProgress: from.onProgress }),
    ...(from.sync && { sync: from.sync }),
  })
  return { ...data, journal, name, changed }
}
