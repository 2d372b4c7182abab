import type { JournalPort } from '#renderer/data/journal-port.ts'
import { newId } from '#renderer/data/new-id.ts'
import { openData } from '#renderer/data/open-data.ts'
import type { Data } from '#renderer/data/open-data.ts'
import type { SyncOptions } from '#renderer/data/sync/open-sync.ts'
import type { RemotePort } from '#renderer/data/sync/remote-port.ts'
import { openSyncMemory } from '#renderer/data/sync/sync-memory.ts'
import { makeSeal } from '#renderer/data/vault/seal.ts'
import type { Seal } from '#renderer/data/vault/seal.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { DEFAULT_QUERY, NO_FILTERS } from '#shared/domain/alumnus/query.ts'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'
import type { Id } from '#shared/lib/ids.ts'

import { personId } from './engine.ts'
import type { Engine } from './engine.ts'
import { person } from './people.ts'

const OPEN: Seal = {
  seal: async (_bound, plain) => new Uint8Array(plain),
  open: async (_, bytes) => bytes,
}

/** The server that an engine is joined to, and who it is there. */
interface Joined {
  readonly remote: RemotePort
  readonly deviceId?: Id<'device'>
}

/** An engine with what lies behind it. */
interface AppEngine extends Engine {
  readonly data: () => Data
  /** Joins the server and exchanges until both sides agree for the first time. */
  readonly exchange: () => Promise<void>
}

/** The app's own data layer, its journal flushed to the disk by the server of the benchmark. */
export function appEngine(name: string, isSealed = true, joined: Joined | null = null): AppEngine {
  let data: Data
  let hear: (status: SyncStatus) => void = () => undefined
  const open = async (): Promise<void> => {
    data = await openData({
      name,
      seal: isSealed ? await makeSeal(new Uint8Array(32).fill(3)) : OPEN,
      deviceId: joined?.deviceId ?? ('dev_bench000' as Id<'device'>),
      operatorId: null,
      journal: serverJournal(name),
      nowMs: () => Date.now(),
      today: () => new Date().toISOString().slice(0, 10),
      newId,
      onChanged: () => undefined,
      ...(joined !== null && {
        sync: await syncWith(joined.remote, name, (status) => hear(status)),
      }),
    })
  }
  return {
    data: () => data,
    open,
    async insert(from, count) {
      const numbers = Array.from({ length: count }, (_, index) => from + index)
      await data.context.write(
        { key: 'acts.importing.run', facts: { count } },
        numbers.map((n) => creation('alumni', personId(n) as Id, person(n))),
      )
    },
    loadAll: async () => data.context.book.all('alumni').size,
    async editToList(number) {
      const id = personId(number) as Id<'alumnus'>
      const before = await data.api.alumni.get(id)
      await data.api.alumni.edit(id, { note: `${before?.note ?? ''}.` })
      await data.api.alumni.list(DEFAULT_QUERY)
    },
    byTag: async (tag) =>
      (await data.api.alumni.list({ ...DEFAULT_QUERY, filters: { ...NO_FILTERS, tags: [tag] } }))
        .total,
    async exchange() {
      const isAgreed = new Promise<void>((resolve, reject) => {
        hear = ({ state, pending, problem, lastSuccessAt }) => {
          if (problem !== null) reject(new Error(problem.code))
          if (state === 'latest' && pending === 0 && lastSuccessAt !== null) resolve()
        }
      })
      await data.sync.start()
      await isAgreed
    },
    async close() {
      // As it happens by itself while nobody waits.
      await data.settle()
      await data.close()
    },
    async destroy() {
      for (const { name: found } of await indexedDB.databases()) {
        const isOwn = found?.startsWith(`rxdb-dexie-${name}--`) === true
        if (found !== undefined && (isOwn || OWN_STORES.some((own) => found === name + own))) {
          indexedDB.deleteDatabase(found)
        }
      }
    },
  }
}

/** What lies beside the store. */
const OWN_STORES = ['-blocks', '-sync']

async function syncWith(
  remote: RemotePort,
  name: string,
  onStatus: SyncOptions['onStatus'],
): Promise<SyncOptions> {
  return {
    remote,
    memory: await openSyncMemory(name),
    appVersion: 'bench',
    wait: (delayMs, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, delayMs)
        signal.addEventListener('abort', () => {
          clearTimeout(timer)
          resolve()
        })
      }),
    random: Math.random,
    onStatus,
  }
}

/** The app's journal in the server that serves this page. */
function serverJournal(name: string): JournalPort {
  const send = async (address: string, request: RequestInit): Promise<unknown> => {
    const answer = await fetch(address, request)
    if (!answer.ok) throw new Error(await answer.text())
    return answer.json()
  }
  const call = (channel: string) => async (request?: unknown) =>
    (await send(`/journal/${name}/${channel}`, {
      method: 'POST',
      body: JSON.stringify(request ?? null),
    })) as never
  return {
    open: call('open'),
    // The text travels as it is, as it does to main: as JSON within JSON it would be written twice.
    append: async (parts) => {
      for (const { text, ...head } of parts) {
        const headers = { 'x-part': JSON.stringify(head) }
        await send(`/journal/${name}/append`, { method: 'POST', headers, body: text })
      }
    },
    applied: call('applied'),
    pending: call('pending'),
    read: call('read'),
    rebuild: call('rebuild'),
    beginSnapshot: call('beginSnapshot'),
    addToSnapshot: call('addToSnapshot'),
    endSnapshot: call('endSnapshot'),
  }
}
