import { expect, test } from 'vitest'

import { makeFolder } from './support/folders.ts'
import { NO_STORE, PASSPHRASE, keyringIn, startedIn as startedKeys } from './support/keyrings.ts'

const NEW_PASSPHRASE = '秋の山は静かに色づく'

const startedIn = (folder: string) => startedKeys(folder, NO_STORE)

test('a new recovery code takes the place of the old one', async () => {
  const folder = makeFolder()
  const first = keyringIn(folder, NO_STORE)
  await first.start()
  const old = await first.create(PASSPHRASE)

  const renewed = await first.renewRecovery()
  const next = keyringIn(folder, NO_STORE)
  await next.start()

  expect(await next.unlock(old.recoveryCode)).toBe(false)
  expect(await next.unlock(renewed.recoveryCode)).toBe(true)
  expect(next.portableWraps()).toHaveLength(2)
})

test('a new recovery code needs open keys', async () => {
  const keys = keyringIn(makeFolder())

  await expect(keys.renewRecovery()).rejects.toMatchObject({ code: 'keys.locked' })
})

test('a new passphrase takes the place of the old one, and the code stays', async () => {
  const folder = makeFolder()
  const first = await startedIn(folder)
  const { recoveryCode } = await first.create(PASSPHRASE)
  const key = Buffer.from(first.key('store'))

  const isChanged = await first.changePassphrase(PASSPHRASE, NEW_PASSPHRASE, 8)
  const stillOpen = Buffer.from(first.key('store'))
  const next = await startedIn(folder)
  const tries = [await next.unlock(PASSPHRASE), await next.unlock(NEW_PASSPHRASE)]
  const byCode = await startedIn(folder)

  expect(isChanged).toBe(true)
  expect(stillOpen).toEqual(key)
  expect(tries).toEqual([false, true])
  expect(Buffer.from(next.key('store'))).toEqual(key)
  expect(await byCode.unlock(recoveryCode)).toBe(true)
  expect(next.portableWraps().map(({ kind }) => kind)).toEqual(['recovery', 'passphrase'])
})

test('a wrong passphrase changes nothing, and guessing here waits like unlocking', async () => {
  const folder = makeFolder()
  const keys = await startedIn(folder)
  await keys.create(PASSPHRASE)

  const tries: boolean[] = []
  for (let i = 0; i < 7; i++) tries.push(await keys.changePassphrase('wrong', NEW_PASSPHRASE, 8))
  const next = await startedIn(folder)

  expect(tries).toEqual(Array.from({ length: 7 }, () => false))
  expect(keys.waits).toEqual([1000, 2000])
  expect(await next.unlock(NEW_PASSPHRASE)).toBe(false)
  expect(await next.unlock(PASSPHRASE)).toBe(true)
})

test('who forgot the passphrase gets a new one by the recovery code', async () => {
  const folder = makeFolder()
  const keys = await startedIn(folder)
  const { recoveryCode } = await keys.create(PASSPHRASE)

  const isChanged = await keys.changePassphrase(recoveryCode, NEW_PASSPHRASE, 8)
  const next = await startedIn(folder)

  expect(isChanged).toBe(true)
  expect(await next.unlock(NEW_PASSPHRASE)).toBe(true)
})

test('a new passphrase has to be long enough, and the keys open', async () => {
  const folder = makeFolder()
  const keys = await startedIn(folder)
  await keys.create(PASSPHRASE)
  const locked = await startedIn(folder)

  await expect(keys.changePassphrase(PASSPHRASE, '７文字です。', 8)).rejects.toMatchObject({
    code: 'keys.passphrase-short',
  })
  await expect(locked.changePassphrase(PASSPHRASE, NEW_PASSPHRASE, 8)).rejects.toMatchObject({
    code: 'keys.locked',
  })
})

test('a new code and a new passphrase made at once both hold', async () => {
  const folder = makeFolder()
  const keys = await startedIn(folder)
  await keys.create(PASSPHRASE)

  const [isChanged, { recoveryCode }] = await Promise.all([
    keys.changePassphrase(PASSPHRASE, NEW_PASSPHRASE, 8),
    keys.renewRecovery(),
  ])
  const byPhrase = await startedIn(folder)
  const byCode = await startedIn(folder)

  expect(isChanged).toBe(true)
  expect(await byPhrase.unlock(NEW_PASSPHRASE)).toBe(true)
  expect(await byCode.unlock(recoveryCode)).toBe(true)
})
