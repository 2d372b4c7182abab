import { resolve } from 'node:path'

import { expect, type Locator } from '@playwright/test'

import { goTo, press, type Desk } from './story-desk.ts'

const ROSTERS = resolve(import.meta.dirname, 'rosters')

/** The roster of 320 invented people in CP932, as a small company keeps it. */
export const ROSTER = resolve(ROSTERS, 'taishokusha-ichiran.csv')
export const ROSTER_COUNT = 320

/** What the check counts: read = new + updated + unchanged + skipped + failed. */
export interface StoryCounts {
  read: number
  new: number
  updated: number
  unchanged: number
  skipped: number
  failed: number
}

/** Chooses a file on the import's first page and waits for its columns. */
export async function chooseFile(desk: Desk, path: string): Promise<void> {
  const { page, say } = desk
  await goTo(desk, 'import')
  await page.locator('input[type="file"]').setInputFiles(path)
  await expect(page.getByRole('button', { name: say('importing.columns.next') })).toBeEnabled()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
}

/** Goes on to the dry run and gives what it counts. */
export async function checkImport({ page, say }: Desk): Promise<StoryCounts> {
  await press(page, say('importing.columns.next'))
  await expect(page.getByRole('tablist', { name: say('importing.tab') })).toBeVisible()
  return readCounts({ page, say })
}

/** The counts as they stand on the check and on the result. */
export async function readCounts({ page, say }: Pick<Desk, 'page' | 'say'>): Promise<StoryCounts> {
  const cells = page.locator(`[aria-label="${say('importing.counts')}"] dd`)
  await expect(cells).toHaveCount(6)
  const [read = 0, added = 0, updated = 0, unchanged = 0, skipped = 0, failed = 0] = (
    await cells.allInnerTexts()
  ).map((text) => Number(text.replaceAll(',', '')))
  return { read, new: added, updated, unchanged, skipped, failed }
}

/** The one act of the check, whatever its number. */
export function runButton({ page, say }: Desk): Locator {
  const forms = [1, 7].map((count) => say('importing.run', { count }).replace(/\d/, '[\\d,]+'))
  const names = [...forms, say('importing.run.nothing')]
  return page.getByRole('button', { name: new RegExp(`^(${names.join('|')})$`) })
}

/** Brings a file in as the check proposes, and gives the counts of the result. */
export async function importFile(desk: Desk, path: string): Promise<StoryCounts> {
  await chooseFile(desk, path)
  const planned = await checkImport(desk)
  await runButton(desk).click()
  await expect(
    desk.page.getByRole('button', { name: desk.say('importing.result.show') }),
  ).toBeVisible({ timeout: 120_000 })
  expect(await readCounts(desk)).toEqual(planned)
  expect(planned.read).toBe(
    planned.new + planned.updated + planned.unchanged + planned.skipped + planned.failed,
  )
  return planned
}

/** Leaves the result for the list of alumni. */
export async function showImported({ page, say }: Desk): Promise<void> {
  await press(page, say('importing.result.show'))
}

/** Presses the cancel of a task as soon as that says it is so far. */
export async function cancelBeyond(
  { page, say }: Desk,
  task: string,
  percent: number,
): Promise<void> {
  await page.waitForFunction(
    ({ name, words, least }) => {
      const bar = document.querySelector(`[role="progressbar"][aria-label="${name}"]`)
      if (bar === null || Number(bar.getAttribute('aria-valuenow')) < least) return false
      const [cancel] = [...(bar.parentElement?.querySelectorAll('button') ?? [])].filter(
        (one) => one.textContent === words,
      )
      // It shows itself only after a while, which a quick machine never reaches.
      cancel?.click()
      return cancel !== undefined
    },
    { name: task, words: say('ui.cancel'), least: percent },
    { polling: 'raf' },
  )
}
