import httpAdapter from 'pouchdb-adapter-http'
import indexedDbAdapter from 'pouchdb-adapter-indexeddb'
import PouchDB from 'pouchdb-core'
import replicationPlugin from 'pouchdb-replication'

import { makeEnvelope } from '#renderer/data/sync/envelope.ts'
import { makeSeal } from '#renderer/data/vault/seal.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { applyChange } from '#shared/domain/record/patch.ts'
import { SCHEMAS } from '#shared/domain/schemas.ts'
import type { Id } from '#shared/lib/ids.ts'

import { appEngine } from './app-engine.ts'
import { SYNC_KEY, WORKSPACE, benchRemote } from './bench-remote.ts'
import { personId, settled, timed } from './engine.ts'
import { person } from './people.ts'
import { flushEveryWrite } from './pouch-engine.ts'

PouchDB.plugin(indexedDbAdapter)
PouchDB.plugin(httpAdapter)
PouchDB.plugin(replicationPlugin)

/** Records in one request, of every way alike. */
const BATCH = 1000
const STAMP = '0mk3v5a1x-0000-bench000'

/** One way to bring people to a server and to get them from there; every number is in ms. */
interface Way {
  /** Fills a store of its own, then sends it. */
  readonly push: (name: string, database: string, people: number) => Promise<number>
  /** Gets everything into an empty store, and gives how much there is then. */
  readonly pull: (name: string, database: string) => Promise<{ ms: number; found: number }>
}

/** The app's exchange: from and into its sealed store, everything sealed once more for the server. */
const app: Way = {
  async push(name, database, people) {
    const engine = appEngine(name, true, { remote: benchRemote(database, 'first') })
    await engine.open()
    await engine.insert(0, people)
    await engine.data().settle()
    const ms = await timed(engine.exchange)
    await engine.close()
    await engine.destroy()
    return ms
  },
  async pull(name, database) {
    const remote = benchRemote(database, 'second')
    const engine = appEngine(name, true, { remote, deviceId: 'dev_bench001' as Id<'device'> })
    await engine.open()
    const ms = await timed(engine.exchange)
    const found = await engine.loadAll()
    await engine.close()
    await engine.destroy()
    return { ms, found }
  },
}

/** PouchDB's replication, from and into its store over IndexedDB. */
const pouch: Way = {
  async push(name, database, people) {
    flushEveryWrite()
    const db = new PouchDB(name, { adapter: 'indexeddb' })
    for (const docs of batches(people)) await db.bulkDocs(docs)
    const ms = await timed(() => db.replicate.to(urlOf(database), { batch_size: BATCH }))
    await db.destroy()
    return ms
  },
  async pull(name, database) {
    flushEveryWrite()
    const db = new PouchDB(name, { adapter: 'indexeddb' })
    const ms = await timed(() => db.replicate.from(urlOf(database), { batch_size: BATCH }))
    const { doc_count: found } = await db.info()
    await db.destroy()
    return { ms, found }
  },
}

/** `_bulk_docs` and `_changes` in a loop, of the documents that the app sends; kept nowhere. */
const loop: Way = {
  async push(_name, database, people) {
    const docs = await sealedDocs(people)
    return timed(() => sendAll(database, docs))
  },
  async pull(_name, database) {
    let found = 0
    const ms = await timed(() =>
      getAll(database, async (docs) => {
        found += docs.length
      }),
    )
    return { ms, found }
  },
}

/** The same loop between the server and IndexedDB by hand, flushed to the disk. */
const raw: Way = {
  async push(name, database, people) {
    const db = await openRaw(name)
    await putRaw(db, await sealedDocs(people))
    const ms = await timed(async () => {
      const docs = await settled(db.transaction('docs').objectStore('docs').getAll())
      await sendAll(database, docs as object[])
    })
    await closeRaw(db)
    return ms
  },
  async pull(name, database) {
    const db = await openRaw(name)
    const ms = await timed(() => getAll(database, (docs) => putRaw(db, docs)))
    const found = await settled(db.transaction('docs').objectStore('docs').count())
    await closeRaw(db)
    return { ms, found }
  },
}

const WAYS: Readonly<Record<string, Way>> = { app, pouch, loop, raw }

/** Sends so many people for the first time, then gets them into an empty store. */
export async function firstExchange(
  way: string,
  database: string,
  people: number,
  number: number,
): Promise<Record<string, number>> {
  const { push, pull } = WAYS[way] ?? app
  const name = `bench-sync-${way}-${number}`
  const pushed = await push(`${name}-a`, database, people)
  const { ms: pulled, found } = await pull(`${name}-b`, database)
  if (found < people) throw new Error(`${way}: ${found} of ${people} came`)
  return { push: pushed, pull: pulled }
}

function* batches(people: number): Generator<object[]> {
  for (let from = 0; from < people; from += BATCH) {
    const count = Math.min(BATCH, people - from)
    yield Array.from({ length: count }, (_, at) => ({
      ...person(from + at),
      _id: personId(from + at),
    }))
  }
}

/** The documents of so many people as the app would send them. */
async function sealedDocs(people: number): Promise<object[]> {
  const envelope = makeEnvelope(await makeSeal(SYNC_KEY), WORKSPACE)
  const numbers = Array.from({ length: people }, (_, number) => number)
  return Promise.all(
    numbers.map(async (number) => {
      const change = creation('alumni', personId(number) as Id, person(number))
      const record = applyChange(null, change, STAMP)
      const id = `alumni:${personId(number)}`
      const doc = await envelope.seal(
        { id, rev: null, version: SCHEMAS.alumni.version, clock: STAMP },
        record ?? {},
      )
      return { _id: id, version: doc.version, clock: doc.clock, sealed: doc.sealed }
    }),
  )
}

async function sendAll(database: string, docs: readonly object[]): Promise<void> {
  for (let from = 0; from < docs.length; from += BATCH) {
    await ask(database, '/_bulk_docs', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ docs: docs.slice(from, from + BATCH) }),
    })
  }
}

async function getAll(
  database: string,
  take: (docs: readonly object[]) => Promise<void>,
): Promise<void> {
  let since: unknown = 0
  for (;;) {
    const query = `include_docs=true&limit=${BATCH}&since=${encodeURIComponent(String(since))}`
    const page = (await ask(database, `/_changes?${query}`)) as {
      readonly results: readonly { readonly doc: object }[]
      readonly last_seq: unknown
    }
    if (page.results.length === 0) return
    await take(page.results.map(({ doc }) => doc))
    since = page.last_seq
  }
}

async function openRaw(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1)
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore('docs', { keyPath: '_id' })
  })
  return settled(opening)
}

function putRaw(db: IDBDatabase, docs: readonly object[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction('docs', 'readwrite', { durability: 'strict' })
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error!))
    for (const doc of docs) transaction.objectStore('docs').put(doc)
  })
}

async function closeRaw(db: IDBDatabase): Promise<void> {
  db.close()
  await settled(indexedDB.deleteDatabase(db.name))
}

function urlOf(database: string): string {
  return `${location.origin}/couch/${database}`
}

async function ask(database: string, path: string, request: RequestInit = {}): Promise<unknown> {
  const answer = await fetch(urlOf(database) + path, request)
  if (!answer.ok) throw new Error(await answer.text())
  return answer.json()
}
