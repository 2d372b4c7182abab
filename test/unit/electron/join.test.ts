import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { joinWorkspace } from '#electron/main/couch/workspace-doc.ts'
import { makeJournal } from '#electron/main/journal/journal.ts'
import type { Keyring } from '#electron/main/keys/keyring.ts'

import { makeFolder } from './support/folders.ts'
import { actId, actOf, textOf } from './support/journals.ts'
import { NO_STORE, OTHER_COMPUTER, PASSPHRASE, fakeStorage, startedIn } from './support/keyrings.ts'
import {
  SHARED_PASSPHRASE,
  docOf,
  firstMachine,
  hexOf,
  joinedMachine,
  namesOf,
} from './support/workspaces.ts'

const FILES = ['keys.json', 'keys.bak.json'] as const
const SHARED = ['sync', 'ledger', 'backup', 'connection'] as const

test('a fresh machine joins with the passphrase and opens by itself from then on', async () => {
  const { keys: first, doc } = await firstMachine()
  const folder = makeFolder()
  const fresh = await startedIn(folder)

  const isJoined = await joinWorkspace(fresh, doc, SHARED_PASSPHRASE)
  const next = await startedIn(folder)

  expect(isJoined).toBe(true)
  expect([fresh.state(), next.state()]).toEqual(['open', 'open'])
  expect(next.workspaceId()).toBe(first.workspaceId())
  expect(SHARED.map((name) => hexOf(next.key(name)))).toEqual(
    SHARED.map((name) => hexOf(first.key(name))),
  )
  expect(next.portableWraps()).toEqual(doc.wraps)
})

test('the recovery code joins as well as the passphrase', async () => {
  const { keys: first, doc, recoveryCode } = await firstMachine()
  const fresh = await startedIn(makeFolder(), NO_STORE)

  const isJoined = await joinWorkspace(fresh, doc, recoveryCode.toLowerCase())

  expect(isJoined).toBe(true)
  expect(hexOf(fresh.key('sync'))).toBe(hexOf(first.key('sync')))
})

test('a machine that joins keeps the keys of its folder, also after a restart', async () => {
  const { keys: first, doc } = await firstMachine()

  const { keys, folder, before, isJoined } = await joinedMachine(doc)
  const next = await startedIn(folder)

  expect(isJoined).toBe(true)
  expect(namesOf(keys)).toEqual(before)
  expect(namesOf(next)).toEqual(before)
  expect(next.workspaceId()).toBe(first.workspaceId())
  expect(next.folderWorkspaceId()).not.toBe(first.workspaceId())
  expect(SHARED.map((name) => hexOf(next.key(name)))).toEqual(
    SHARED.map((name) => hexOf(first.key(name))),
  )
})

test('after joining one passphrase opens everything, and the earlier ones nothing', async () => {
  const { doc, recoveryCode } = await firstMachine()
  const folder = makeFolder()
  const own = await startedIn(folder, NO_STORE)
  const earlier = await own.create(PASSPHRASE)
  const before = namesOf(own)
  await joinWorkspace(own, doc, SHARED_PASSPHRASE)
  const next = await startedIn(folder, NO_STORE)
  const byCode = await startedIn(folder, NO_STORE)

  const tries = [
    await next.unlock(PASSPHRASE),
    await next.unlock(earlier.recoveryCode),
    await next.unlock(SHARED_PASSPHRASE),
    await byCode.unlock(recoveryCode),
  ]

  expect(tries).toEqual([false, false, true, true])
  expect(namesOf(next)).toEqual(before)
  expect(namesOf(byCode)).toEqual(before)
})

test('a wrong secret joins nothing, and guessing waits as for unlocking', async () => {
  const { doc } = await firstMachine()
  const folder = makeFolder()
  const fresh = await startedIn(folder)

  const tries: boolean[] = []
  for (let i = 0; i < 7; i++) tries.push(await joinWorkspace(fresh, doc, 'まちがった合言葉です'))

  expect(tries).toEqual(Array.from({ length: 7 }, () => false))
  expect(fresh.waits).toEqual([1000, 2000])
  expect(fresh.state()).toBe('none')
  expect(existsSync(join(folder, 'keys.json'))).toBe(false)
})

test('joining the same workspace again changes no file', async () => {
  const { doc } = await firstMachine()
  const { keys, folder, before } = await joinedMachine(doc)
  const texts = () => FILES.map((name) => readFileSync(join(folder, name), 'utf8'))
  const earlier = texts()

  const isJoined = await joinWorkspace(keys, doc, SHARED_PASSPHRASE)
  const isOwn = await joinWorkspace(keys, docOf(keys), SHARED_PASSPHRASE)

  expect([isJoined, isOwn]).toEqual([true, true])
  expect(texts()).toEqual(earlier)
  expect(namesOf(keys)).toEqual(before)
})

