import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { makeKeyring } from '#electron/main/keys/keyring.ts'
import type { KeyringTools } from '#electron/main/keys/keyring.ts'
import { makeMachineStore } from '#electron/main/keys/machine-store.ts'
import type { SafeStorage } from '#electron/main/keys/machine-store.ts'
import { SCRYPT_COST } from '#electron/main/keys/wraps.ts'

import { makeFolder } from './support/folders.ts'

const NOW_MS = 1_790_000_000_000
const PASSPHRASE = '桜の下で会いましょう'

/** A key store that turns the text round, so that tests can see what it was given. */
function fakeStorage(changes: Partial<SafeStorage> = {}): SafeStorage {
  const turned = (text: string) => [...text].reverse().join('')
  return {
    isAsyncEncryptionAvailable: async () => true,
    encryptStringAsync: async (plain) => Buffer.from(turned(plain)),
    decryptStringAsync: async (sealed) => ({
      result: turned(sealed.toString()),
      shouldReEncrypt: false,
    }),
    getSelectedStorageBackend: () => 'gnome_libsecret',
    ...changes,
  }
}

const NO_STORE = fakeStorage({ isAsyncEncryptionAvailable: async () => false })
const OTHER_COMPUTER = fakeStorage({
  decryptStringAsync: () => Promise.reject(new Error('Error while decrypting')),
})

function keyringIn(folder: string, storage = fakeStorage(), changes: Partial<KeyringTools> = {}) {
  const waits: number[] = []
  const warnings: string[] = []
  const keyring = makeKeyring({
    folder,
    machine: makeMachineStore(storage, 'linux'),
    kdf: { name: 'scrypt', n: 2, r: 1, p: 1 },
    nowMs: () => NOW_MS,
    hasData: async () => false,
    wait: async (delayMs) => waits.push(delayMs),
    warn: (code) => warnings.push(code),
    ...changes,
  })
  return { ...keyring, waits, warnings }
}

test('a key that the computer keeps opens by itself at the next start', async () => {
  const folder = makeFolder()
  const first = keyringIn(folder)
  await first.start()
  const before = first.state()
  await first.create(null)
  const key = Buffer.from(first.key('store'))

  const next = keyringIn(folder)
  await next.start()

  expect(before).toBe('none')
  expect(next.state()).toBe('open')
  expect(Buffer.from(next.key('store'))).toEqual(key)
})

test('a key store that does not open leaves the keys locked, and the recovery code opens them', async () => {
  const folder = makeFolder()
  const first = keyringIn(folder)
  await first.start()
  const { recoveryCode } = await first.create(null)
  const key = Buffer.from(first.key('journal'))
  const elsewhere = keyringIn(folder, OTHER_COMPUTER)
  await elsewhere.start()
  const before = elsewhere.state()

  const isOpen = await elsewhere.unlock(recoveryCode.toLowerCase().replaceAll('-', ' '))

  expect(before).toBe('locked')
  expect(isOpen).toBe(true)
  expect(Buffer.from(elsewhere.key('journal'))).toEqual(key)
})

test('unlocking wraps the key for this computer anew', async () => {
  const folder = makeFolder()
  const first = keyringIn(folder, NO_STORE)
  await first.start()
  await first.create(PASSPHRASE)
  const second = keyringIn(folder)
  await second.start()
  const before = second.state()

  await second.unlock(PASSPHRASE)
  const third = keyringIn(folder)
  await third.start()

  expect(before).toBe('locked')
  expect(third.state()).toBe('open')
})

test('a passphrase fits however its characters are composed', async () => {
  const folder = makeFolder()
  const first = keyringIn(folder, NO_STORE)
  await first.start()
  await first.create('ガーデンパーティー１２')
  const next = keyringIn(folder, NO_STORE)
  await next.start()

  expect(await next.unlock('ｶﾞｰﾃﾞﾝﾊﾟｰﾃｨｰ12')).toBe(true)
})

test('guessing a passphrase costs what OWASP asks for', async () => {
  const folder = makeFolder()
  const first = keyringIn(folder, NO_STORE, { kdf: SCRYPT_COST })
  await first.start()
  await first.create(PASSPHRASE)
  const next = keyringIn(folder, NO_STORE)
  await next.start()

  expect(next.portableWraps()[1]?.kdf).toEqual({ name: 'scrypt', n: 131_072, r: 8, p: 1 })
  expect(await next.unlock(PASSPHRASE)).toBe(true)
}, 60_000)

test('a wrong secret opens nothing', async () => {
  const folder = makeFolder()
  const first = keyringIn(folder, NO_STORE)
  await first.start()
  await first.create(PASSPHRASE)
  const next = keyringIn(folder, NO_STORE)
  await next.start()

  const tries = [await next.unlock('桜の下で会いましよう'), await next.unlock('short')]

  expect(tries).toEqual([false, false])
  expect(next.state()).toBe('locked')
  expect(() => next.key('store')).toThrow(expect.objectContaining({ code: 'keys.locked' }))
})

