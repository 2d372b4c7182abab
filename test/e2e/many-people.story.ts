import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { reportRoster } from '#shared/transfer/read/report.ts'
import { answerSave } from '#test/support/launch-app.ts'
import { expect, expectPeople, peopleGrid, searchFor, test } from '#test/support/story-desk.ts'
import { cancelBeyond, importFile, showImported } from '#test/support/story-import.ts'
import { rosterOf } from '#test/support/story-roster.ts'

const COUNT = 10_000

test('10,000 people come in, the list scrolls, jumps and searches, and they go out', async ({
  start,
  folder,
}) => {
  const file = join(folder, 'many.csv')
  await writeFile(file, rosterOf(COUNT))
  const desk = await start({ begin: 'import' })
  const { page, say } = desk

  expect(await importFile(desk, file)).toEqual({
    read: COUNT,
    new: COUNT,
    updated: 0,
    unchanged: 0,
    skipped: 0,
    failed: 0,
  })
  await showImported(desk)
  await expectPeople(desk, COUNT)

  const grid = peopleGrid(desk)
  await expect(grid).toHaveAttribute('aria-rowcount', String(COUNT + 1))
  await grid.getByRole('row').nth(1).click()
  await page.keyboard.press('End')
  const last = grid.locator(`[aria-rowindex="${COUNT + 1}"]`)
  await expect(last).toBeFocused()
  await expect(last).toContainText('ワタナベ')
  await page.getByRole('button', { name: /^な行、/ }).click()
  await expect(grid.getByText('ナカムラ').first()).toBeVisible()
  expect(await grid.getByRole('row').count()).toBeLessThan(120)

  await searchFor(desk, 'p74567@example')
  await expect(page.getByText(say('alumni.count.of', { count: 1, all: COUNT }))).toBeVisible()
  await searchFor(desk, '高橋 翔')
  await expect(
    page.getByText(say('alumni.count.of', { count: COUNT / 100, all: COUNT })),
  ).toBeVisible()

  await searchFor(desk, '')
  await expectPeople(desk, COUNT)
  const out = join(folder, 'out.xlsx')
  await answerSave(desk.app, out)
  await page.keyboard.press('Control+e')
  const cancelled = cancelBeyond(desk, say('exporting.making'), 20)
  const go = page.getByRole('button', { name: say('exporting.go', { count: COUNT }), exact: true })
  await go.click({ noWaitAfter: true })
  await cancelled
  await expect(page.getByText(say('exporting.cancelled'))).toBeVisible()
  expect(existsSync(out)).toBe(false)
  await go.click()
  await expect(page.getByText(say('exporting.saved', { count: COUNT }))).toBeVisible()
  const read = reportRoster(new Uint8Array(await readFile(out)), out)
  expect('records' in read && read.records.length).toBe(COUNT)
})
