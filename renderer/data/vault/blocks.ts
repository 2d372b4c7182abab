import { settled } from './read-rows.ts'
import type { Extent } from './read-rows.ts'
import type { Seal } from './seal.ts'

/**
 * Collections once more as a few large sealed pieces: opening those takes a fraction of the time that
 * opening each record takes. They only speed a start up; what is written stands in the store alone.
 */
export interface Blocks {
  /** Which extent of a collection the pieces hold; null where there are none. */
  readonly extent: (collection: string) => Promise<Extent | null>
  /** The records kept; null where a piece is missing or does not open. */
  readonly read: (collection: string) => Promise<object[] | null>
  /** Keeps the records of a collection in place of the earlier ones. */
  readonly write: (
    collection: string,
    extent: Extent,
    records: readonly object[],
    pause: () => Promise<void>,
  ) => Promise<void>
  /** Forgets a collection, so that nothing of an erased person stays in a piece. */
  readonly forget: (collection: string) => Promise<void>
  readonly close: () => void
}

/** Records in one piece, about a quarter of a megabyte. */
const BLOCK_RECORDS = 500
/** Pieces read at a time. */
const READ_AT_ONCE = 16
const STORE = 'blocks'

interface Head {
  readonly extent: Extent
  /** Grows with each writing; a piece belongs to one of them. */
  readonly turn: number
  readonly blocks: number
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * Opens the pieces beside a store.
 *
 * @param name the store's name
 * @param versionOf the schema version of a collection; pieces of another version do not open
 */
export async function openBlocks(
  name: string,
  seal: Seal,
  versionOf: (collection: string) => number,
): Promise<Blocks> {
  const db = await openStore(`${name}-blocks`)
  const headOf = async (collection: string): Promise<Head | null> => {
    const asking = db.transaction(STORE).objectStore(STORE).get([collection])
    return ((await settled(asking)) as Head | undefined) ?? null
  }
  const forgotten = new Map<string, number>()
  const clear = (collection: string): Promise<void> =>
    change(db, (store) => void store.delete(IDBKeyRange.bound([collection], [collection, []])))
  // Whatever of the head is changed by hand, the pieces no longer open.
  const boundOf = (collection: string, head: Head, block: number): string =>
    `${name}/${collection}/${versionOf(collection)}/${JSON.stringify(head)}/${block}`

  return {
    extent: async (collection) => (await headOf(collection))?.extent ?? null,
    async read(collection) {
      const head = await headOf(collection)
      if (head === null) return null
      const records: object[] = []
      try {
        for (let from = 0; from < head.blocks; from += READ_AT_ONCE) {
          const range = IDBKeyRange.bound(
            [collection, head.turn, from],
            [collection, head.turn, Math.min(from + READ_AT_ONCE, head.blocks) - 1],
          )
          const found = await settled(db.transaction(STORE).objectStore(STORE).getAll(range))
          const plain = await Promise.all(
            (found as Uint8Array<ArrayBuffer>[]).map((bytes, at) =>
              seal.open(boundOf(collection, head, from + at), bytes),
            ),
          )
          for (const bytes of plain) {
            for (const one of JSON.parse(decoder.decode(bytes)) as object[]) records.push(one)
          }
        }
      } catch {
        return null
      }
      return records.length === head.extent.rows ? records : null
    },
    async write(collection, extent, records, pause) {
      const before = forgotten.get(collection)
      const turn = ((await headOf(collection))?.turn ?? 0) + 1
      const blocks = Math.ceil(records.length / BLOCK_RECORDS)
      const head: Head = { extent, turn, blocks }
      for (let block = 0; block < blocks; block++) {
        const slice = records.slice(block * BLOCK_RECORDS, (block + 1) * BLOCK_RECORDS)
        const plain = encoder.encode(JSON.stringify(slice))
        const sealed = await seal.seal(boundOf(collection, head, block), plain)
        await change(db, (store) => void store.put(sealed, [collection, turn, block]))
        await pause()
      }
      // Someone was erased meanwhile: the pieces may still hold the person.
      if (forgotten.get(collection) !== before) return clear(collection)
      await change(db, (store) => {
        store.put(head, [collection])
        store.delete(IDBKeyRange.bound([collection, 0], [collection, turn], false, true))
      })
    },
    async forget(collection) {
      forgotten.set(collection, (forgotten.get(collection) ?? 0) + 1)
      await clear(collection)
    },
    close: () => db.close(),
  }
}

function openStore(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1)
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore(STORE)
  })
  return settled(opening)
}

function change(db: IDBDatabase, write: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(STORE, 'readwrite')
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new Error('the write was given up')),
    )
    write(transaction.objectStore(STORE))
  })
}
