import { settled } from '#renderer/data/vault/read-rows.ts'
import type { Clocks } from '#shared/domain/record/record.ts'
import type { RemoteDoc } from '#shared/ipc/couch.ts'

/** What this machine and the server were last known to have in common of one record. */
export interface Known {
  /** Null where the server is known to have lost it. */
  readonly rev: string | null
  readonly clocks: Clocks
}

/** What holds for the whole exchange. */
export interface SyncFacts {
  readonly workspaceId: string
  /** The server's beginning that the revisions belong to; empty before the first. */
  readonly epoch: string
  readonly since: string | null
  readonly sequence: number
  /** False until both sides were brought together for the first time. */
  readonly isStarted: boolean
  readonly lastSuccessAt: string | null
  readonly checkedAt: string | null
  readonly healed: number
  readonly sent: number
  readonly received: number
}

/** Entries to keep, by id on the server; null takes one away. */
export interface SyncEntries {
  readonly known?: ReadonlyMap<string, Known | null>
  /** Records of a newer Kizuna, as they came. */
  readonly parked?: ReadonlyMap<string, RemoteDoc | null>
  /** What the machines of the workspace told of themselves, sealed as it came. */
  readonly machines?: ReadonlyMap<string, RemoteDoc | null>
}

/**
 * Where the exchange stands, kept beside the store: revisions, stamps and ids, nothing that names
 * anybody. Losing it loses no record: everything is exchanged once more then.
 */
export interface SyncMemory {
  readonly load: () => Promise<{
    readonly known: Map<string, Known>
    readonly parked: Map<string, RemoteDoc>
    readonly machines: Map<string, RemoteDoc>
    readonly facts: SyncFacts | null
  }>
  /** Keeps entries and facts together or not at all. */
  readonly save: (entries: SyncEntries, facts: SyncFacts) => Promise<void>
  readonly clear: () => Promise<void>
  readonly close: () => void
}

/** Facts of a workspace that nothing was exchanged with yet. */
export function blankFacts(workspaceId: string): SyncFacts {
  return {
    workspaceId,
    epoch: '',
    since: null,
    sequence: 0,
    isStarted: false,
    lastSuccessAt: null,
    checkedAt: null,
    healed: 0,
    sent: 0,
    received: 0,
  }
}

const STORES = ['known', 'parked', 'machines', 'facts'] as const
type StoreName = (typeof STORES)[number]
const FACTS = 'facts'

/**
 * Opens the memory in IndexedDB.
 *
 * @param name the store's name
 */
export async function openSyncMemory(name: string): Promise<SyncMemory> {
  const db = await openStores(`${name}-sync`)
  return {
    async load() {
      const reading = db.transaction([...STORES])
      const [known, parked, machines, facts] = await Promise.all([
        readMap<Known>(reading.objectStore('known')),
        readMap<RemoteDoc>(reading.objectStore('parked')),
        readMap<RemoteDoc>(reading.objectStore('machines')),
        settled(reading.objectStore(FACTS).get(FACTS)),
      ])
      return { known, parked, machines, facts: (facts as SyncFacts | undefined) ?? null }
    },
    save(entries, facts) {
      return change(db, (stores) => {
        put(stores('known'), entries.known)
        put(stores('parked'), entries.parked)
        put(stores('machines'), entries.machines)
        stores(FACTS).put(facts, FACTS)
      })
    },
    clear: () =>
      change(db, (stores) => {
        for (const name of STORES) stores(name).clear()
      }),
    close: () => db.close(),
  }
}

function put(store: IDBObjectStore, entries: ReadonlyMap<string, unknown> | undefined): void {
  for (const [id, value] of entries ?? []) {
    if (value === null) store.delete(id)
    else store.put(value, id)
  }
}

async function readMap<T>(store: IDBObjectStore): Promise<Map<string, T>> {
  const [keys, values] = await Promise.all([
    settled(store.getAllKeys() as IDBRequest<string[]>),
    settled(store.getAll() as IDBRequest<T[]>),
  ])
  return new Map(values.map((value, place) => [keys[place] ?? '', value]))
}

function openStores(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1)
  opening.addEventListener('upgradeneeded', () => {
    for (const store of STORES) opening.result.createObjectStore(store)
  })
  return settled(opening)
}

function change(
  db: IDBDatabase,
  run: (stores: (name: StoreName) => IDBObjectStore) => void,
): Promise<void> {
  const writing = db.transaction([...STORES], 'readwrite', { durability: 'relaxed' })
  return new Promise((done, fail) => {
    writing.addEventListener('complete', () => done())
    writing.addEventListener('abort', () => fail(writing.error ?? new Error('aborted')))
    run((name) => writing.objectStore(name))
  })
}
