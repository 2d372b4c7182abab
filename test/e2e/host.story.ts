import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test, type ElectronApplication, type Page } from '@playwright/test'

import { answerSave, type LaunchedApp } from '#test/support/launch-app.ts'
import { launchFixture, seenBy } from '#test/support/launch-fixture.ts'
import { commandsNaming } from '#test/support/process-tree.ts'
import { hasElectron } from '#test/support/runtime.ts'

test.skip(hasElectron(), 'holds the host to what Electron does by itself')

// One start serves all: each story here leaves the fixture as it found it.
let launched: LaunchedApp
let app: ElectronApplication
let page: Page

test.beforeAll(async () => {
  launched = await launchFixture()
  ;({ app, page } = launched)
})
test.afterAll(() => launched?.close())

test('the preload lends a frozen api before the page runs, and keeps its world apart', async () => {
  expect(await page.evaluate('sum')).toBe(5)
  expect(await page.evaluate('typeof leak')).toBe('undefined')
  expect(await page.evaluate('bridge.add = 1; typeof bridge.add')).toBe('function')
  expect(await page.evaluate('bridge.versions.electron')).toBe('45.4.1')
  expect(await page.evaluate("bridge.pathOf(new File([], 'a'))")).toBe('')
})

test('the page is served by the app, secure, under its policy', async () => {
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
})

test('messages keep their types, and failures their words', async () => {
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
})

test('large messages come whole, and in order with small ones', async () => {
  expect(await page.evaluate('bridge.sizeOfLarge(20_000_000)')).toEqual([20_000_000, 7])
  await page.evaluate(
    "bridge.send('note', 'large', new Uint8Array(3_000_000)), bridge.send('note', 'small', 1)",
  )
  await expect
    .poll(async () => (await seenBy(app)).filter((line: string) => line.startsWith('note')))
    .toEqual(['note large 3000000', 'note small 1'])
})

test('no link, window or request leads outside', async () => {
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
})

test('permissions are as the app answers', async () => {
  const state = (name: string) =>
    page.evaluate(`navigator.permissions.query({ name: '${name}' }).then((it) => it.state)`)

  await expect.poll(() => state('geolocation')).toBe('denied')
  await expect.poll(() => state('clipboard-write')).toBe('granted')
})

test('a dialog is answered by the story, or fails', async () => {
  const { userData } = launched
  const file = join(userData, 'saved.txt')

  await expect(page.evaluate("bridge.invoke('save', 'x')")).rejects.toThrow(
    'dialog.showSaveDialog opened, and no test answered it',
  )
  await answerSave(app, file)
  expect(await page.evaluate("bridge.invoke('save', '絆')")).toBe(true)
  await answerSave(app, null)
  expect(await page.evaluate("bridge.invoke('save', 'lost')")).toBe(false)

  expect(await readFile(file, 'utf8')).toBe('絆')
})

test('the machine sleeps and locks when a story says so', async () => {
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('suspend')
    powerMonitor.emit('lock-screen')
  })

  expect(await seenBy(app)).toEqual(expect.arrayContaining(['suspend', 'lock-screen']))
})

test("main's switches reach Chromium", () => {
  const [browser] = commandsNaming(launched.userData).filter((line) => !line.includes('--type='))

  expect(browser).toMatch(/--enable-features=\S*IdbSqliteBackingStore/)
})

test('menu items open windows, and windows close one by one', async () => {
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
})

test('a page that is not ready to go keeps its window', async () => {
  await page.evaluate('window.onbeforeunload = (event) => event.preventDefault()')

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())

  await expect.poll(() => seenBy(app)).toContain('will-prevent-unload')
  await expect(page.getByRole('heading')).toHaveText('Notes')
  await page.evaluate('window.onbeforeunload = null')
})

test('a window has the size it was given and tells when it changes', async () => {
  const inner = () => page.evaluate('[innerWidth, innerHeight]')
  await expect.poll(inner).toEqual([900, 700])

  const told = await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]!
    window.setBounds({ x: 10, y: 20, width: 1024, height: 700 })
    const before = window.getBounds()
    window.maximize()
    const after = [before, window.isMaximized(), window.getNormalBounds().width]
    window.unmaximize()
    return after
  })

  expect(told).toEqual([{ x: 10, y: 20, width: 1024, height: 700 }, true, 1024])
  await expect.poll(inner).toEqual([1024, 700])
  expect(await seenBy(app)).toContain('resize 1024x700')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(900, 700))
  await expect.poll(inner).toEqual([900, 700])
})

test('a hidden page prints to PDF on the paper that was asked for', async () => {
  const read = `bridge.invoke('print').then((bytes) => new TextDecoder('latin1').decode(bytes))`

  const pdf = String(await page.evaluate(read))

  expect(pdf.slice(0, 5)).toBe('%PDF-')
  // A4 in points of 1/72 inch.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
})

test('notifications are kept for the story to read', async () => {
  await page.evaluate("bridge.send('notify')")

  const shown = () =>
    app.evaluate((electron) =>
      Reflect.get(electron, 'hostRecord').notifications.map(
        (one: { title: string; body: string }) => `${one.title}: ${one.body}`,
      ),
    )
  await expect.poll(shown).toEqual(['A title: A body'])
})

test('names, places and pictures are the app’s own', async () => {
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
    userData: launched.userData,
    isPackaged: false,
    picture: { width: 900, height: 700 },
  })
  expect(await page.title()).toBe('Host Fixture')
})
