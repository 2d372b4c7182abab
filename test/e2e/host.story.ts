import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { expect, test, type ElectronApplication } from '@playwright/test'

import { answerSave, launchApp, type LaunchOptions } from '#test/support/launch-app.ts'
import { hasElectron } from '#test/support/runtime.ts'

// The fixture is plain JavaScript, so what its page and main lend is untyped here.
const FIXTURE = resolve(import.meta.dirname, 'host-fixture')

test.skip(hasElectron(), 'holds the host to what Electron does by itself')

const launchFixture = (options: LaunchOptions = {}) => launchApp({ appFolder: FIXTURE, ...options })

const seenBy = (app: ElectronApplication) => app.evaluate(() => Reflect.get(globalThis, 'seen'))

test('the preload lends a frozen api before the page runs, and keeps its world apart', async () => {
  const { page, close } = await launchFixture()

  expect(await page.evaluate('sum')).toBe(5)
  expect(await page.evaluate('typeof leak')).toBe('undefined')
  expect(await page.evaluate('bridge.add = 1; typeof bridge.add')).toBe('function')
  expect(await page.evaluate('bridge.versions.electron')).toBe('45.4.1')
  expect(await page.evaluate("bridge.pathOf(new File([], 'a'))")).toBe('')
  await close()
})

test('the page is served by the app, secure, under its policy', async () => {
  const { app, page, close } = await launchFixture()

  expect(await page.evaluate('isSecureContext && typeof crypto.subtle')).toBe('object')
  expect(await page.evaluate('window.inlineRan')).toBeUndefined()
  expect(await page.evaluate("fetch('index.html').then((answer) => answer.status)")).toBe(200)
  expect(await page.evaluate("fetchInWorker('index.html')")).toBe(200)
  expect(await page.evaluate("bridge.invoke('who')")).toEqual([
    'app://fixture/index.html',
    'app://fixture',
  ])
  const url = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
  )
  expect(url).toBe('app://fixture/index.html')
  await close()
})

test('messages keep their types, and failures their words', async () => {
  const { page, close } = await launchFixture()
  const kinds = `bridge.invoke('echo', [new Date(0), 10n, new Map([['a', new Set([1])]]),
    new Float64Array([0.5]), undefined, -0]).then(([date, big, map, floats, none, zero]) => [
      date.getTime(), big === 10n, map.get('a').has(1), floats[0], none === undefined,
      Object.is(zero, -0)])`

  expect(await page.evaluate(kinds)).toEqual([0, true, true, 0.5, true, true])
  await expect(page.evaluate("bridge.invoke('fail')")).rejects.toThrow(
    "Error invoking remote method 'fail': TypeError: from main",
  )
  await expect(page.evaluate("bridge.invoke('unclonable')")).rejects.toThrow(
    "Error invoking remote method 'unclonable': Error: An object could not be cloned.",
  )
  await expect(page.evaluate("bridge.invoke('nobody')")).rejects.toThrow(
    "No handler registered for 'nobody'",
  )
  expect(
    await page.evaluate('new Promise((done) => bridge.onTold((date, big) => done(String(big))))'),
  ).toBe('10')
  await close()
})

test('large messages come whole, and in order with small ones', async () => {
  const { app, page, close } = await launchFixture()

  expect(await page.evaluate('bridge.sizeOfLarge(20_000_000)')).toEqual([20_000_000, 7])
  await page.evaluate(
    "bridge.send('note', 'large', new Uint8Array(3_000_000)), bridge.send('note', 'small', 1)",
  )
  await expect
    .poll(async () => (await seenBy(app)).filter((line: string) => line.startsWith('note')))
    .toEqual(['note large 3000000', 'note small 1'])
  await close()
})

test('no link, window or request leads outside', async () => {
  const { app, page, close } = await launchFixture()

  await page.getByText('outside').click()
  await page.getByText('away').click()
  expect(await page.evaluate("window.open('https://example.com/popup')")).toBeNull()
  const fetched = "fetch('https://example.com/planted').then(() => 'sent', () => 'refused')"

  expect(await page.evaluate(fetched)).toBe('refused')
  expect(await page.evaluate("fetchInWorker('https://example.com/worker')")).toBe('refused')
  const opened = () =>
    app.evaluate((electron) => Reflect.get(electron, 'hostRecord').openedExternal)
  await expect.poll(opened).toEqual(['https://example.com/outside', 'https://example.com/popup'])
  await expect.poll(() => seenBy(app)).toContain('will-navigate https://example.com/away')
  await expect(page.getByRole('heading')).toHaveText('Notes')
  await close()
})

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

