import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { openSettings, peekLanguage } from '#electron/main/settings.ts'

import { makeFolder } from './support/folders.ts'

const NOW_MS = 1_790_000_000_000
const WINDOW = { x: 10, y: 20, width: 1300, height: 900, isMaximized: false }
const now = () => NOW_MS

test('a new machine begins with defaults and keeps the id it was given', async () => {
  const folder = makeFolder()
  const first = openSettings(folder, now)
  await first.settled()

  const next = openSettings(folder, now)

  expect(first.device()).toEqual({
    language: null,
    theme: 'system',
    isWarekiFirst: false,
    operatorId: null,
    isSetUp: false,
    isDueNoticeOn: false,
    dueNoticeOn: null,
  })
  expect(next.deviceId()).toBe(first.deviceId())
})

test('a change is there after a restart, and leaves the rest alone', async () => {
  const folder = makeFolder()
  const first = openSettings(folder, now)
  await first.rememberWindow(WINDOW)

  const changed = await first.change({ language: 'ja', isSetUp: true })
  const next = openSettings(folder, now)

  expect(changed).toMatchObject({ language: 'ja', isSetUp: true, theme: 'system' })
  expect(next.device()).toEqual(changed)
  expect(next.window()).toEqual(WINDOW)
})

test('changes asked for at once are all kept', async () => {
  const folder = makeFolder()
  const settings = openSettings(folder, now)

  await Promise.all([
    settings.change({ theme: 'dark' }),
    settings.rememberWindow(WINDOW),
    settings.change({ language: 'en' }),
  ])

  const next = openSettings(folder, now)
  expect(next.device()).toMatchObject({ theme: 'dark', language: 'en' })
  expect(next.window()).toEqual(WINDOW)
})

test('a file of an earlier version keeps what it says, without notices', async () => {
  const folder = makeFolder()
  const first = openSettings(folder, now)
  await first.change({ theme: 'dark' })
  const path = join(folder, 'settings.json')
  const file = JSON.parse(readFileSync(path, 'utf8')) as { device: Record<string, unknown> }
  delete file.device['isDueNoticeOn']
  delete file.device['dueNoticeOn']
  writeFileSync(path, JSON.stringify(file))

  const next = openSettings(folder, now)

  expect(next.device()).toMatchObject({ theme: 'dark', isDueNoticeOn: false, dueNoticeOn: null })
  expect(next.deviceId()).toBe(first.deviceId())
})

test('a broken file is kept aside and the machine begins with defaults', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'settings.json'), '{"device":{"theme":"blue"')

  const settings = openSettings(folder, now)
  await settings.settled()

  expect(settings.device().theme).toBe('system')
  expect(readdirSync(folder).sort()).toEqual(['settings.json', `settings.json.broken-${NOW_MS}`])
})

test('the language can be seen without changing anything', async () => {
  const folder = makeFolder()
  const before = peekLanguage(folder)
  const files = readdirSync(folder)
  await openSettings(folder, now).change({ language: 'en' })
  const text = readFileSync(join(folder, 'settings.json'), 'utf8')

  const after = peekLanguage(folder)

  expect([before, files, after]).toEqual([null, [], 'en'])
  expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toBe(text)
})
