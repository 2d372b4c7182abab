import { personId, settled } from './engine.ts'
import type { Engine } from './engine.ts'
import { person } from './people.ts'

type Row = ReturnType<typeof person> & { id: string; kana: string; tagNames: string[] }

/** IndexedDB by hand, flushed to the disk at each transaction as the app's store is. */
export function rawEngine(name: string): Engine {
  let db: IDBDatabase
  const write = (put: (store: IDBObjectStore) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const transaction = db.transaction('people', 'readwrite', { durability: 'strict' })
      transaction.addEventListener('complete', () => resolve())
      transaction.addEventListener('abort', () => reject(transaction.error!))
      put(transaction.objectStore('people'))
    })
  const store = (): IDBObjectStore => db.transaction('people').objectStore('people')
  const first50 = (): Promise<Row[]> => settled(store().index('kana').getAll(null, 50))
  return {
    async open() {
      const opening = indexedDB.open(name, 1)
      opening.addEventListener('upgradeneeded', () => {
        const people = opening.result.createObjectStore('people', { keyPath: 'id' })
        people.createIndex('kana', 'kana')
        people.createIndex('tag', 'tagNames', { multiEntry: true })
      })
      db = await settled(opening)
    },
    async insert(from, count) {
      for (let at = from; at < from + count; at += 500) {
        await write((people) => {
          for (let n = at; n < Math.min(at + 500, from + count); n++) people.put(rowOf(n))
        })
      }
    },
    loadAll: async () => (await settled(store().getAll())).length,
    async editToList(number) {
      const row = (await settled(store().get(personId(number)))) as Row
      await write((people) => void people.put({ ...row, note: `${row.note}.` }))
      await first50()
    },
    byTag: async (tag) => (await settled(store().index('tag').getAll(tag))).length,
    close: async () => db.close(),
    destroy: async () => void (await settled(indexedDB.deleteDatabase(name))),
  }
}

function rowOf(number: number): Row {
  const fields = person(number)
  return {
    ...fields,
    id: personId(number),
    kana: fields.familyNameKana + fields.givenNameKana,
    tagNames: fields.tags.map((tag) => tag.name),
  }
}
