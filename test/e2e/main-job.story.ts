import { writeFile } from 'node:fs/promises'

import {
  expect,
  expectPeople,
  goTo,
  peopleGrid,
  personSheet,
  press,
  searchFor,
  test,
  type Desk,
} from '#test/support/story-desk.ts'
import { importFile, ROSTER, ROSTER_COUNT, showImported } from '#test/support/story-import.ts'

const NAME = '石川 雄一郎'
const CALL = '来月転職するとのこと'

for (const lang of ['ja', 'en'] as const) {
  test(`a roster comes in, a person is found, a call written down, a mistake undone and all is there after a restart, in ${lang}`, async ({
    start,
  }) => {
    const first = await start({ lang, begin: 'import' })
    const counts = await importFile(first, ROSTER)
    expect(counts).toEqual({
      read: ROSTER_COUNT,
      new: ROSTER_COUNT,
      updated: 0,
      unchanged: 0,
      skipped: 0,
      failed: 0,
    })
    await showImported(first)
    await expectPeople(first, ROSTER_COUNT)

    for (const words of ['石川雄一郎', 'いしかわゆういち', 'ishikawa yuichiro', '090-0242-2343']) {
      await searchFor(first, '')
      await expectPeople(first, ROSTER_COUNT)
      await searchFor(first, words)
      await expectOne(first)
      await expect(rowOf(first)).toBeVisible()
    }
    await rowOf(first).click()
    await expect(personSheet(first).getByRole('heading', { name: NAME })).toBeVisible()
    await writeCall(first)
    await makeMistake(first)
    await first.close()

    const second = await start({ lang })
    await goTo(second, 'alumni')
    await expectPeople(second, ROSTER_COUNT)
    await searchFor(second, CALL)
    await rowOf(second).click()
    await expect(familyName(second)).toHaveValue('石川')
    await expect(entry(second)).toContainText(CALL)
  })
}

test('the same roster again changes nothing, and an import is taken back after a restart', async ({
  start,
}) => {
  const first = await start({ begin: 'import' })
  await importFile(first, ROSTER)
  await press(first.page, first.say('importing.result.again'))
  const again = await importFile(first, ROSTER)
  expect(again).toMatchObject({ read: ROSTER_COUNT, new: 0, updated: 0, unchanged: ROSTER_COUNT })
  await expect(first.page.getByText(first.say('importing.result.nothing'))).toBeVisible()
  await first.close()

  const second = await start()
  await goTo(second, 'alumni')
  await expectPeople(second, ROSTER_COUNT)
  await goTo(second, 'import')
  const { page, say } = second
  await page.getByRole('button', { name: say('importing.undo') }).click()
  await expect(page.getByText(say('importing.undo.done'))).toBeVisible()

  await goTo(second, 'alumni')
  await expect(page.getByText(say('alumni.list.empty'))).toBeVisible()
})

test('a file that is no roster is told in a clear sentence and changes nothing', async ({
  start,
  folder,
}) => {
  const path = `${folder}/売上.csv`
  await writeFile(path, '商品,数量\r\nりんご,3\r\nみかん,5\r\n')
  const desk = await start({ begin: 'import' })

  await desk.page.locator('input[type="file"]').setInputFiles(path)

  await expect(desk.page.getByText(desk.say('error.transfer.not-a-roster'))).toBeVisible()
  await goTo(desk, 'alumni')
  await expect(desk.page.getByText(desk.say('alumni.list.empty'))).toBeVisible()
})

function rowOf(desk: Desk) {
  return peopleGrid(desk).getByRole('row').filter({ hasText: NAME })
}

async function expectOne({ page, say }: Desk): Promise<void> {
  const words = say('alumni.count.of', { count: 1, all: ROSTER_COUNT })
  await expect(page.getByText(words)).toBeVisible()
}

function familyName(desk: Desk) {
  return personSheet(desk).getByLabel(desk.say('field.familyName'), { exact: true })
}

function entry(desk: Desk) {
  return personSheet(desk).getByRole('listitem').filter({ hasText: CALL })
}

/** One line, understood as a call of today. */
async function writeCall(desk: Desk): Promise<void> {
  const { page, say } = desk
  const line = personSheet(desk).getByLabel(say('timeline.add.label'))
  await line.fill(`電話 ${CALL}`)
  await line.press('Enter')

  await expect(line).toHaveValue('')
  const today = await page.evaluate(() => {
    const now = new Date()
    const two = (number: number) => String(number).padStart(2, '0')
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  })
  await expect(entry(desk)).toContainText(say('choice.interactionKind.call'))
  await expect(entry(desk).locator('time')).toHaveAttribute('datetime', today)
}

/** Writes over a name twice; takes it back by the toast, then by the keys. */
async function makeMistake(desk: Desk): Promise<void> {
  const { page, say } = desk
  const field = familyName(desk)
  const heading = personSheet(desk).getByRole('heading', { level: 2 }).first()
  const toasts = page.getByRole('region', { name: say('ui.notices') })

  await field.fill('石山')
  await field.press('Enter')
  await expect(heading).toContainText('石山')
  await toasts
    .getByRole('listitem')
    .filter({ hasText: say('acts.alumni.edit') })
    .getByRole('button', { name: say('app.undo') })
    .click()
  await expect(field).toHaveValue('石川')
  await expect(heading).toContainText(NAME)

  await field.fill('石橋')
  await field.press('Enter')
  await expect(heading).toContainText('石橋')
  await heading.click()
  await page.keyboard.press('Control+z')
  await expect(field).toHaveValue('石川')
  await expect(heading).toContainText(NAME)
}
