import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

import { reportRoster } from '#shared/transfer/read/report.ts'
import { answerSave } from '#test/support/launch-app.ts'
import {
  expect,
  expectPeople,
  goTo,
  peopleGrid,
  personSheet,
  press,
  searchFor,
  test,
} from '#test/support/story-desk.ts'
import {
  checkImport,
  chooseFile,
  importFile,
  readCounts,
  ROSTER,
  ROSTER_COUNT,
  runButton,
  showImported,
} from '#test/support/story-import.ts'

const OLD_MAIL = 'ishikawa.15@example.com'
const NEW_MAIL = 'ishikawa.new@example.com'

for (const lang of ['ja', 'en'] as const) {
  test(`a list goes out, is in the ledger and comes back as the change of one person, in ${lang}`, async ({
    start,
    folder,
  }) => {
    const desk = await start({ lang, begin: 'import' })
    const { app, page, say } = desk
    const file = join(folder, '書き出し.xlsx')
    await importFile(desk, ROSTER)
    await showImported(desk)
    await expectPeople(desk, ROSTER_COUNT)

    await answerSave(app, file)
    await page.keyboard.press('Control+e')
    await press(page, say('exporting.go', { count: ROSTER_COUNT }))
    await expect(page.getByText(say('exporting.saved', { count: ROSTER_COUNT }))).toBeVisible()
    const truth = JSON.parse(await readFile(ROSTER.replace('.csv', '.truth.json'), 'utf8'))
    const out = reportRoster(new Uint8Array(await readFile(file)), file)
    expect('records' in out && keyed(out.records)).toEqual(keyed(truth.records))

    await goTo(desk, 'ledger')
    const line = page.getByRole('row').nth(1)
    await expect(line).toContainText(say('ledger.kind.export'))
    await expect(line).toContainText(String(ROSTER_COUNT))

    await writeFile(file, changed(await readFile(file)))
    await chooseFile(desk, file)
    const planned = await checkImport(desk)
    expect(planned).toMatchObject({ read: ROSTER_COUNT, new: 0, skipped: 0, failed: 0 })
    await page.getByRole('radio', { name: say('importing.mode.overwrite') }).click()
    await expect
      .poll(() => readCounts(desk))
      .toMatchObject({ read: ROSTER_COUNT, updated: 1, unchanged: ROSTER_COUNT - 1 })
    await runButton(desk).click()
    await expect(page.getByText(say('importing.result.done', { count: 1 }))).toBeVisible()

    await showImported(desk)
    await searchFor(desk, NEW_MAIL)
    await expect(
      page.getByText(say('alumni.count.of', { count: 1, all: ROSTER_COUNT })),
    ).toBeVisible()
    await peopleGrid(desk).getByRole('row').filter({ hasText: '石川 雄一郎' }).click()
    await expect(personSheet(desk).getByText(NEW_MAIL).first()).toBeVisible()
  })
}

const FIELDS = ['employeeNo', 'familyName', 'givenName', 'phone', 'email', 'leftOn']

/** The lines in the order of their numbers, with what the list of contacts holds. */
function keyed(lines: readonly Readonly<Record<string, unknown>>[]) {
  return lines
    .map((line) => FIELDS.map((field) => text(line[field])))
    .sort(([a = ''], [b = '']) => a.localeCompare(b))
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The workbook with one cell written over. */
function changed(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        name.endsWith('.xml') ? strToU8(strFromU8(part).replaceAll(OLD_MAIL, NEW_MAIL)) : part,
      ]),
    ),
  )
}