test('permissions are as the app answers', async () => {
  const { page, close } = await launchFixture()
  const state = (name: string) =>
    page.evaluate(`navigator.permissions.query({ name: '${name}' }).then((it) => it.state)`)

  await expect.poll(() => state('geolocation')).toBe('denied')
  await expect.poll(() => state('clipboard-write')).toBe('granted')
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

  const third = await launchFixture({ userData })
  await expect(third.page.getByRole('listitem')).toHaveText(['before the quit', 'before the kill'])
  await third.close()
  const left = await readdir(userData)
  expect(left.filter((name) => name.endsWith('.lock'))).toEqual([])
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

test('a save goes where the answered dialog says', async () => {
  const { app, page, userData, close } = await launchFixture()
  const file = join(userData, 'saved.txt')

  await answerSave(app, file)
  expect(await page.evaluate("bridge.invoke('save', '絆')")).toBe(true)
  await answerSave(app, null)
  expect(await page.evaluate("bridge.invoke('save', 'lost')")).toBe(false)

  expect(await readFile(file, 'utf8')).toBe('絆')
  await close()
})

test('a dialog that no story answers fails', async () => {
  const { page, close } = await launchFixture()

  await expect(page.evaluate("bridge.invoke('save', 'x')")).rejects.toThrow(
    'dialog.showSaveDialog opened, and no test answered it',
  )
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

  const without = await launchFixture({ env: { KIZUNA_HOST_KEY_STORE: 'none' } })
  expect(await without.page.evaluate("bridge.invoke('seal', 'a secret')")).toBeNull()
  await without.close()
})

test('the machine sleeps and locks when a story says so', async () => {
  const { app, close } = await launchFixture()

  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('suspend')
    powerMonitor.emit('lock-screen')
  })

  expect(await seenBy(app)).toEqual(expect.arrayContaining(['suspend', 'lock-screen']))
  await close()
})

test("main's switches reach Chromium", async () => {
  const { app, close } = await launchFixture()

  const command = await app.evaluate(async () => {
    const { readdirSync, readFileSync } = process.getBuiltinModule('node:fs')
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => {
        try {
          return readFileSync(`/proc/${name}/cmdline`, 'utf8')
        } catch {
          return ''
        }
      })
      .find((line) => line.includes(process.env['KIZUNA_USER_DATA']!) && !line.includes('--type='))
  })

  expect(command).toMatch(/--enable-features=[^\0]*IdbSqliteBackingStore/)
  await close()
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

test('menu items open windows, and windows close one by one', async () => {
  const { app, page, close } = await launchFixture()
  const count = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

  const [second] = await Promise.all([
    app.waitForEvent('window'),
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('new')?.click()),
  ])
  await expect(second.getByRole('heading')).toHaveText('Notes')
  expect(await count()).toBe(2)
  await second.close()

  await expect.poll(count).toBe(1)
  await expect(page.getByRole('heading')).toHaveText('Notes')
  await close()
})

test('a page that is not ready to go keeps its window', async () => {
  const { app, page, close } = await launchFixture()
  await page.evaluate('window.onbeforeunload = (event) => event.preventDefault()')

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())

  await expect.poll(() => seenBy(app)).toContain('will-prevent-unload')
  await expect(page.getByRole('heading')).toHaveText('Notes')
  await page.evaluate('window.onbeforeunload = null')
  await close()
})

test('a window has the size it was given and tells when it changes', async () => {
  const { app, page, close } = await launchFixture()
  const inner = () => page.evaluate('[innerWidth, innerHeight]')
  await expect.poll(inner).toEqual([900, 700])

  const told = await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]!
    window.setBounds({ x: 10, y: 20, width: 1024, height: 700 })
    const before = window.getBounds()
    window.maximize()
    return [before, window.isMaximized(), window.getNormalBounds().width]
  })

  expect(told).toEqual([{ x: 10, y: 20, width: 1024, height: 700 }, true, 1024])
  await expect.poll(inner).toEqual([1024, 700])
  expect(await seenBy(app)).toContain('resize 1024x700')
  await close()
})

test('a hidden page prints to PDF on the paper that was asked for', async () => {
  const { page, close } = await launchFixture()
  const read = `bridge.invoke('print').then((bytes) => new TextDecoder('latin1').decode(bytes))`

  const pdf = String(await page.evaluate(read))

  expect(pdf.slice(0, 5)).toBe('%PDF-')
  // A4 in points of 1/72 inch.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
  await close()
})

test('notifications are kept for the story to read', async () => {
  const { app, page, close } = await launchFixture()

  await page.evaluate("bridge.send('notify')")

  const shown = () =>
    app.evaluate((electron) =>
      Reflect.get(electron, 'hostRecord').notifications.map(
        (one: { title: string; body: string }) => `${one.title}: ${one.body}`,
      ),
    )
  await expect.poll(shown).toEqual(['A title: A body'])
  await close()
})

test('names, places and pictures are the app’s own', async () => {
  const { app, page, userData, close } = await launchFixture()

  const facts = await app.evaluate(async (electron) => ({
    name: electron.app.getName(),
    version: electron.app.getVersion(),
    userData: electron.app.getPath('userData'),
    isPackaged: electron.app.isPackaged,
    picture: (await electron.BrowserWindow.getAllWindows()[0]!.webContents.capturePage()).getSize(),
  }))

  expect(facts).toEqual({
    name: 'Host Fixture',
    version: '1.2.3',
    userData,
    isPackaged: false,
    picture: { width: 900, height: 700 },
  })
  expect(await page.title()).toBe('Host Fixture')
  await close()
})