test('after five wrong secrets each further try waits longer', async () => {
  const folder = makeFolder()
  const first = keyringIn(folder, NO_STORE)
  await first.start()
  await first.create(PASSPHRASE)
  const next = keyringIn(folder, NO_STORE)
  await next.start()

  for (let i = 0; i < 12; i++) await next.unlock('wrong')
  const isOpen = await next.unlock(PASSPHRASE)

  expect(next.waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
  expect(isOpen).toBe(true)
})

test('a store that only hides the key counts as none', async () => {
  const hiding = makeMachineStore(
    fakeStorage({ getSelectedStorageBackend: () => 'basic_text' }),
    'linux',
  )
  const failing = makeMachineStore(
    fakeStorage({ isAsyncEncryptionAvailable: () => Promise.reject(new Error('no')) }),
    'win32',
  )

  expect(await hiding.isThere()).toBe(false)
  expect(await failing.isThere()).toBe(false)
})

test('without a key store a passphrase is needed, and one that is long enough', async () => {
  const keys = keyringIn(makeFolder(), NO_STORE)
  await keys.start()

  await expect(keys.create(null)).rejects.toMatchObject({ code: 'keys.passphrase-needed' })
  await expect(keys.create('７文字です。')).rejects.toMatchObject({
    code: 'keys.passphrase-short',
  })
  expect(keys.state()).toBe('none')
})

test('a second key is never made over the first', async () => {
  const keys = keyringIn(makeFolder())
  await keys.start()

  const [first, second] = await Promise.allSettled([keys.create(null), keys.create(null)])

  expect(first.status).toBe('fulfilled')
  expect(second).toMatchObject({ status: 'rejected', reason: { code: 'keys.exist' } })
})

test('no key is made beside data whose keys are missing', async () => {
  const keys = keyringIn(makeFolder(), fakeStorage(), { hasData: async () => true })
  await keys.start()

  await expect(keys.create(null)).rejects.toMatchObject({ code: 'keys.missing' })
})

test('the second copy stands in for a lost or broken file of keys', async () => {
  const folder = makeFolder()
  const first = keyringIn(folder)
  await first.start()
  await first.create(null)
  writeFileSync(join(folder, 'keys.json'), '{"version":1,')
  const broken = keyringIn(folder)
  await broken.start()
  rmSync(join(folder, 'keys.json'))
  const lost = keyringIn(folder)
  await lost.start()

  expect([broken.state(), lost.state()]).toEqual(['open', 'open'])
})

test('files of keys that are both broken are said to be so, and never written over', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'keys.json'), 'no keys')
  const keys = keyringIn(folder)

  await expect(keys.start()).rejects.toMatchObject({ code: 'keys.damaged' })
  await expect(keys.create(null)).rejects.toMatchObject({ code: 'keys.damaged' })
  expect(readFileSync(join(folder, 'keys.json'), 'utf8')).toBe('no keys')
  expect(existsSync(join(folder, 'keys.bak.json'))).toBe(false)
})

test('every purpose has a key of its own', async () => {
  const keys = keyringIn(makeFolder())
  await keys.start()
  await keys.create(null)

  const names = ['store', 'journal', 'backup', 'sync', 'ledger', 'first-screen'] as const
  const made = names.map((name) => Buffer.from(keys.key(name)).toString('hex'))

  expect(new Set(made).size).toBe(names.length)
  expect(made.every((key) => key.length === 64)).toBe(true)
})

test('what travels with a copy leaves the wrap of this computer out', async () => {
  const keys = keyringIn(makeFolder())
  await keys.start()
  await keys.create(PASSPHRASE)

  expect(keys.portableWraps().map(({ kind }) => kind)).toEqual(['recovery', 'passphrase'])
})

test('keys are overwritten when they are forgotten', async () => {
  const keys = keyringIn(makeFolder())
  await keys.start()
  await keys.create(null)
  const key = keys.key('store')

  keys.forget()

  expect(key.every((byte) => byte === 0)).toBe(true)
  expect(() => keys.key('store')).toThrow(expect.objectContaining({ code: 'keys.locked' }))
})

test('a key that cannot be wrapped for the computer still opens', async () => {
  const folder = makeFolder()
  const first = keyringIn(folder, NO_STORE)
  await first.start()
  await first.create(PASSPHRASE)
  const failing = fakeStorage({ encryptStringAsync: () => Promise.reject(new Error('no')) })
  const next = keyringIn(folder, failing)
  await next.start()

  expect(await next.unlock(PASSPHRASE)).toBe(true)
  expect(next.warnings).toEqual(['keys.rewrap-failed'])
})
