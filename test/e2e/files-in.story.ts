import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page } from '@playwright/test'

import { BAD_FILES, writeBadFile } from '#test/support/story-bad-files.ts'
import { expect, expectPeople, goTo, test, type Desk } from '#test/support/story-desk.ts'
import {
  cancelBeyond,
  checkImport,
  chooseFile,
  importFile,
  ROSTER,
  ROSTER_COUNT,
  runButton,
  showImported,
} from '#test/support/story-import.ts'
import { rosterOf } from '#test/support/story-roster.ts'

const MANY = 12_000

test('a roster let go anywhere on the window comes in', async ({ start }) => {
  const desk = await start({ begin: 'import' })
  const { page, say } = desk
  const next = page.getByRole('button', { name: say('importing.columns.next') })

  await dropFile(page, ROSTER, page.getByText(say('importing.drop')))
  await expect(next).toBeEnabled()
  await page.getByRole('button', { name: say('importing.stop') }).click()
  await dropFile(page, ROSTER, page.getByRole('heading', { name: say('importing.title') }))
  await expect(next).toBeEnabled()
  expect(await checkImport(desk)).toMatchObject({ read: ROSTER_COUNT, new: ROSTER_COUNT })
  await runButton(desk).click()
  await showImported(desk)

  await expectPeople(desk, ROSTER_COUNT)
  await dropFile(page, ROSTER, page.getByRole('heading', { name: say('alumni.title') }))
  await expect(next).toBeEnabled()
})

test('files that are no rosters get their sentence and change nothing', async ({
  start,
  folder,
}) => {
  const desk = await start({ begin: 'import' })
  const { page, say } = desk
  const input = page.locator('input[type="file"]')

  for (const file of BAD_FILES) {
    await input.setInputFiles(await writeBadFile(folder, file))
    const told = page.getByRole('alert').filter({ hasText: file.name })
    await expect(told).toContainText(say(file.sentence))
    await expect(page.getByRole('progressbar')).toHaveCount(0)
  }

  await expectNothingCameIn(desk)
  await goTo(desk, 'import')
  expect(await importFile(desk, ROSTER)).toMatchObject({ new: ROSTER_COUNT })
})

test('a cancel in the middle of reading or writing leaves nothing', async ({ start, folder }) => {
  const desk = await start({ begin: 'import' })
  const { page, say } = desk
  const file = join(folder, '全員.csv')
  await writeFile(file, rosterOf(MANY))

  const whileReading = cancelBeyond(desk, say('importing.reading'), 20)
  await page.locator('input[type="file"]').setInputFiles(file)
  await whileReading
  await expect(page.getByText(say('importing.cancelled'))).toBeVisible()
  await expectNothingCameIn(desk)

  await chooseFile(desk, file)
  await checkImport(desk)
  const whileWriting = cancelBeyond(desk, say('importing.running'), 5)
  await runButton(desk).click({ noWaitAfter: true })
  await whileWriting
  await expect(page.getByText(say('importing.cancelled'))).toBeVisible()
  await expectNothingCameIn(desk)

  await goTo(desk, 'import')
  await runButton(desk).click()
  await showImported(desk)
  await expectPeople(desk, MANY)
})

/** Lets a file go over a place as a file manager does. */
async function dropFile(
  page: Page,
  path: string,
  place: ReturnType<Page['getByText']>,
): Promise<void> {
  const box = await place.boundingBox()
  if (box === null) throw new Error('the place is not in sight')
  const cdp = await page.context().newCDPSession(page)
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', { type, ...at, data })
  }
  await cdp.detach()
}

async function expectNothingCameIn(desk: Desk): Promise<void> {
  const { page, say } = desk
  await goTo(desk, 'ledger')
  await expect(page.getByText(say('ledger.empty'))).toBeVisible()
  await goTo(desk, 'alumni')
  await expect(page.getByText(say('alumni.list.empty'))).toBeVisible()
}
