import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { makeLog } from '#electron/main/log.ts'
import { AppError } from '#shared/lib/errors.ts'

import { makeFolder } from './support/folders.ts'

const now = () => new Date('2026-09-12T10:00:00Z')

test('the log has codes and places, never what a message said', () => {
  const folder = join(makeFolder(), 'logs')
  const cause = Object.assign(new Error("ENOENT: '/home/佐藤/名簿.xlsx'"), { code: 'ENOENT' })

  makeLog(folder, now).note('file:save', new AppError('disk.failed', { name: '佐藤' }, cause))

  const text = readFileSync(join(folder, 'main.log'), 'utf8')
  expect(JSON.parse(text)).toMatchObject({
    at: '2026-09-12T10:00:00.000Z',
    event: 'file:save',
    thrown: 'AppError',
    code: 'disk.failed',
    places: [expect.stringMatching(/^log\.test\.ts:\d+$/), ...Array(7).fill(expect.anything())],
    cause: { thrown: 'Error', code: 'ENOENT' },
  })
  expect(text).not.toMatch(/佐藤|home/)
})

test('the log turns over before it grows', () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'main.log'), 'x'.repeat(300_000))

  makeLog(folder, now).note('start')

  expect(readdirSync(folder).sort()).toEqual(['main.log', 'main.old.log'])
  expect(statSync(join(folder, 'main.log')).size).toBeLessThan(200)
})

test('a log that cannot be written stops nothing', () => {
  const folder = join(makeFolder(), 'logs')
  writeFileSync(folder, 'a file in the way')

  expect(() => makeLog(folder, now).note('start')).not.toThrow()
})
