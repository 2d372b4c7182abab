import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { launchFixture, seenBy } from '#test/support/launch-fixture.ts'
import { commandsNaming } from '#test/support/process-tree.ts'
import { hasElectron } from '#test/support/runtime.ts'

test.skip(hasElectron(), 'holds the host to what Electron does by itself')

test('main sees every request of the page and of its workers', async () => {
  const { app, page, close } = await launchFixture({ env: { FIXTURE_OPEN_POLICY: '1' } })

  expect(
    await page.evaluate("fetch('https://example.com/page').then(() => 'sent', () => 'refused')"),
  ).toBe('refused')
  expect(await page.evaluate("fetchInWorker('https://example.com/worker')")).toBe('refused')

  const seen = await seenBy(app)
  expect(seen).toContain('request app://fixture/page.js')
  expect(seen).toContain('refused https://example.com/page')
  expect(seen).toContain('refused https://example.com/worker')
  await close()
})

test('what was written is there after a quit and after a kill', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'kizuna-host-'))
  const first = await launchFixture({ userData })
  await first.page.evaluate("addNote('before the quit')")
  await first.close()

  const second = await launchFixture({ userData })
  await expect(second.page.getByRole('listitem')).toHaveText(['before the quit'])
  await second.page.evaluate("addNote('before the kill')")
  await second.kill()
  expect(commandsNaming(userData)).toEqual([])

  const third = await launchFixture({ userData })
  await expect(third.page.getByRole('listitem')).toHaveText(['before the quit', 'before the kill'])
  await third.close()
  const left = await readdir(userData)
  expect(left.filter((name) => name.endsWith('.lock'))).toEqual([])
  expect(commandsNaming(userData)).toEqual([])
  await rm(userData, { recursive: true })
})

test('a main that is killed alone does not block the next start', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'kizuna-host-'))
  const first = await launchFixture({ userData })
  await first.page.evaluate("addNote('kept')")
  first.app.process().kill('SIGKILL')

  const second = await launchFixture({ userData })

  await expect(second.page.getByRole('listitem')).toHaveText(['kept'])
  await second.close()
  await rm(userData, { recursive: true })
})

test('a second start tells the first and ends', async () => {
  const { app, userData, close } = await launchFixture()

  await expect(launchFixture({ userData, args: ['--', 'a-file.csv'] })).rejects.toThrow()

  await expect.poll(() => seenBy(app)).toContain('second-instance a-file.csv')
  await close()
})

test('the key store is the one the story chooses', async () => {
  const withStore = await launchFixture()
  expect(await withStore.page.evaluate("bridge.invoke('seal', 'a secret')")).toEqual({
    result: 'a secret',
    hides: true,
    store: 'gnome_libsecret',
  })
  await withStore.close()

  const hiding = await launchFixture({ env: { KIZUNA_HOST_KEY_STORE: 'basic_text' } })
  expect(await hiding.page.evaluate("bridge.invoke('seal', 'a secret')")).toMatchObject({
    store: 'basic_text',
  })
  await hiding.close()

  const without = await launchFixture({ env: { KIZUNA_HOST_KEY_STORE: 'none' } })
  expect(await without.page.evaluate("bridge.invoke('seal', 'a secret')")).toBeNull()
  await without.close()
})

test('the language is the desktop’s', async () => {
  for (const [lang, locale, tag] of [
    ['ja', 'ja', 'ja-JP'],
    ['en', 'en-US', 'en-US'],
  ] as const) {
    const { app, page, close } = await launchFixture({ lang })
    const said = await app.evaluate((electron) => [
      electron.app.getLocale(),
      ...electron.app.getPreferredSystemLanguages(),
    ])
    expect(said).toEqual([locale, tag])
    expect(await page.evaluate('navigator.language')).toBe(tag)
    await close()
  }
})

test('the theme follows the app, and the desktop where the app leaves it', async () => {
  const isDark = "matchMedia('(prefers-color-scheme: dark)').matches"
  const chosen = await launchFixture({ env: { FIXTURE_THEME: 'dark' } })
  await expect.poll(() => chosen.page.evaluate(isDark)).toBe(true)
  await chosen.close()

  const left = await launchFixture({ colorScheme: 'dark' })
  await expect.poll(() => left.page.evaluate(isDark)).toBe(true)
  await left.close()
})
