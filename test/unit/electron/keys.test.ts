import { expect, test } from 'vitest'

import { makeMachineStore } from '#electron/main/keys/machine-store.ts'
import { SCRYPT_COST } from '#electron/main/keys/wraps.ts'

import { makeFolder } from './support/folders.ts'
import { NO_STORE, OTHER_COMPUTER, PASSPHRASE, fakeStorage, keyringIn } from './support/keyrings.ts'

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
