import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import { on } from './fault-proxy.ts'
import type { FaultProxy } from './fault-proxy.ts'
import * as faults from './faults.ts'
import { IN_DATABASE, openRemote, openRemoteDesk, problemOf, sealedDoc } from './open-remote.ts'
import type { RemoteDesk } from './open-remote.ts'
import { startServer } from './start-server.ts'
import type { TestServer } from './start-server.ts'

let server: TestServer
let desk: RemoteDesk

beforeAll(async () => {
  server = await startServer()
})

beforeEach(async () => {
  desk = await openRemoteDesk(server)
})

afterEach(async () => {
  await desk.close()
})

afterAll(async () => {
  await server.stop()
})

const BULK = on('POST', /_bulk_docs/)
const CHANGES = on('GET', /_changes/)

test('what was sent before the answer was lost meets itself at the next try', async () => {
  const { proxy, remote, push } = desk
  proxy.meet(BULK, faults.cutAfterWork)
  const doc = sealedDoc('a', { sealed: 'Zmlyc3Q=' })

  const first = await problemOf(remote.push([doc]))
  const again = await push(doc)
  const [row] = await remote.fetch([doc.id])

  expect(first?.code).toBe('sync.cut')
  expect(again).toEqual(['conflict'])
  expect(row?.doc?.sealed).toBe('Zmlyc3Q=')
})

test('each record is answered for itself: one behind, one that a rule forbids, and the others', async () => {
  const { database, remote, push } = desk
  const rule = "function (doc) { if (doc.sealed === 'YmFk') throw { forbidden: 'no' } }"
  await database.ask('PUT', '_design/rules', { validate_doc_update: rule })
  await push(sealedDoc('behind'))

  const answers = await push(
    sealedDoc('a'),
    sealedDoc('behind'),
    sealedDoc('bad', { sealed: 'YmFk' }),
    sealedDoc('b'),
  )

  expect(answers).toEqual([expect.stringMatching(/^1-/), 'conflict', 'refused', answers[3]])
  const { rows } = await remote.revisions(null)
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'behind'].map((name) => `alumni:alm_${name}`))
})

test('a batch too large for the server goes in parts, and one record too large stays behind alone', async () => {
  const { proxy, remote } = desk
  proxy.meet(({ method, body }) => method === 'POST' && body.length > 2000, faults.TOO_LARGE, 99)
  const docs = Array.from({ length: 20 }, (_, i) => sealedDoc(`d${String(i).padStart(2, '0')}`))
  const large = sealedDoc('large', { sealed: 'a'.repeat(4000) })

  const answers = await remote.push([...docs.slice(0, 7), large, ...docs.slice(7)])

  expect(answers.filter(({ rev }) => rev === null)).toEqual([
    { id: large.id, rev: null, problem: 'too-large' },
  ])
  expect((await remote.revisions(null)).rows.map(({ id }) => id)).toEqual(docs.map(({ id }) => id))
})

test('the answer to another batch is not taken for the answer to this one', async () => {
  const { proxy, remote, push } = desk
  proxy.meet(BULK, faults.repeating(), 2)
  await push(sealedDoc('a'))

  const problem = await problemOf(remote.push([sealedDoc('b')]))

  expect(problem?.code).toBe('sync.not-couch')
  expect(await push(sealedDoc('b'))).toEqual([expect.stringMatching(/^1-/)])
})

test('answers that overtake each other reach whoever asked', async () => {
  const { proxy, remote, push } = desk
  await push(sealedDoc('a'), sealedDoc('b'))
  proxy.meet(on('POST', /_all_docs/), faults.overtaking(), 2)

  const first = remote.fetch(['alumni:alm_a'])
  await expect.poll(() => proxy.seen.filter(on('POST', /_all_docs/)).length).toBe(1)
  const second = await remote.fetch(['alumni:alm_b'])

  expect(second.map(({ id }) => id)).toEqual(['alumni:alm_b'])
  expect((await first).map(({ id }) => id)).toEqual(['alumni:alm_a'])
})

test('designs and what strangers keep there are left alone', async () => {
  const { database, remote, push } = desk
  const strangers = ['_design/theirs', 'notes', 'alumni:somebody']
  for (const id of strangers) await database.ask('PUT', encodeURIComponent(id), { theirs: true })
  await database.ask('PUT', 'alumni%3Aalm_odd', { sealed: 1 })
  await push(sealedDoc('a'))
  const before = await database.copy()

  const page = await remote.changes(null, 100, false)
  const { rows } = await remote.revisions(null)

  const ours = ['alumni:alm_a', 'alumni:alm_odd']
  expect(new Set(page.rows.map(({ id }) => id))).toEqual(new Set(ours))
  expect(page.rows.find(({ id }) => id === 'alumni:alm_odd')?.doc).toBeNull()
  expect(rows.map(({ id }) => id)).toEqual(ours)
  expect(page.isEnd).toBe(true)
  expect(await database.copy()).toEqual(before)
})

