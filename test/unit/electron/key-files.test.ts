import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { makeFolder } from './support/folders.ts'
import { NO_STORE, PASSPHRASE, fakeStorage, keyringIn } from './support/keyrings.ts'

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
