import type { RxDocumentData, RxStorageInstance } from 'rxdb/plugins/core'
import type { RxStorageInstanceDexie } from 'rxdb/plugins/storage-dexie'

/** A row as it lies in the store. */
export type SealedDoc = RxDocumentData<{ sealed: string }>
/** The storage under the seal. */
export type SealedInstance = RxStorageInstance<{ sealed: string }, unknown, unknown>

/** How far the rows of a collection go, in the order in which they were written last. */
export interface Checkpoint {
  /** Milliseconds of the last write, as RxDB keeps them. */
  readonly lwt: number
  readonly id: string
}

/** How many rows a collection has, and which was written last. */
export interface Extent {
  readonly rows: number
  readonly newest: Checkpoint | null
}

/** Rows read by one `getAll`; bounds what is held twice in memory. */
const PAGE = 5000

/** Reads every row by `getAll`: a cursor step a row costs about three times as much. */
export async function readRows(inner: SealedInstance): Promise<SealedDoc[]> {
  const store = await storeOf(inner)
  const { primaryPath } = asDexie(inner)
  const rows: SealedDoc[] = []
  let after: IDBKeyRange | null = null
  for (;;) {
    const page = await settled(store().getAll(after, PAGE))
    rows.push(...page.map(asDoc))
    const last = page.at(-1)
    if (page.length < PAGE || last === undefined) return rows
    after = IDBKeyRange.lowerBound(last[primaryPath], true)
  }
}

/** The rows written after a checkpoint; null where there are more than `most`. */
export async function readRowsSince(
  inner: SealedInstance,
  { lwt, id }: Checkpoint,
  most: number,
): Promise<SealedDoc[] | null> {
  const store = await storeOf(inner)
  const after = IDBKeyRange.lowerBound([lwt, id], true)
  const found = await settled(byWriting(store()).getAll(after, most + 1))
  return found.length > most ? null : found.map(asDoc)
}

/** Asks how far a collection goes without reading it. */
export async function readExtent(inner: SealedInstance): Promise<Extent> {
  const store = await storeOf(inner)
  const rows = await settled(store().count())
  const cursor = await settled(byWriting(store()).openKeyCursor(null, 'prev'))
  if (cursor === null) return { rows, newest: null }
  const [lwt, id] = cursor.key as [number, string]
  return { rows, newest: { lwt, id } }
}

type Row = Record<string, unknown>

async function storeOf(inner: SealedInstance): Promise<() => IDBObjectStore> {
  const { dexieDb } = await asDexie(inner).internals
  return () => dexieDb.backendDB().transaction('docs', 'readonly').objectStore('docs')
}

function asDexie(inner: SealedInstance): RxStorageInstanceDexie<{ sealed: string }> {
  return inner as unknown as RxStorageInstanceDexie<{ sealed: string }>
}

function byWriting(store: IDBObjectStore): IDBIndex {
  return store.index('[_meta.lwt+id]')
}

// The only field that Dexie's storage writes in a form of its own is the mark of removal.
function asDoc(row: Row): SealedDoc {
  return { ...row, _deleted: row['_deleted'] === '1' } as unknown as SealedDoc
}

/** Waits for an IndexedDB request. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('request failed')))
  })
}
