import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { ElectronApplication, Page } from '@playwright/test'

import { launchApp } from '#test/support/launch-app.ts'
import {
  expect,
  expectPeople,
  goTo,
  passFirstStart,
  peopleGrid,
  personSheet,
  SAMPLE_COUNT,
  searchFor,
  test,
  type Desk,
} from '#test/support/story-desk.ts'
import { importFile, ROSTER, showImported } from '#test/support/story-import.ts'

test('a walk through the app reaches for no network and breaks no rule of the page', async ({
  start,
}) => {
  const desk = await start()
  const { app, page } = desk
  const broken = watchRules(page)
  await passFirstStart(desk, 'import')

  await walk(desk)

  expect(await attempts(app)).toEqual({ page: 0, main: 0 })
  expect(broken).toEqual([])

  await page.evaluate(() => fetch('https://example.invalid/').catch(() => undefined))
  await expect.poll(() => broken.join()).toContain('https://example.invalid/')
})

test('what would reach for the network is counted where the page’s own policy is gone', async ({
  start,
}) => {
  const { app, page } = await start()
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setBypassCSP', { enabled: true })
  await page.reload()
  expect(await attempts(app)).toEqual({ page: 0, main: 0 })

  const fetched = await page.evaluate(() =>
    fetch('https://example.invalid/').then(
      () => 'sent',
      () => 'refused',
    ),
  )
  await app.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const net = process.getBuiltinModule('node:net')
        net.connect(9, '127.0.0.1').on('error', () => resolve())
      }),
  )

  expect(fetched).toBe('refused')
  expect(await attempts(app)).toEqual({ page: 1, main: 1 })
})

test('a second start brings the first to the front and ends', async ({ start, folder }) => {
  const first = await start({ begin: 'empty' })
  await first.app.evaluate(({ app }) => {
    app.on('second-instance', () => Object.assign(globalThis, { __wasCalled: true }))
  })

  await expect(launchApp({ userData: folder })).rejects.toThrow()

  await expect
    .poll(() => first.app.evaluate(() => Reflect.get(globalThis, '__wasCalled')))
    .toBe(true)
  await expect(first.page.getByText(first.say('alumni.list.empty'))).toBeVisible()
})

test('a Kizuna that is older than the data says so and changes nothing', async ({
  start,
  folder,
}) => {
  const first = await start({ begin: 'sample' })
  await expectPeople(first, SAMPLE_COUNT)
  await first.close()
  const marker = join(folder, 'marker.json')
  await writeFile(marker, JSON.stringify({ schema: 999, chromiumMajor: 1 }))

  await expect(launchApp({ userData: folder })).rejects.toThrow()

  await writeFile(marker, JSON.stringify({ schema: 0, chromiumMajor: 1 }))
  const second = await start()
  await goTo(second, 'alumni')
  await expectPeople(second, SAMPLE_COUNT)
})

function attempts(app: ElectronApplication): Promise<{ page: number; main: number }> {
  return app.evaluate(() => ({ ...Reflect.get(globalThis, '__networkAttempts') }))
}

/** Collects what the page's policy refused and what failed unheard. */
function watchRules(page: Page): string[] {
  const broken: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) {
      broken.push(message.text())
    }
  })
  page.on('pageerror', (error) => broken.push(String(error)))
  return broken
}

async function walk(desk: Desk): Promise<void> {
  const { page, say } = desk
  await importFile(desk, ROSTER)
  await showImported(desk)
  await searchFor(desk, 'さとう')
  await peopleGrid(desk).getByRole('row').nth(1).click()
  await expect(personSheet(desk).getByLabel(say('timeline.add.label'))).toBeVisible()
  await searchFor(desk, '')
  for (const place of ['today', 'ledger', 'trash', 'settings', 'alumni'] as const) {
    await goTo(desk, place)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  for (const keys of ['Control+k', 'Control+n', 'F1']) {
    await page.keyboard.press(keys)
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await page.keyboard.press('Control+e')
  await expect(page.getByRole('heading', { name: say('exporting.title') })).toBeVisible()
}
