import { afterAll, beforeAll, expect, test } from 'vitest'

import { startServer } from './start-server.ts'
import type { TestServer, TestUser } from './start-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})

afterAll(async () => {
  await server.stop()
})

function get(path: string, who: TestUser | null): Promise<Response> {
  return fetch(server.url + path, { headers: who === null ? {} : { authorization: basic(who) } })
}

function basic({ user, password }: TestUser): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

test('a database lets its users in, and neither other users nor anybody without a name', async () => {
  const database = await server.newDatabase()
  const other = await server.newDatabase()
  const path = `/${database.name}`

  const own = await get(path, database)
  const foreign = await get(path, other)
  const nobody = await get(path, null)
  const wrong = await get(path, { ...database, password: 'wrong' })

  expect([own, foreign, nobody, wrong].map(({ status }) => status)).toEqual([200, 403, 401, 401])
})

test('a user writes records, and no design, no settings and no databases', async () => {
  const database = await server.newDatabase()
  const write = async (path: string): Promise<number> => {
    const headers = { authorization: basic(database), 'content-type': 'application/json' }
    return (await fetch(server.url + path, { method: 'PUT', headers, body: '{}' })).status
  }

  const record = await write(`/${database.name}/alumni:alm_1`)
  const design = await write(`/${database.name}/_design/rules`)
  const settings = await write(`/${database.name}/_security`)
  const another = await write('/kizuna-test-another')

  expect(record).toBe(201)
  for (const status of [design, settings, another]) expect([401, 403]).toContain(status)
})

test('a session lasts until the password is changed', async () => {
  const database = await server.newDatabase()
  const login = (password: string): Promise<Response> =>
    fetch(`${server.url}/_session`, {
      method: 'POST',
      body: new URLSearchParams({ name: database.user, password }),
    })
  const opened = await login(database.password)
  const [cookie = ''] = (opened.headers.get('set-cookie') ?? '').split(';')
  const look = async (): Promise<number> =>
    (await fetch(`${server.url}/${database.name}`, { headers: { cookie } })).status
  const before = await look()

  await database.changePassword(database.user, 'new password')

  expect(opened.status).toBe(200)
  expect(before).toBe(200)
  expect(await look()).toBe(401)
  expect((await login(database.password)).status).toBe(401)
  expect((await login('new password')).status).toBe(200)
})

test('the feed is resumed by its sequences, and one of a database that was emptied begins anew', async () => {
  const { ask, empty } = await server.newDatabase()
  await ask('PUT', 'a', {})
  const { last_seq: last } = await ask('GET', '_changes')
  await ask('PUT', 'b', {})
  const since = encodeURIComponent(String(last))

  const resumed = await ask('GET', `_changes?since=${since}`)
  await empty()
  await ask('PUT', 'c', {})
  const anew = await ask('GET', `_changes?since=${since}`)

  expect(resumed.results.map(({ id }) => id)).toEqual(['b'])
  expect(anew.results.map(({ id }) => id)).toEqual(['c'])
})

test('a held feed answers with the next change, and with nothing when its time is over', async () => {
  const { ask } = await server.newDatabase()

  const over = await ask('GET', '_changes?feed=longpoll&since=now&timeout=10')
  const held = ask('GET', '_changes?feed=longpoll&since=0&timeout=30000')
  await ask('PUT', 'a', {})

  expect(over.results).toEqual([])
  expect((await held).results.map(({ id }) => id)).toEqual(['a'])
})

test('a document that a rule of the database forbids does not hold up the others', async () => {
  const { ask } = await server.newDatabase()
  const rule = "function (doc) { if (doc.isBad) throw { forbidden: 'no' } }"
  await ask('PUT', '_design/rules', { validate_doc_update: rule })
  const docs = [{ _id: 'a' }, { _id: 'b', isBad: true }, { _id: 'c' }]

  const answers = await ask('POST', '_bulk_docs', { docs })

  expect(answers).toMatchObject([{ id: 'a' }, { id: 'b', error: 'forbidden' }, { id: 'c' }])
})

test('a copy brought back holds every branch of every document', async () => {
  const { ask, copy, restore } = await server.newDatabase()
  const { rev } = await ask('PUT', 'a', { value: 1 })
  await ask('POST', '_bulk_docs', {
    docs: [{ _id: 'a', _rev: '1-0000', value: 2 }],
    new_edits: false,
  })
  const before = await copy()

  await ask('PUT', 'b', {})
  await restore(before)

  expect(await copy()).toEqual(before)
  const branches = before.map((doc) => (doc as { _rev: string })._rev)
  expect(new Set(branches)).toEqual(new Set([rev, '1-0000']))
})
