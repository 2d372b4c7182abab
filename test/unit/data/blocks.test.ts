import 'fake-indexeddb/auto'
import { afterEach, expect, test } from 'vitest'

import { openDatabase } from '#renderer/data/database.ts'
import type { Database, StoredRecord } from '#renderer/data/database.ts'
import { settled } from '#renderer/data/vault/read-rows.ts'
import { makeSeal } from '#renderer/data/vault/seal.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_ALUMNUS } from '#shared/domain/alumnus/new-alumnus.ts'
import type { Id } from '#shared/lib/ids.ts'

const KEY = new Uint8Array(32).fill(9)
const NO_PAUSE = () => Promise.resolve()
let count = 0
let name = ''
let database: Database

afterEach(() => database.close())

async function open(): Promise<void> {
  database = await openDatabase(name, await makeSeal(KEY))
}

async function write(
  id: string,
  fields: Record<string, unknown>,
  previous?: StoredRecord,
): Promise<void> {
  const { after } = creation('alumni', id as Id, { ...BLANK_ALUMNUS, ...fields })
  const document = { ...after, ...fields, id, clocks: { '*': 's' } }
  await database.write('alumni', [{ previous, document }])
}

/** A database of three people with pieces of them, opened anew. */
async function openKept(): Promise<StoredRecord[]> {
  count += 1
  name = `blocks${count}`
  await open()
  await write('alm_000001', { familyName: '佐藤' })
  await write('alm_000002', { familyName: '髙橋' })
  await write('alm_000003', { familyName: '田中' })
  await database.compact('alumni', await database.readAll('alumni'), NO_PAUSE)
  await database.close()
  await open()
  return database.readAll('alumni')
}

async function stores(): Promise<{ rows: IDBObjectStore; pieces: IDBObjectStore }> {
  const rows = await settled(indexedDB.open(`rxdb-dexie-${name}--0--alumni`))
  const pieces = await settled(indexedDB.open(`${name}-blocks`))
  return {
    rows: rows.transaction('docs', 'readwrite').objectStore('docs'),
    pieces: pieces.transaction('blocks', 'readwrite').objectStore('blocks'),
  }
}

const familyNames = (records: readonly StoredRecord[]): unknown[] =>
  records.map((record) => record['familyName'])

test('the next start reads the pieces, not the rows', async () => {
  await openKept()
  const { rows } = await stores()
  const [row] = await settled(rows.getAll())
  await settled(rows.put({ ...row, sealed: 'unreadable' }))

  const records = await database.readAll('alumni')

  expect(familyNames(records)).toEqual(['佐藤', '髙橋', '田中'])
  expect(records.map((record) => record._rev.slice(0, 2))).toEqual(['1-', '1-', '1-'])
})

test('what was written since the pieces is read with them, in the order of the rows', async () => {
  const [, second] = await openKept()
  await write('alm_000002', { familyName: '高橋' }, second)
  await write('alm_000004', { familyName: '渡邊' })

  const records = await database.readAll('alumni')

  expect(familyNames(records)).toEqual(['佐藤', '高橋', '田中', '渡邊'])
})

test('a store that was emptied is empty, whatever the pieces hold', async () => {
  await openKept()
  const { rows } = await stores()
  await settled(rows.clear())

  expect(await database.readAll('alumni')).toEqual([])
})

test('a store that was put back to an earlier state is read as it is', async () => {
  const [, , third] = await openKept()
  const { rows } = await stores()
  const row = (await settled(rows.get('alm_000003'))) as StoredRecord
  await settled(rows.put({ ...row, _meta: { lwt: 1 } }))

  const records = await database.readAll('alumni')

  expect(records.find(({ id }) => id === third?.id)?._meta.lwt).toBe(1)
})

test.each([
  ['missing', async (pieces: IDBObjectStore) => settled(pieces.delete(['alumni', 1, 0]))],
  [
    'damaged',
    async (pieces: IDBObjectStore) => settled(pieces.put(new Uint8Array(40), ['alumni', 1, 0])),
  ],
  [
    'told another length of',
    async (pieces: IDBObjectStore) => {
      const head = (await settled(pieces.get(['alumni']))) as { extent: object }
      await settled(pieces.put({ ...head, blocks: 0 }, ['alumni']))
    },
  ],
])('where a piece is %s, the rows are read', async (_what, harm) => {
  await openKept()
  await harm((await stores()).pieces)

  expect(familyNames(await database.readAll('alumni'))).toEqual(['佐藤', '髙橋', '田中'])
})

test('erasing someone takes the pieces away, also those that are being made', async () => {
  const [first, second] = await openKept()
  const erasing = { familyName: '', erasedAt: '2026-11-22T00:00:00.000Z' }
  await write('alm_000001', erasing, first)
  expect(await settled((await stores()).pieces.count())).toBe(0)

  const records = await database.readAll('alumni')
  await database.compact('alumni', records, () => write('alm_000002', erasing, second))

  expect(await settled((await stores()).pieces.count())).toBe(0)
})

test('nothing of a person lies readable in a piece', async () => {
  await openKept()

  const values = await settled((await stores()).pieces.getAll())

  expect(values.some((value) => value instanceof Uint8Array)).toBe(true)
  expect(Buffer.concat(values.filter((one) => one instanceof Uint8Array)).toString()).not.toContain(
    '佐藤',
  )
})