test('a machine may join one workspace after another, and come back to its own', async () => {
  const { doc } = await firstMachine()
  const { doc: second } = await firstMachine()
  const folder = makeFolder()
  const keys = await startedIn(folder, NO_STORE)
  await keys.create(SHARED_PASSPHRASE)
  const [own, before] = [docOf(keys), namesOf(keys)]

  const seen: unknown[] = []
  for (const offered of [doc, second, own]) {
    await joinWorkspace(keys, offered, SHARED_PASSPHRASE)
    const next = await startedIn(folder, NO_STORE)
    await next.unlock(SHARED_PASSPHRASE)
    seen.push([next.workspaceId() === offered.workspaceId, namesOf(next)])
  }

  expect(seen).toEqual(Array.from({ length: 3 }, () => [true, before]))
  expect(JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')).store).toBeNull()
})

test('whatever of the key files a crash left behind, the folder opens and joins again', async () => {
  const { doc } = await firstMachine()
  const old = makeFolder()
  const own = await startedIn(old)
  await own.create(null)
  const before = namesOf(own)
  const { folder: joined } = await copyOf(old)
  await joinWorkspace(await startedIn(joined), doc, SHARED_PASSPHRASE)
  const half = await copyOf(old)
  copyFileSync(join(joined, 'keys.json'), join(half.folder, 'keys.json'))
  const torn = await copyOf(half.folder)
  writeFileSync(join(torn.folder, 'keys.json'), '{"version":2,')
  const onlyNew = await copyOf(joined)
  rmSync(join(onlyNew.folder, 'keys.bak.json'))

  const seen: unknown[] = []
  for (const folder of [old, half.folder, torn.folder, onlyNew.folder, joined]) {
    const keys = await startedIn(folder)
    const names = namesOf(keys)
    await joinWorkspace(keys, doc, SHARED_PASSPHRASE)
    seen.push([names, namesOf(await startedIn(folder))])
  }

  expect(seen).toEqual(Array.from({ length: 5 }, () => [before, before]))
})

test.each(FILES)(
  'where %s cannot be written, joining fails and the session goes on',
  async (name) => {
    const { doc } = await firstMachine()
    const folder = makeFolder()
    const keys = await startedIn(folder)
    await keys.create(null)
    const [before, shared] = [namesOf(keys), hexOf(keys.key('sync'))]
    rmSync(join(folder, name))
    mkdirSync(join(folder, name))

    const joining = joinWorkspace(keys, doc, SHARED_PASSPHRASE)

    await expect(joining).rejects.toMatchObject({ code: 'disk.failed' })
    expect(namesOf(keys)).toEqual(before)
    expect(hexOf(keys.key('sync'))).toBe(shared)
    rmSync(join(folder, name), { recursive: true })
    expect(namesOf(await startedIn(folder))).toEqual(before)
  },
)

test('the journal that a machine wrote before it joined goes on after it', async () => {
  const { doc } = await firstMachine()
  const folder = makeFolder()
  const open = (keys: Keyring) => {
    const key = () => keys.key('journal')
    return makeJournal({
      folder: join(folder, 'journal'),
      key,
      workspaceId: keys.folderWorkspaceId,
    })
  }
  const keys = await startedIn(folder)
  await keys.create(null)
  const before = open(keys)
  await before.open()
  await before.append(actOf(1))
  await joinWorkspace(keys, doc, SHARED_PASSPHRASE)
  await before.append(actOf(2))
  await before.close()

  const after = open(await startedIn(folder))
  const { acts } = await after.open()
  await after.append(actOf(3))
  const texts = await Promise.all([1, 2, 3].map((number) => after.read(actId(number))))
  await after.close()

  expect(acts).toBe(2)
  expect(texts).toEqual([[textOf(1)], [textOf(2)], [textOf(3)]])
})

test('a machine whose own key is not at hand joins nothing', async () => {
  const { doc } = await firstMachine()
  const folder = makeFolder()
  await (await startedIn(folder)).create(null)
  const locked = await startedIn(folder, OTHER_COMPUTER)

  await expect(joinWorkspace(locked, doc, SHARED_PASSPHRASE)).rejects.toMatchObject({
    code: 'keys.locked',
  })
})

test('no workspace is joined beside data whose keys are missing', async () => {
  const { doc } = await firstMachine()
  const keys = await startedIn(makeFolder(), fakeStorage(), { hasData: async () => true })

  await expect(joinWorkspace(keys, doc, SHARED_PASSPHRASE)).rejects.toMatchObject({
    code: 'keys.missing',
  })
})

test('a copy that is being written while a machine joins is sealed as it was begun', async () => {
  const { doc } = await firstMachine()
  const keys = await startedIn(makeFolder())
  await keys.create(null)
  const backup = keys.key('backup')
  const before = hexOf(backup)

  await joinWorkspace(keys, doc, SHARED_PASSPHRASE)

  expect(hexOf(backup)).toBe(before)
  expect(hexOf(keys.key('backup'))).not.toBe(before)
})

test('a folder key that was tampered with is said to be damaged', async () => {
  const { doc } = await firstMachine()
  const { folder } = await joinedMachine(doc)
  const path = join(folder, 'keys.json')
  const file = JSON.parse(readFileSync(path, 'utf8'))
  const { sealed } = file.store
  file.store.sealed = (sealed.startsWith('A') ? 'B' : 'A') + sealed.slice(1)
  writeFileSync(path, JSON.stringify(file))

  await expect(startedIn(folder)).rejects.toMatchObject({ code: 'keys.damaged' })
})

test('a key file of the first version is read, and written in the second', async () => {
  const folder = makeFolder()
  const first = await startedIn(folder)
  await first.create(PASSPHRASE)
  const before = namesOf(first)
  const path = join(folder, 'keys.json')
  const { store: _store, ...file } = JSON.parse(readFileSync(path, 'utf8'))
  for (const wrap of file.wraps) {
    delete wrap.madeAt
    delete wrap.isLong
  }
  writeFileSync(path, JSON.stringify({ ...file, version: 1 }))

  const next = await startedIn(folder)
  const names = namesOf(next)
  await next.renewRecovery()
  const written = JSON.parse(readFileSync(path, 'utf8'))

  expect(names).toEqual(before)
  expect(next.passphraseState()).toBe('short')
  expect(written).toMatchObject({ version: 2, store: null })
})

async function copyOf(folder: string) {
  const copy = makeFolder()
  for (const name of FILES) {
    if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(copy, name))
  }
  return { folder: copy }
}
