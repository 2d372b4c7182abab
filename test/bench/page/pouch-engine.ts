import indexedDbAdapter from 'pouchdb-adapter-indexeddb'
import PouchDB from 'pouchdb-core'
import findPlugin from 'pouchdb-find'

import { personId } from './engine.ts'
import type { Engine } from './engine.ts'
import { person } from './people.ts'

PouchDB.plugin(indexedDbAdapter)
PouchDB.plugin(findPlugin)

interface Doc {
  _id: string
  _rev: string
  note: string
  tags: { name: string }[]
}

/**
 * PouchDB over its `indexeddb` adapter, flushed to the disk as the others are; the list by an index
 * of its query plugin, tags by reading all, as it has no index for them.
 */
export function pouchEngine(name: string): Engine {
  flushEveryWrite()
  let db: PouchDB
  const all = async (): Promise<Doc[]> => {
    const answer = await db.allDocs({ include_docs: true })
    // The index is kept as a document among the others.
    return answer.rows.flatMap(({ doc }) => {
      const found = doc as Doc
      return found._id.startsWith('_design/') ? [] : [found]
    })
  }
  return {
    open: async () => {
      db = new PouchDB(name, { adapter: 'indexeddb' })
      await db.createIndex({ index: { fields: ['kana'] } })
    },
    async insert(from, count) {
      for (let at = from; at < from + count; at += 500) {
        const docs = []
        for (let n = at; n < Math.min(at + 500, from + count); n++) {
          docs.push(docOf(n))
        }
        await db.bulkDocs(docs)
      }
    },
    loadAll: async () => (await all()).length,
    async editToList(number) {
      const doc = (await db.get(personId(number))) as Doc
      await db.put({ ...doc, note: `${doc.note}.` })
      await db.find({ selector: { kana: { $gt: null } }, sort: ['kana'], limit: 50 })
    },
    byTag: async (tag) =>
      (await all()).filter((doc) => doc.tags.some((one) => one.name === tag)).length,
    close: () => db.close(),
    destroy: async () => {
      await new PouchDB(name, { adapter: 'indexeddb' }).destroy()
    },
  }
}

function docOf(number: number): object {
  const fields = person(number)
  return {
    ...fields,
    _id: personId(number),
    kana: fields.familyNameKana + fields.givenNameKana,
  }
}

/** The adapter has no option for it: Chromium would answer a write before it lies on the disk. */
export function flushEveryWrite(): void {
  // oxlint-disable-next-line unbound-method -- called on the database below
  const begin = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function transaction(stores, mode) {
    return begin.call(this, stores, mode, { durability: 'strict' })
  }
}
