import { expect, test } from 'vitest'

import {
  joinWorkspace,
  judgeWorkspaceDoc,
  readWorkspaceDoc,
} from '#electron/main/couch/workspace-doc.ts'

import { makeFolder } from './support/folders.ts'
import { NO_STORE, startedIn } from './support/keyrings.ts'
import { SHARED_PASSPHRASE, docOf, firstMachine, joinedMachine } from './support/workspaces.ts'

const NEW_PASSPHRASE = '秋の山は静かに色づいてゆく'

/** The same value with the keys of every object turned round, as a server may give it. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, turned(inner)] as const)
      .toReversed(),
  )
}

function read(input: unknown) {
  const doc = readWorkspaceDoc(input)
  if (doc === null) throw new Error('has another form')
  return doc
}

test('a record of a workspace holds its wraps and nothing of its key', async () => {
  const { keys, doc } = await firstMachine()
  const text = JSON.stringify(doc)

  expect(doc.wraps.map(({ kind }) => kind)).toEqual(['recovery', 'passphrase'])
  expect(text).not.toContain(Buffer.from(keys.key('sync')).toString('base64'))
  expect(text).not.toContain(SHARED_PASSPHRASE)
})

test('a record is vouched for in whatever order a server gives its keys', async () => {
  const { keys, doc } = await firstMachine()
  const given = { _rev: '1-abc', ...(turned(doc) as object) }

  expect(judgeWorkspaceDoc(keys, read(given))).toBe('same')
})

test('another workspace is told from a record that somebody changed', async () => {
  const { keys, doc } = await firstMachine()
  const { doc: other } = await firstMachine()
  const [recovery, passphrase] = doc.wraps
  const changed = [
    { ...doc, epoch: '0'.repeat(32) },
    { ...doc, proof: other.proof },
    { ...doc, wraps: other.wraps },
    { ...doc, wraps: [recovery, { ...passphrase, kdf: { ...passphrase.kdf, n: 4 } }] },
    { ...doc, wraps: [{ ...recovery, madeAt: '2099-01-01T00:00:00.000Z' }, passphrase] },
    { ...other, workspaceId: doc.workspaceId },
  ]

  expect(judgeWorkspaceDoc(keys, other)).toBe('other')
  expect(changed.map((given) => judgeWorkspaceDoc(keys, read(given)))).toEqual(
    changed.map(() => 'changed'),
  )
})

test('a record that somebody changed is not joined, even where the secret opens it', async () => {
  const { doc } = await firstMachine()
  const { doc: other } = await firstMachine()
  const forged = read({ ...doc, wraps: [other.wraps[0], doc.wraps[1]] })
  const fresh = await startedIn(makeFolder())

  await expect(joinWorkspace(fresh, forged, SHARED_PASSPHRASE)).rejects.toMatchObject({
    code: 'sync.key-changed',
  })
  expect(fresh.state()).toBe('none')
})

test('a record that asks for too much, or for anything else, is not read', async () => {
  const { doc } = await firstMachine()
  const [recovery, passphrase] = doc.wraps
  const kdf = (changes: object) => ({
    ...doc,
    wraps: [recovery, { ...passphrase, kdf: { ...passphrase.kdf, ...changes } }],
  })
  const bad = [
    null,
    'text',
    {},
    { ...doc, form: 2 },
    { ...doc, more: 1 },
    { ...doc, workspaceId: 'wsp_' },
    { ...doc, epoch: 'x'.repeat(32) },
    { ...doc, wraps: [] },
    { ...doc, wraps: [recovery, passphrase, passphrase] },
    { ...doc, wraps: [passphrase, recovery] },
    { ...doc, wraps: [{ ...recovery, kind: 'machine' }, passphrase] },
    { ...doc, wraps: [{ ...recovery, sealed: 'A'.repeat(201) }, passphrase] },
    kdf({ n: 2 ** 21 }),
    kdf({ n: 2 ** 20, r: 16 }),
    kdf({ n: 1000 }),
    kdf({ name: 'pbkdf2' }),
  ]

  expect(bad.map(readWorkspaceDoc)).toEqual(bad.map(() => null))
})

test('a passphrase that was changed on another machine stops the earlier one here', async () => {
  const { keys: first, doc } = await firstMachine()
  const { keys, folder } = await joinedMachine(doc)
  await first.changePassphrase(SHARED_PASSPHRASE, NEW_PASSPHRASE, 12)
  const changed = docOf(first)

  await keys.adoptWraps(changed.wraps)
  const next = await startedIn(folder, NO_STORE)

  expect(judgeWorkspaceDoc(keys, changed)).toBe('same')
  expect(await next.unlock(SHARED_PASSPHRASE)).toBe(false)
  expect(await next.unlock(NEW_PASSPHRASE)).toBe(true)
  expect((await startedIn(folder)).state()).toBe('open')
})

test('of two machines that changed different secrets at once both keep what they changed', async () => {
  const { keys: first, doc } = await firstMachine()
  const { keys: second } = await joinedMachine(doc)
  await first.changePassphrase(SHARED_PASSPHRASE, NEW_PASSPHRASE, 12)
  const { recoveryCode } = await second.renewRecovery()

  const met = await second.adoptWraps(first.portableWraps())
  await first.adoptWraps(met)
  const fresh = await startedIn(makeFolder())

  expect(await joinWorkspace(fresh, docOf(first), recoveryCode)).toBe(true)
  expect(await joinWorkspace(fresh, docOf(second), NEW_PASSPHRASE)).toBe(true)
})

test('of two new passphrases the later stands, even where the clock was set back', async () => {
  const { doc } = await firstMachine()
  const ahead = await startedIn(makeFolder(), undefined, { nowMs: () => 1_900_000_000_000 })
  const behind = await startedIn(makeFolder(), undefined, { nowMs: () => 1_600_000_000_000 })
  await joinWorkspace(ahead, doc, SHARED_PASSPHRASE)
  await joinWorkspace(behind, doc, SHARED_PASSPHRASE)
  await ahead.changePassphrase(SHARED_PASSPHRASE, NEW_PASSPHRASE, 12)
  await behind.adoptWraps(ahead.portableWraps())

  await behind.changePassphrase(NEW_PASSPHRASE, SHARED_PASSPHRASE, 12)
  await ahead.adoptWraps(behind.portableWraps())

  expect(await ahead.changePassphrase(NEW_PASSPHRASE, NEW_PASSPHRASE, 12)).toBe(false)
  expect(await ahead.changePassphrase(SHARED_PASSPHRASE, NEW_PASSPHRASE, 12)).toBe(true)
})

test('an old copy of the record brings no earlier passphrase back', async () => {
  const { keys, doc } = await firstMachine()
  await keys.changePassphrase(SHARED_PASSPHRASE, NEW_PASSPHRASE, 12)

  const later = await keys.adoptWraps(doc.wraps)

  expect(later).toEqual(docOf(keys).wraps)
  expect(await keys.changePassphrase(SHARED_PASSPHRASE, NEW_PASSPHRASE, 12)).toBe(false)
})

test('a short passphrase of one machine gives way to the long one of the server', async () => {
  const { keys, doc } = await firstMachine()
  await keys.changePassphrase(SHARED_PASSPHRASE, '短い合言葉です。', 8)

  const state = keys.passphraseState()
  const later = await keys.adoptWraps(doc.wraps)

  expect(state).toBe('short')
  expect(later).toEqual(doc.wraps)
  expect(keys.passphraseState()).toBe('long')
})

test('a passphrase is set once, and long enough for a server', async () => {
  const keys = await startedIn(makeFolder())
  await keys.create(null)
  const before = keys.passphraseState()

  await expect(keys.setPassphrase('十一文字の合言葉です。')).rejects.toMatchObject({
    code: 'keys.passphrase-short',
    facts: { min: 12 },
  })
  const tries = [await keys.setPassphrase(NEW_PASSPHRASE), await keys.setPassphrase(NEW_PASSPHRASE)]

  expect([before, keys.passphraseState()]).toEqual(['none', 'long'])
  expect(tries).toEqual([true, false])
})
