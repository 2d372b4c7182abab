import type { CollectionName } from '#shared/domain/act/act.ts'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'
import type { Id } from '#shared/lib/ids.ts'

import { breath } from './breath.ts'
import type { JournalPort } from './journal-port.ts'
import { newId } from './new-id.ts'
import { openData } from './open-data.ts'
import type { Data } from './open-data.ts'
import { answerWith, callable, joinPort } from './rpc.ts'
import type { Port } from './rpc.ts'
import type { RemotePort } from './sync/remote-port.ts'
import { openSyncMemory } from './sync/sync-memory.ts'
import { makeSeal } from './vault/seal.ts'

/** What the page hands the worker to open the data with. */
export interface WorkerStart {
  readonly storeKey: Uint8Array
  readonly deviceId: Id<'device'>
  readonly operatorId: Id<'staff'> | null
  readonly appVersion: string
}

/** What the worker asks of the page. */
export interface PageApi {
  readonly journal: JournalPort
  readonly page: {
    readonly changed: (collections: readonly CollectionName[]) => Promise<void>
    /** Says how far a long task is, from 0 to 1. */
    readonly progress: (task: string, share: number) => Promise<void>
    /** Says how the exchange with the server stands. */
    readonly syncing: (status: SyncStatus) => Promise<void>
  }
  readonly remote: RemotePort
}

let opening: Promise<Data> | null = null

const call = joinPort(globalThis as unknown as Port, async (path, args) => {
  if (path === 'worker.open') {
    opening = open(args[0] as WorkerStart)
    const data = await opening
    // Nothing stands on it: a search folds what is left, and the next start tries a snapshot again.
    void breath()
      .then(data.settle)
      .catch(() => undefined)
    void breath()
      .then(data.sync.begin)
      .catch(() => undefined)
    return data.recovered
  }
  if (opening === null) throw new Error('the data were not asked to open')
  const data = await opening
  return answerWith(data.api)(path, args)
})
const page = callable(call) as PageApi

async function open({ storeKey, appVersion, ...start }: WorkerStart): Promise<Data> {
  return openData({
    ...start,
    seal: await makeSeal(storeKey),
    name: 'kizuna',
    journal: page.journal,
    nowMs: () => Date.now(),
    today,
    newId,
    onChanged: (collections) => void page.page.changed(collections),
    onProgress: (task, share) => void page.page.progress(task, share),
    sync: {
      remote: page.remote,
      memory: await openSyncMemory('kizuna'),
      appVersion,
      wait,
      random: Math.random,
      onStatus: (status) => void page.page.syncing(status),
    },
  })
}

function wait(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) {
      done()
      return
    }
    const timer = setTimeout(done, delayMs)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      done()
    })
  })
}

function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
