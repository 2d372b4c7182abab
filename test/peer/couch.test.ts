import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { ServerLogin } from '#shared/ipc/couch.ts'
import { makeMachine } from '#test/unit/electron/support/couches.ts'
import { SHARED_PASSPHRASE } from '#test/unit/electron/support/workspaces.ts'

import { startServer } from './start-server.ts'
import type { TestDatabase, TestServer, TestUser } from './start-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})

afterAll(async () => {
  await server.stop()
})

function loginOf({ name }: TestDatabase, { user, password }: TestUser): ServerLogin {
  return { url: server.url, database: name, user, password, caPem: null }
}

/** A machine whose workspace lies on a database of its own. */
async function begun() {
  const database = await server.newDatabase()
  const login = loginOf(database, database)
  const machine = await makeMachine()
  await machine.keys.create(SHARED_PASSPHRASE)
  await machine.couch.begin(login, '本社のパソコン')
  return { database, login, ...machine }
}

test('a workspace is begun on an empty database and joined from a second machine', async () => {
  const first = await begun()
  const other = await first.database.newUser()
  const second = await makeMachine()

  const wrong = await second.couch.join(
    loginOf(first.database, other),
    '支社',
    'まちがった合言葉です、これは',
  )
  const before = await second.couch.connection().catch(() => null)
  const right = await second.couch.join(loginOf(first.database, other), '支社', SHARED_PASSPHRASE)

  expect([wrong, before, right]).toEqual(['wrong-secret', null, 'joined'])
  expect(Buffer.from(second.keys.key('sync'))).toEqual(Buffer.from(first.keys.key('sync')))
  expect(await second.couch.head()).toMatchObject({ workspace: 'same' })
  expect(await second.couch.connection()).toEqual({
    url: server.url,
    database: first.database.name,
    user: other.user,
    caPem: null,
    machineName: '支社',
    isPaused: false,
    workspaceId: first.keys.workspaceId(),
  })
})

test('an empty database has no workspace to join', async () => {
  const database = await server.newDatabase()
  const { couch } = await makeMachine()

  const outcome = await couch.join(loginOf(database, database), '支社', SHARED_PASSPHRASE)

  expect(outcome).toBe('no-workspace')
})

test('what one machine sends the other receives, and the one who was too late is told', async () => {
  const first = await begun()
  const second = await makeMachine()
  await second.couch.join(first.login, '支社', SHARED_PASSPHRASE)
  const doc = { id: 'alumni:alm_00000001', rev: null, version: 1, clock: 'c', sealed: 'c2VhbGVk' }

  const [sent] = await first.couch.push([doc])
  const { rows, isEnd } = await second.couch.changes(null, 100, false)
  const [late] = await second.couch.push([doc])

  expect(rows).toEqual([{ id: doc.id, revs: [sent?.rev], doc: { ...doc, rev: sent?.rev } }])
  expect(isEnd).toBe(true)
  expect(late).toEqual({ id: doc.id, rev: null, problem: 'conflict' })
})

test('a machine that waits is told of a change, and called off it gives an empty page', async () => {
  const { couch } = await begun()
  const { last } = await couch.changes(null, 100, false)
  const waiting = couch.changes(last, 100, true)
  await couch.push([
    { id: 'views:viw_00000001', rev: null, version: 1, clock: 'c', sealed: 'c2VhbGVk' },
  ])
  const told = await waiting

  const idle = couch.changes(told.last, 100, true)
  // It is on its way by the time that an answer to a later question is there.
  await couch.revisions(null)
  couch.cancel()

  expect(told.rows.map(({ id }) => id)).toEqual(['views:viw_00000001'])
  expect(await idle).toEqual({ rows: [], last: told.last, isEnd: true })
})

test('leaves of two servers are named, read, and taken away', async () => {
  const { couch, database } = await begun()
  const id = 'alumni:alm_00000001'
  const leaf = (rev: string) => ({ _id: id, _rev: rev, version: 1, clock: rev, sealed: 'c2VhbGVk' })
  const docs = ['1-a', '1-b', '1-c'].map((rev) => leaf(rev.padEnd(34, '0')))
  await database.ask('POST', '_bulk_docs', { docs, new_edits: false })
  const [winner = '', second = '', third = ''] = docs.map(({ _rev }) => _rev).reverse()

  const [before] = await couch.fetch([id])
  const read = await couch.leaf(id, second)
  await couch.drop([
    { id, rev: second },
    { id, rev: third },
  ])
  const [after] = await couch.fetch([id])
  const { rows } = await couch.changes(null, 100, false)

  expect(before?.revs[0]).toBe(winner)
  expect(new Set(before?.revs)).toEqual(new Set([winner, second, third]))
  expect(read?.clock).toBe(second)
  expect(after?.revs).toEqual([winner])
  expect(rows[0]?.revs).toEqual([winner])
})

test('an emptied database is told, and the workspace is begun on it anew', async () => {
  const { couch, database } = await begun()
  const { epoch } = await couch.head()

  await database.empty()
  const emptied = await couch.head()
  await couch.beginAnew()
  const anew = await couch.head()

  expect(emptied.workspace).toBe('none')
  expect(anew.workspace).toBe('same')
  expect(anew.epoch).not.toBe(epoch)
})

test('another workspace is neither begun on nor changed', async () => {
  const { login, couch } = await begun()
  const stranger = await makeMachine()
  await stranger.keys.create('べつの職場の合言葉です、これは')

  const begin = stranger.couch.begin(login, 'よそ')

  await expect(begin).rejects.toMatchObject({ code: 'sync.other-workspace' })
  expect(await stranger.couch.connection()).toBeNull()
  expect(await couch.head()).toMatchObject({ workspace: 'same' })
})

