import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

import { openLine } from '#electron/main/couch/line.ts'
import type { Line } from '#electron/main/couch/line.ts'
import type { Workspace } from '#electron/main/couch/workspace.ts'
import type { Keyring } from '#electron/main/keys/keyring.ts'

import { makeFolder } from '../unit/electron/support/folders.ts'
import { startedIn } from '../unit/electron/support/keyrings.ts'
import { SHARED_PASSPHRASE, firstMachine, hexOf } from '../unit/electron/support/workspaces.ts'
import { startServer } from './start-server.ts'
import type { TestDatabase, TestServer, TestUser } from './start-server.ts'

const NEW_PASSPHRASE = '秋の山は静かに色づいてゆく'
const DOC = encodeURIComponent('kizuna:workspace')

let server: TestServer
const closing: (() => void)[] = []

beforeAll(async () => {
  server = await startServer()
})

afterEach(() => {
  for (const close of closing.splice(0)) close()
})

afterAll(async () => {
  await server.stop()
})

function lineOf(keys: Keyring, { name }: TestDatabase, { user, password }: TestUser): Line {
  const line = openLine({ url: server.url, database: name, user, password, caPem: null }, keys)
  closing.push(line.http.close)
  return line
}

function workspaceOf(keys: Keyring, database: TestDatabase, user: TestUser): Workspace {
  return lineOf(keys, database, user).workspace
}

test('a second machine joins what the first began, and a new passphrase reaches it', async () => {
  const database = await server.newDatabase()
  const { keys: firstKeys } = await firstMachine()
  const secondKeys = await startedIn(makeFolder())
  await secondKeys.create(null)
  const first = workspaceOf(firstKeys, database, database)
  const second = workspaceOf(secondKeys, database, await database.newUser())

  const before = await second.join(SHARED_PASSPHRASE)
  await first.begin()
  const outcomes = [await second.join('まちがった合言葉です'), await second.join(SHARED_PASSPHRASE)]
  const heads = [await first.head(), await second.head()]
  await secondKeys.changePassphrase(SHARED_PASSPHRASE, NEW_PASSPHRASE, 12)
  await second.head()
  await first.head()

  expect([before, ...outcomes]).toEqual(['no-workspace', 'wrong-secret', 'joined'])
  expect(heads).toEqual([heads[1], heads[0]])
  expect(heads[0]).toMatchObject({ workspace: 'same', sequence: expect.any(Number) })
  expect(heads[0]?.sequence).toBeGreaterThan(0)
  expect(hexOf(secondKeys.key('sync'))).toBe(hexOf(firstKeys.key('sync')))
  expect(firstKeys.portableWraps()).toEqual(secondKeys.portableWraps())
})

test('a machine that follows the server takes a new passphrase over at once', async () => {
  const database = await server.newDatabase()
  const { keys: firstKeys } = await firstMachine()
  const secondKeys = await startedIn(makeFolder())
  const first = workspaceOf(firstKeys, database, database)
  await first.begin()
  const line = lineOf(secondKeys, database, await database.newUser())
  await line.workspace.join(SHARED_PASSPHRASE)
  const { last } = await line.remote.changes(null, 100, false)

  const following = line.remote.changes(last, 100, true)
  await firstKeys.changePassphrase(SHARED_PASSPHRASE, NEW_PASSPHRASE, 12)
  await first.head()
  const page = await following

  expect(page.rows).toEqual([])
  expect(secondKeys.portableWraps()).toEqual(firstKeys.portableWraps())
})

test('of two machines that bring new secrets at once neither loses its own', async () => {
  const database = await server.newDatabase()
  const { keys: firstKeys } = await firstMachine()
  const secondKeys = await startedIn(makeFolder())
  const first = workspaceOf(firstKeys, database, database)
  const second = workspaceOf(secondKeys, database, await database.newUser())
  await first.begin()
  await second.join(SHARED_PASSPHRASE)

  await firstKeys.changePassphrase(SHARED_PASSPHRASE, NEW_PASSPHRASE, 12)
  const { recoveryCode } = await secondKeys.renewRecovery()
  await Promise.all([first.head(), second.head()])
  await first.head()
  const fresh = await startedIn(makeFolder())
  const third = workspaceOf(fresh, database, await database.newUser())

  expect(await third.join(recoveryCode)).toBe('joined')
  expect(await third.join(NEW_PASSPHRASE)).toBe('joined')
})

test('a server that was emptied, or brought back from an old copy, is told and healed', async () => {
  const database = await server.newDatabase()
  const { keys } = await firstMachine()
  const workspace = workspaceOf(keys, database, database)
  await workspace.begin()
  const old = await database.copy()
  const { epoch } = await workspace.head()
  await keys.changePassphrase(SHARED_PASSPHRASE, NEW_PASSPHRASE, 12)
  await workspace.head()

  await database.restore(old)
  const restored = await workspace.head()
  const fresh = await startedIn(makeFolder())
  const outcome = await workspaceOf(fresh, database, database).join(NEW_PASSPHRASE)
  await database.empty()
  const emptied = await workspace.head()
  await workspace.beginAnew()
  const anew = await workspace.head()

  expect(restored).toMatchObject({ workspace: 'same', epoch })
  expect(outcome).toBe('joined')
  expect([emptied.workspace, anew.workspace]).toEqual(['none', 'same'])
  expect(anew.epoch).not.toBe(epoch)
})

test('a record of the workspace that somebody changed on the server is left as it is', async () => {
  const database = await server.newDatabase()
  const { keys } = await firstMachine()
  const workspace = workspaceOf(keys, database, database)
  await workspace.begin()
  const doc = await database.ask('GET', DOC)
  const { rev } = await database.ask('PUT', DOC, { ...doc, epoch: '0'.repeat(32) })

  const { workspace: seen } = await workspace.head()
  await expect(workspace.beginAnew()).rejects.toMatchObject({ code: 'sync.key-changed' })

  expect(seen).toBe('changed')
  expect((await database.ask('GET', DOC))._rev).toBe(rev)
})
