import { expect, test } from 'vitest'

import { WORKSPACE_DOC_ID } from '#electron/main/couch/workspace-doc.ts'
import { makeWorkspace } from '#electron/main/couch/workspace.ts'
import type { Keyring } from '#electron/main/keys/keyring.ts'

import { fakeCouch } from './support/fake-couch.ts'
import { makeFolder } from './support/folders.ts'
import { startedIn } from './support/keyrings.ts'
import { SHARED_PASSPHRASE, docOf, firstMachine, hexOf } from './support/workspaces.ts'

const NEW_PASSPHRASE = '秋の山は静かに色づいてゆく'

function workspaceOf(keys: Keyring, couch: ReturnType<typeof fakeCouch>) {
  return makeWorkspace(keys, couch.session, couch.name)
}

/** Two machines of one workspace on one server. */
async function twoMachines() {
  const couch = fakeCouch()
  const { keys: firstKeys } = await firstMachine()
  const secondKeys = await startedIn(makeFolder())
  const first = { keys: firstKeys, workspace: workspaceOf(firstKeys, couch) }
  const second = { keys: secondKeys, workspace: workspaceOf(secondKeys, couch) }
  await first.workspace.begin()
  await second.workspace.join(SHARED_PASSPHRASE)
  return { couch, first, second }
}

async function opens(keys: Keyring, passphrase: string): Promise<boolean> {
  return keys.changePassphrase(passphrase, passphrase, 12)
}

test('what one machine begins another joins', async () => {
  const { couch, first, second } = await twoMachines()

  const heads = [await first.workspace.head(), await second.workspace.head()]

  expect(hexOf(second.keys.key('sync'))).toBe(hexOf(first.keys.key('sync')))
  expect(heads[0]).toEqual({
    workspace: 'same',
    epoch: expect.stringMatching(/^[0-9a-f]{32}$/),
    sequence: 1,
  })
  expect(heads[1]).toEqual(heads[0])
  expect(couch.writes()).toBe(1)
})

test('a wrong secret and an empty database join nothing', async () => {
  const couch = fakeCouch()
  const { keys } = await firstMachine()
  const fresh = await startedIn(makeFolder())
  const workspace = workspaceOf(fresh, couch)

  const onEmpty = await workspace.join(SHARED_PASSPHRASE)
  await workspaceOf(keys, couch).begin()
  const byWrong = await workspace.join('まちがった合言葉です')

  expect([onEmpty, byWrong]).toEqual(['no-workspace', 'wrong-secret'])
  expect(fresh.state()).toBe('none')
})

test('beginning needs a passphrase that is long enough for a server', async () => {
  const couch = fakeCouch()
  const keys = await startedIn(makeFolder())
  const { recoveryCode } = await keys.create(null)
  const { begin } = workspaceOf(keys, couch)

  await expect(begin()).rejects.toMatchObject({ code: 'keys.passphrase-needed' })
  await keys.changePassphrase(recoveryCode, '短い合言葉です。', 8)
  await expect(begin()).rejects.toMatchObject({ code: 'keys.passphrase-short', facts: { min: 12 } })
  await keys.changePassphrase(recoveryCode, NEW_PASSPHRASE, 12)
  await begin()

  expect([...couch.docs.keys()]).toEqual([WORKSPACE_DOC_ID])
})

test('nothing is begun where anything but designs lies already', async () => {
  const couch = fakeCouch()
  couch.put('_design/limits', {})
  const { keys } = await firstMachine()
  couch.put('invoice-7', {})

  await expect(workspaceOf(keys, couch).begin()).rejects.toMatchObject({
    code: 'sync.other-workspace',
  })
  couch.docs.delete('invoice-7')
  await workspaceOf(keys, couch).begin()

  expect(couch.docs.has(WORKSPACE_DOC_ID)).toBe(true)
})

test('a workspace that was begun by another in the meantime is not written over', async () => {
  const couch = fakeCouch()
  const { keys } = await firstMachine()
  const { doc: other } = await firstMachine()
  couch.between(() => couch.put(WORKSPACE_DOC_ID, other))

  await expect(workspaceOf(keys, couch).begin()).rejects.toMatchObject({
    code: 'sync.other-workspace',
  })
  expect(couch.docs.get(WORKSPACE_DOC_ID)?.doc).toEqual(other)
})

test('a workspace that lies there already is begun without a write', async () => {
  const { couch, first } = await twoMachines()

  await first.workspace.begin()
  await first.workspace.beginAnew()

  expect(couch.writes()).toBe(1)
})