test('the connection lies sealed beside the data and is there after a restart', async () => {
  const { folder, keys, login, couch } = await begun()
  await couch.pause(true)
  couch.close()

  const next = await makeMachine(folder)
  const locked = next.couch.connection()
  await expect(locked).rejects.toMatchObject({ code: 'keys.locked' })
  await next.keys.unlock(SHARED_PASSPHRASE)

  expect(await next.couch.connection()).toMatchObject({ isPaused: true, user: login.user })
  expect(await next.couch.head()).toMatchObject({ workspace: 'same' })
  const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'))
  for (const secret of [login.password ?? '', login.user, login.database]) {
    expect(kept.join('\n')).not.toContain(secret)
  }
  expect(keys.workspaceId()).toBe(next.keys.workspaceId())
})

test('a machine that has left asks the server nothing any more', async () => {
  const { couch, folder } = await begun()

  await couch.leave()

  expect(await couch.connection()).toBeNull()
  await expect(couch.head()).rejects.toMatchObject({ code: 'sync.off' })
  expect(readdirSync(folder).filter((name) => name.startsWith('connection'))).toEqual([])
})

test('a sound server passes every check, and what lies there is told', async () => {
  const { couch, login } = await begun()
  await couch.push([
    { id: 'views:viw_00000001', rev: null, version: 1, clock: 'c', sealed: 'c2VhbGVk' },
  ])
  const newcomer = await makeMachine()

  const own = await couch.check({ ...login, password: null })
  const other = await newcomer.couch.check(login)

  expect(own.lines.filter(({ state }) => state !== 'good')).toEqual([])
  expect([own.holds, own.docCount]).toEqual(['own', 1])
  expect([other.holds, other.docCount]).toEqual(['other', 1])
  expect(await couch.revisions(null)).toMatchObject({ rows: [{ id: 'views:viw_00000001' }] })
})

test('each fault of a login shows at its own line, and what comes after is skipped', async () => {
  const database = await server.newDatabase()
  const stranger = await server.newDatabase()
  const login = loginOf(database, database)
  const { couch } = await makeMachine()
  const wrongAt = async (changes: Partial<ServerLogin>) => {
    const { lines } = await couch.check({ ...login, ...changes })
    return lines.flatMap(({ check, state, code }) => (state === 'bad' ? [[check, code]] : []))
  }

  expect(await wrongAt({ password: 'wrong' })).toEqual([['login', 'refused']])
  expect(await wrongAt({ password: null })).toEqual([['login', 'no-password']])
  expect(await wrongAt({ database: 'no-such-database' })).toEqual([['database', 'missing']])
  expect(await wrongAt({ user: stranger.user, password: stranger.password })).toEqual([
    ['access', 'forbidden'],
  ])
})

test('a database that lets everybody in is told', async () => {
  const database = await server.newDatabase()
  await database.ask('PUT', '_security', { admins: {}, members: {} })
  const { couch } = await makeMachine()

  const { lines } = await couch.check(loginOf(database, database))

  expect(lines.at(-1)).toMatchObject({ check: 'closed' })
  // A server that wants a login for everything still lets every user in.
  expect(['open', 'any-user']).toContain(lines.at(-1)?.code)
})

test('an administrator’s login makes all that is missing, once or twice, and takes nothing away', async () => {
  const { ask, adminUser, adminPassword } = server
  const name = `kizuna-test-${Date.now()}`
  const admin = { user: adminUser, password: adminPassword }
  const user = { user: `${name}-1`, password: 'one long password' }
  const second = { user: `${name}-2`, password: 'two long passwords' }
  const login = { url: server.url, database: name, caPem: null }
  const { couch } = await makeMachine()

  const first = await couch.provision({ ...login, ...user }, admin)
  await couch.provision({ ...login, ...second }, admin)
  const again = await couch.provision({ ...login, ...user }, admin)
  const taken = await couch.provision({ ...login, ...user, password: 'another password' }, admin)
  const { members } = await ask('GET', `/${name}/_security`)
  await ask('DELETE', `/${name}`)

  const bad = (report: typeof first) => report.lines.filter(({ state }) => state === 'bad')
  expect([bad(first), bad(again)]).toEqual([[], []])
  expect(bad(taken)).toMatchObject([{ check: 'login', code: 'refused' }])
  expect(members).toMatchObject({ names: [user.user, second.user] })
})

test('a wrong administrator changes nothing', async () => {
  const database = await server.newDatabase()
  const login = loginOf(database, database)
  const { couch } = await makeMachine()

  const wrong = couch.provision(login, { user: server.adminUser, password: 'wrong' })
  await expect(wrong).rejects.toMatchObject({ code: 'sync.admin-login' })
  const plain = couch.provision(login, { user: database.user, password: database.password })
  await expect(plain).rejects.toMatchObject({ code: 'sync.not-admin' })
})

test('a new password is kept only where the same workspace answers', async () => {
  const { couch, login, database } = await begun()
  const elsewhere = await server.newDatabase()
  await database.changePassword(database.user, 'the next password')
  await expect(couch.head()).rejects.toMatchObject({ code: 'sync.login' })

  const wrong = await couch.changeLogin({ ...login, password: 'not this one' })
  const other = await couch.changeLogin(loginOf(elsewhere, elsewhere))
  const before = await couch.connection()
  const right = await couch.changeLogin({ ...login, password: 'the next password' })

  expect([wrong.holds, other.holds, right.holds]).toEqual(['unknown', 'nothing', 'own'])
  expect(before?.database).toBe(login.database)
  expect(await couch.head()).toMatchObject({ workspace: 'same' })
})
