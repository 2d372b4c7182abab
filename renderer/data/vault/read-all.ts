import type { RxStorageInstanceDexie } from 'rxdb/plugins/storage-dexie'

import type { ReadAll } from './sealed-storage.ts'

/** Rows read by one `getAll`; bounds what is held twice in memory. */
const PAGE = 5000

/** Reads a Dexie instance by `getAll`: a cursor step a row costs about three times as much. */
export const readAllFromDexie: ReadAll = async (inner) => {
  const instance = inner as unknown as RxStorageInstanceDexie<{ sealed: string }>
  const state = await instance.internals
  const store = (): IDBObjectStore =>
    state.dexieDb.backendDB().transaction('docs', 'readonly').objectStore('docs')
  const rows: unknown[] = []
  let after: IDBKeyRange | null = null
  for (;;) {
    const page: Record<string, unknown>[] = await settled(store().getAll(after, PAGE))
    // The only field that Dexie's storage writes in a form of its own is the mark of removal.
    for (const row of page) rows.push({ ...row, _deleted: row['_deleted'] === '1' })
    const last = page.at(-1)
    if (page.length < PAGE || last === undefined) return rows as never
    after = IDBKeyRange.lowerBound(last[instance.primaryPath], true)
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('request failed')))
  })
}
