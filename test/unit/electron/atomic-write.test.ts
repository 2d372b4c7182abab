import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test, vi } from 'vitest'

import { renameOver, writeFileAtomic } from '#electron/main/atomic-write.ts'

import { makeFolder } from './support/folders.ts'

function held(code: string): Error {
  return Object.assign(new Error('held by another program'), { code })
}

test('a file is written whole over the old one, with nothing left beside it', async () => {
  const folder = makeFolder()
  const path = join(folder, 'settings.json')
  writeFileSync(path, 'a long text that was there before')

  await writeFileAtomic(path, 'new')

  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['settings.json'])
})

test("Kizuna's own files are readable for nobody else", async () => {
  const path = join(makeFolder(), 'keys.json')

  await writeFileAtomic(path, 'wraps')

  expect(statSync(path).mode & 0o077).toBe(0)
})

test('a full disk leaves the old file as it was and tells its code', async () => {
  const folder = makeFolder()
  const path = join(folder, 'settings.json')
  writeFileSync(path, 'old')
  const some = await open(path, 'r')
  const kind = Object.getPrototypeOf(some) as { sync: () => Promise<void> }
  await some.close()
  const sync = vi.spyOn(kind, 'sync').mockRejectedValue(held('ENOSPC'))

  const writing = writeFileAtomic(path, 'new')

  await expect(writing).rejects.toMatchObject({ code: 'disk.full' })
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['settings.json'])
  sync.mockRestore()
})

test('a folder that is not there is told as a failure of the disk', async () => {
  const path = join(makeFolder(), 'gone', 'settings.json')

  await expect(writeFileAtomic(path, 'new')).rejects.toMatchObject({ code: 'disk.failed' })
})

test('renaming waits for a program that holds the file', async () => {
  const waits: number[] = []
  let tries = 0

  await renameOver('from', 'to', {
    rename: async () => {
      if (++tries < 4) throw held('EBUSY')
    },
    wait: async (delayMs) => waits.push(delayMs),
  })

  expect(tries).toBe(4)
  expect(waits).toEqual([20, 60, 150])
})

test('renaming gives up on a file that is held for good, and at once on any other fault', async () => {
  let tries = 0
  const always = (code: string) => ({
    rename: () => {
      tries++
      return Promise.reject(held(code))
    },
    wait: async () => undefined,
  })

  await expect(renameOver('from', 'to', always('EPERM'))).rejects.toThrow()
  const patient = tries
  tries = 0
  await expect(renameOver('from', 'to', always('ENOENT'))).rejects.toThrow()

  expect(patient).toBe(6)
  expect(tries).toBe(1)
})

test('two writers at once leave one of their texts whole', async () => {
  const folder = makeFolder()
  const path = join(folder, 'settings.json')
  await mkdir(folder, { recursive: true })
  const texts = Array.from({ length: 8 }, (_, i) => String(i).repeat(10_000))

  await Promise.all(texts.map((text) => writeFileAtomic(path, text)))

  expect(texts).toContain(readFileSync(path, 'utf8'))
  expect(readdirSync(folder)).toEqual(['settings.json'])
})
