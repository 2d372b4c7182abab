import 'fake-indexeddb/auto'
import { parentPort } from 'node:worker_threads'

import { withoutStoreFields } from '#renderer/data/database.ts'
import type { JournalPort } from '#renderer/data/journal-port.ts'
import { openData } from '#renderer/data/open-data.ts'
import type { Data } from '#renderer/data/open-data.ts'
import { answerWith, callable, joinPort } from '#renderer/data/rpc.ts'
import type { Port } from '#renderer/data/rpc.ts'
import type { RemotePort } from '#renderer/data/sync/remote-port.ts'
import type { SyncMemory } from '#renderer/data/sync/sync-memory.ts'
import { makeSeal } from '#renderer/data/vault/seal.ts'
import type { ActLabel, Change, CollectionName } from '#shared/domain/act/act.ts'
import { makeId } from '#shared/lib/ids.ts'
import type { Id, NewId } from '#shared/lib/ids.ts'

import { seededRandom } from './seeded-random.ts'

/** What a machine is, as long as its worker lives. */
export interface MachineStart {
  /** The store; a new one begins empty. */
  readonly store: string
  readonly deviceId: Id<'device'>
  readonly storeKey: Uint8Array
  /** Milliseconds since 1970, UTC; stands still until it is set anew. */
  readonly nowMs: number
  /** Ids are drawn from it: the same seed gives the same ids. */
  readonly seed: number
}

/** What the worker asks of the process that keeps the machine's disk. */
export interface MachineHome {
  readonly journal: JournalPort
  readonly remote: RemotePort
  readonly memory: Omit<SyncMemory, 'close'>
}

// Said once by every worker otherwise, and a run begins hundreds.
const { warn } = console
console.warn = (...words: unknown[]) => {
  if (!String(words[0]).includes('RxDB Open Core')) warn(...words)
}

let data: Data | null = null
let nowMs = 0
let newId: NewId = () => {
  throw new Error('the machine was not started')
}

const call = joinPort(parentPort as unknown as Port, async (path, args) => {
  const [group] = path.split('.')
  return group === 'inside'
    ? answerWith({ inside })(path, args)
    : answerWith(opened().api)(path, args)
})
const home = callable(call) as MachineHome

function opened(): Data {
  if (data === null) throw new Error('the machine is not open')
  return data
}

async function open(start: MachineStart): Promise<void> {
  data = await openData({
    name: start.store,
    seal: await makeSeal(start.storeKey),
    deviceId: start.deviceId,
    operatorId: null,
    journal: home.journal,
    nowMs: () => nowMs,
    today: () => new Date(nowMs).toISOString().slice(0, 10),
    newId,
    onChanged: () => undefined,
    sync: {
      remote: home.remote,
      memory: { ...memoryAtHome, close: () => undefined },
      appVersion: '1.0.0',
      // Time stands still: what is waited for comes by waking.
      wait: (_delayMs, signal) =>
        new Promise((done) => {
          if (signal.aborted) done()
          else signal.addEventListener('abort', () => done())
        }),
      random: () => 0,
      onStatus: () => undefined,
    },
  })
}

// A spread of what answers to any name would have no names.
const memoryAtHome: MachineHome['memory'] = {
  load: () => home.memory.load(),
  save: (entries, facts) => home.memory.save(entries, facts),
  clear: () => home.memory.clear(),
}

/** What no screen asks of the data. */
const inside = {
  async start(start: MachineStart): Promise<void> {
    nowMs = start.nowMs
    const random = seededRandom(start.seed)
    newId = (kind) =>
      makeId(
        kind,
        nowMs,
        Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256)),
      )
    await open(start)
  },
  setClock(ms: number): void {
    nowMs = ms
  },
  async write(label: ActLabel, changes: readonly Change[]): Promise<void> {
    await opened().context.write(label, changes)
  },
  /** Every record of a collection, those in the trash and those erased among them. */
  records(collection: CollectionName): readonly Record<string, unknown>[] {
    const all = [...opened().context.book.all(collection).values()]
    return all.map((record) => withoutStoreFields(record as unknown as Record<string, unknown>))
  },
  /** Exchanges until both sides agree; throws what stands in the way. */
  async exchange(): Promise<void> {
    await opened().sync.exchange()
  },
  async close(): Promise<void> {
    await data?.close()
    data = null
  },
  /** Forgets the store of closed data. */
  async clear(): Promise<void> {
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name)
  },
}

/** What tests ask of a machine beyond what screens do. */
export type Inside = {
  readonly [K in keyof typeof inside]: (
    ...args: Parameters<(typeof inside)[K]>
  ) => Promise<Awaited<ReturnType<(typeof inside)[K]>>>
}