test('the head tells an empty database from one whose workspace is gone', async () => {
  const { couch, first } = await twoMachines()
  const { epoch } = await first.workspace.head()

  couch.docs.delete(WORKSPACE_DOC_ID)
  const emptied = await first.workspace.head()
  couch.put('alumni:alm_1', {})
  const missing = await first.workspace.head()
  await first.workspace.beginAnew()
  const anew = await first.workspace.head()

  expect([emptied.workspace, missing.workspace, anew.workspace]).toEqual([
    'none',
    'missing',
    'same',
  ])
  expect(anew.epoch).not.toBe(epoch)
})

test('another workspace, and one that was tampered with, are told and left as they are', async () => {
  const { couch, first } = await twoMachines()
  const { doc: other } = await firstMachine()
  const forged = { ...docOf(first.keys), epoch: '0'.repeat(32) }
  const broken = { form: 1 }

  const seen: unknown[] = []
  for (const doc of [other, forged, broken]) {
    couch.put(WORKSPACE_DOC_ID, doc)
    const { workspace } = await first.workspace.head()
    const refused = await first.workspace.beginAnew().catch((error: { code: string }) => error.code)
    seen.push([workspace, refused, couch.docs.get(WORKSPACE_DOC_ID)?.doc === doc])
  }

  expect(seen).toEqual([
    ['other', 'sync.other-workspace', true],
    ['changed', 'sync.key-changed', true],
    ['changed', 'sync.key-changed', true],
  ])
  expect(await opens(first.keys, SHARED_PASSPHRASE)).toBe(true)
})

test('a new passphrase and a new code of two machines reach the server and each other', async () => {
  const { couch, first, second } = await twoMachines()
  await first.keys.changePassphrase(SHARED_PASSPHRASE, NEW_PASSPHRASE, 12)
  const { recoveryCode } = await second.keys.renewRecovery()

  for (const { workspace } of [first, second, first]) await workspace.head()
  const fresh = await startedIn(makeFolder())
  const outcomes = [
    await workspaceOf(fresh, couch).join(SHARED_PASSPHRASE),
    await workspaceOf(fresh, couch).join(recoveryCode),
  ]

  expect(outcomes).toEqual(['wrong-secret', 'joined'])
  expect(second.keys.portableWraps()).toEqual(first.keys.portableWraps())
  expect(await opens(second.keys, NEW_PASSPHRASE)).toBe(true)
  expect(couch.writes()).toBe(3)
})

test('who is second to bring a new secret goes on from what the first wrote', async () => {
  const { couch, first, second } = await twoMachines()
  const { epoch } = await first.workspace.head()
  await first.keys.changePassphrase(SHARED_PASSPHRASE, NEW_PASSPHRASE, 12)
  const { recoveryCode } = await second.keys.renewRecovery()
  couch.between(() => couch.put(WORKSPACE_DOC_ID, docOf(second.keys, epoch)))

  await first.workspace.head()
  await second.workspace.head()

  expect(await opens(second.keys, NEW_PASSPHRASE)).toBe(true)
  expect(await first.keys.changePassphrase(recoveryCode, NEW_PASSPHRASE, 12)).toBe(true)
})

test('a server restored from an old copy gets the newer secrets back', async () => {
  const { couch, first, second } = await twoMachines()
  const old = couch.docs.get(WORKSPACE_DOC_ID)?.doc ?? {}
  await first.keys.changePassphrase(SHARED_PASSPHRASE, NEW_PASSPHRASE, 12)
  await first.workspace.head()
  couch.put(WORKSPACE_DOC_ID, old)

  await first.workspace.head()
  await second.workspace.head()

  expect(await opens(second.keys, NEW_PASSPHRASE)).toBe(true)
  expect(couch.docs.get(WORKSPACE_DOC_ID)?.doc).toMatchObject({
    wraps: first.keys.portableWraps(),
  })
})

test('who follows a server is told once its workspace is no more', async () => {
  const { couch, first } = await twoMachines()
  const { doc: other } = await firstMachine()

  await first.workspace.confirm()
  const codes: unknown[] = []
  for (const doc of [other, { form: 1 }, null]) {
    if (doc === null) couch.docs.delete(WORKSPACE_DOC_ID)
    else couch.put(WORKSPACE_DOC_ID, doc)
    codes.push(await first.workspace.confirm().catch((error: { code: string }) => error.code))
  }

  expect(codes).toEqual(['sync.other-workspace', 'sync.key-changed', 'sync.emptied'])
})
