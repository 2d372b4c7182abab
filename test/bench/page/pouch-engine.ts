import indexedDbAdapter from 'pouchdb-adapter-indexeddb'
import PouchDB from 'pouchdb-core'

import { personId } from './engine.ts'
import type { Engine } from './engine.ts'
import { person } from './people.ts'

PouchDB.plugin(indexedDbAdapter)

interface Doc {
  _id: string
  _rev: string
  note: string
  tags: { name: string }[]
}

/** PouchDB over its `indexeddb` adapter; lists and tags by reading all, as it has no index for them. */
export function pouchEngine(name: string): Engine {
  let db: PouchDB
  const all = async (limit?: number): Promise<Doc[]> => {
    const answer = await db.allDocs({ include_docs: true, ...(limit && { limit }) })
    return answer.rows.map((row) => row.doc as Doc)
  }
  return {
    open: async () => {
      db = new PouchDB(name, { adapter: 'indexeddb' })
      await db.info()
    },
    async insert(from, count) {
      for (let at = from; at < from + count; at += 500) {
        const docs = []
        for (let n = at; n < Math.min(at + 500, from + count); n++) {
          docs.push({ ...person(n), _id: personId(n) })
        }
        await db.bulkDocs(docs)
      }
    },
    loadAll: async () => (await all()).length,
    async editToList(number) {
      const doc = (await db.get(personId(number))) as Doc
      await db.put({ ...doc, note: `${doc.note}.` })
      await all(50)
    },
    byTag: async (tag) =>
      (await all()).filter((doc) => doc.tags.some((one) => one.name === tag)).length,
    close: () => db.close(),
    destroy: async () => {
      await new PouchDB(name, { adapter: 'indexeddb' }).destroy()
    },
  }
}