test('branches that two servers left are listed, read and taken away', async () => {
  const { database, remote } = desk
  const branch = (rev: string, sealed: string): object => ({
    _id: 'alumni:alm_a',
    _rev: rev,
    version: 0,
    clock: '0',
    sealed,
  })
  const docs = [branch('1-aaaa', 'b25l'), branch('1-bbbb', 'dHdv'), branch('1-cccc', 'dGhyZWU=')]
  await database.ask('POST', '_bulk_docs', { docs, new_edits: false })

  const { rows } = await remote.changes(null, 100, false)
  const [fetched] = await remote.fetch(['alumni:alm_a'])
  const [winner = '', ...others] = rows[0]?.revs ?? []
  const read = await Promise.all(others.map((rev) => remote.leaf('alumni:alm_a', rev)))
  await remote.drop(others.map((rev) => ({ id: 'alumni:alm_a', rev })))
  await remote.drop(others.map((rev) => ({ id: 'alumni:alm_a', rev })))

  expect(winner).toBe('1-cccc')
  expect(new Set(others)).toEqual(new Set(['1-aaaa', '1-bbbb']))
  expect(fetched).toEqual(rows[0])
  expect(new Set(read.map((doc) => doc?.sealed))).toEqual(new Set(['b25l', 'dHdv']))
  expect((await remote.fetch(['alumni:alm_a']))[0]?.revs).toEqual(['1-cccc'])
})

function logins(proxy: FaultProxy): number {
  return proxy.seen.filter(on('POST', /_session/)).length
}

test('a login that ended is renewed once, also for calls that ran at the same time', async () => {
  const { proxy, remote, push } = desk
  await push(sealedDoc('a'))
  const before = logins(proxy)
  proxy.meet(IN_DATABASE, faults.together(2, faults.UNAUTHORIZED), 2)

  const both = await Promise.all([remote.fetch(['alumni:alm_a']), remote.revisions(null)])

  expect(both[0][0]?.doc).not.toBeNull()
  expect(both[1].rows).toHaveLength(1)
  expect(logins(proxy) - before).toBe(1)
  expect(proxy.seen.some(({ headers }) => 'authorization' in headers)).toBe(false)
})

test('a password changed on the server, a user let out, and a database taken away are told apart', async () => {
  const { database, proxy, remote, push } = desk
  await push(sealedDoc('a'))
  await database.changePassword(database.user, 'another')
  const changed = await problemOf(remote.revisions(null))

  const again = openRemote(proxy.url, database.name, { ...database, password: 'another' })
  await again.revisions(null)
  await database.ask('PUT', '_security', { members: { names: ['somebody'], roles: [] } })
  const letOut = await problemOf(again.revisions(null))
  await database.empty()
  await server.ask('DELETE', `/${database.name}`)
  const gone = await problemOf(again.revisions(null))
  await server.ask('PUT', `/${database.name}`)
  again.close()

  expect(changed?.code).toBe('sync.login')
  expect(letOut?.code).toBe('sync.forbidden')
  expect(gone?.code).toBe('sync.no-database')
})

test('pages of changes go on after each other, and begin anew on a database that was emptied', async () => {
  const { database, remote, push } = desk
  const docs = Array.from({ length: 25 }, (_, i) => sealedDoc(`d${i}`))
  await remote.push(docs)

  const pages = [await remote.changes(null, 10, false)]
  while (!pages.at(-1)?.isEnd) pages.push(await remote.changes(pages.at(-1)!.last, 10, false))
  const { last } = pages.at(-1)!
  await push(sealedDoc('later'))
  const next = await remote.changes(last, 10, true)
  await database.empty()
  await push(sealedDoc('anew'))
  const anew = await remote.changes(next.last, 10, false)

  const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id))
  expect(ids).toHaveLength(25)
  expect(new Set(ids)).toEqual(new Set(docs.map(({ id }) => id)))
  expect(next.rows.map(({ id }) => id)).toEqual(['alumni:alm_later'])
  expect(anew.rows.map(({ id }) => id)).toEqual(['alumni:alm_anew'])
})

test('a feed cut while it is held loses nothing that changes meanwhile', async () => {
  const { proxy, remote, push } = desk
  await push(sealedDoc('a'))
  const { last } = await remote.changes(null, 10, false)
  // More than once: over a connection that was kept, the client asks again by itself.
  proxy.meet(CHANGES, faults.cutWhileHeld, Infinity)

  const problem = await problemOf(remote.changes(last, 10, true))
  proxy.calm()
  await push(sealedDoc('b'))
  const page = await remote.changes(last, 10, true)

  expect(problem?.code).toBe('sync.cut')
  expect(page.rows.map(({ id }) => id)).toEqual(['alumni:alm_b'])
})

test('a feed that is called off answers with an empty page and the place to go on from', async () => {
  const { proxy, remote, push } = desk
  await push(sealedDoc('a'))
  const { last } = await remote.changes(null, 10, false)

  const held = remote.changes(last, 10, true)
  await expect.poll(() => proxy.seen.filter(on('GET', /longpoll/)).length).toBe(1)
  remote.cancel()

  expect(await held).toEqual({ rows: [], last, isEnd: true })
})
