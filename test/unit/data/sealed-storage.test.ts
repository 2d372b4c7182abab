import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'

import { openDatabase } from '#renderer/data/database.ts'
import type { Database, StoredRecord } from '#renderer/data/database.ts'
import { bytesToText, textToBytes } from '#renderer/data/vault/byte-text.ts'
import { makeSeal } from '#renderer/data/vault/seal.ts'
import type { Seal } from '#renderer/data/vault/seal.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_ALUMNUS } from '#shared/domain/alumnus/new-alumnus.ts'
import type { Id } from '#shared/lib/ids.ts'

const KEY = new Uint8Array(32).fill(9)

function alumnus(id: string, familyName: string): Record<string, unknown> {
  const { after } = creation('alumni', id as Id, { ...BLANK_ALUMNUS, familyName })
  return { ...after, id, clocks: { '*': 's' } }
}

async function rowsOnDisk(name: string): Promise<Record<string, unknown>[]> {
  const opening = indexedDB.open(`rxdb-dexie-${name}--0--alumni`)
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () => reject(opening.error!))
  })
  const asking = db.transaction('docs').objectStore('docs').getAll()
  const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
    asking.addEventListener('success', () => resolve(asking.result))
  })
  db.close()
  return rows
}

async function write(database: Database, ...rows: Record<string, unknown>[]): Promise<void> {
  await database.write(
    'alumni',
    rows.map((document) => ({ previous: undefined, document })),
  )
}

test('only the id, the revision and the time of writing lie in the clear', async () => {
  const database = await openDatabase('sealed1', await makeSeal(KEY))

  await write(database, alumnus('alm_000001', '佐藤'))

  const [row] = await rowsOnDisk('sealed1')
  expect(Object.keys(row ?? {}).sort()).toEqual(
    ['_attachments', '_deleted', '_meta', '_rev', 'id', 'sealed'].sort(),
  )
  expect(JSON.stringify(row)).not.toContain('佐藤')
  await database.close()
})

test('what was sealed is read back as it was', async () => {
  const database = await openDatabase('sealed2', await makeSeal(KEY))
  await write(database, alumnus('alm_000001', '𠮷田'), alumnus('alm_000002', '髙橋'))

  const records = await database.readAll('alumni')

  expect(records.map((record) => record['familyName'])).toEqual(['𠮷田', '髙橋'])
  await database.close()
})

test('another key opens nothing', async () => {
  const first = await openDatabase('sealed3', await makeSeal(KEY))
  await write(first, alumnus('alm_000001', '佐藤'))
  await first.close()

  const attempt = openDatabase('sealed3', await makeSeal(new Uint8Array(32).fill(1)))

  await expect(attempt).rejects.toMatchObject({ code: 'storage.damaged' })
})

test('a record that was moved to the place of another is refused', async () => {
  const seal = await makeSeal(KEY)
  const sealed = await seal.seal('kizuna/alumni/0/alm_1', new TextEncoder().encode('{}'))

  const attempt = seal.open('kizuna/alumni/0/alm_2', sealed)

  await expect(attempt).rejects.toMatchObject({ code: 'storage.damaged' })
})

test('a flipped bit is noticed', async () => {
  const seal = await makeSeal(KEY)
  const sealed = await seal.seal('a', new TextEncoder().encode('secret'))
  sealed[sealed.length - 1]! ^= 1

  await expect(seal.open('a', sealed)).rejects.toMatchObject({ code: 'storage.damaged' })
})

test('events of writes come in the order of the writes, although sealing may overtake', async () => {
  const real = await makeSeal(KEY)
  const held: (() => void)[] = []
  let isFirst = true
  const slowFirst: Seal = {
    ...real,
    seal: async (bound, plain) => {
      const sealed = await real.seal(bound, plain)
      if (isFirst && bound.includes('alm_')) {
        isFirst = false
        await new Promise<void>((go) => void held.push(go))
      }
      return sealed
    },
  }
  const database = await openDatabase('sealed4', slowFirst)
  const heard: string[] = []
  database.onWritten((_collection, record) => heard.push(record.id))

  const first = write(database, alumnus('alm_000001', 'あ'))
  const second = write(database, alumnus('alm_000002', 'い'))
  await expect.poll(() => held.length).toBe(1)
  held[0]!()
  await Promise.all([first, second])

  expect(heard).toEqual((await database.readAll('alumni')).map((record) => record.id))
  await database.close()
})

test('an event carries the whole record and the one before it', async () => {
  const database = await openDatabase('sealed5', await makeSeal(KEY))
  const heard: StoredRecord[] = []
  database.onWritten((_collection, record) => heard.push(record))
  await write(database, alumnus('alm_000001', '佐藤'))
  const [stored] = await database.readAll('alumni')

  await database.write('alumni', [{ previous: stored, document: alumnus('alm_000001', '斎藤') }])

  expect(heard.map((record) => record['familyName'])).toEqual(['佐藤', '斎藤'])
  expect(heard[1]!._rev).toMatch(/^2-/)
  await database.close()
})

test('a write over a state that is no longer there is refused', async () => {
  const database = await openDatabase('sealed6', await makeSeal(KEY))
  await write(database, alumnus('alm_000001', '佐藤'))

  await expect(write(database, alumnus('alm_000001', '斎藤'))).rejects.toThrow('409')
  await database.close()
})

test('bytes survive the way through text, long ones too', () => {
  const bytes = Uint8Array.from({ length: 20_001 }, (_, index) => index % 256)

  expect(textToBytes(bytesToText(bytes))).toEqual(bytes)
})
