import { expect, goTo, personSheet, test } from '#test/support/story-desk.ts'
import type { Desk } from '#test/support/story-desk.ts'

const PEOPLE = ['佐藤', '鈴木', '高橋'] as const

/** The row of Today that says this. */
function rowOf({ page }: Desk, text: string) {
  return page.locator('[data-row]').filter({ hasText: text })
}

async function addPerson({ page, say }: Desk, familyName: string): Promise<void> {
  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(say('field.familyName'), { exact: true }).fill(familyName)
  await dialog.getByRole('button', { name: say('profile.add.save'), exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** Writes a line into the open sheet. */
async function write(desk: Desk, text: string): Promise<void> {
  const line = personSheet(desk).getByLabel(desk.say('timeline.add.label'))
  await line.fill(text)
  await line.press('Enter')
  await expect(line).toHaveValue('')
}

test('a morning with Today: from empty, by keys alone, a mistake undone, all there after a restart', async ({
  start,
}) => {
  const first = await start({ begin: 'empty' })
  const { page, say } = first
  await goTo(first, 'today')
  await expect(page.getByText(say('today.empty'))).toBeVisible()
  for (const name of PEOPLE) await addPerson(first, name)
  await write(first, '電話 → 今日まで 資料を送る')
  await page.getByRole('button', { name: say('app.place.alumni') }).click()
  for (const [name, line] of [
    ['鈴木', '電話 近況 → 今日まで 日程を返す'],
    ['佐藤', '2020/4/1 面談 退職の挨拶'],
  ] as const) {
    await page.getByRole('grid').getByRole('row').filter({ hasText: name }).click()
    await write(first, line)
  }

  await goTo(first, 'today')
  await expect(rowOf(first, '資料を送る')).toContainText('高橋')
  await expect(rowOf(first, '佐藤')).toContainText(say('today.last'))
  await expect(page.getByText(say('today.count', { count: 2 }))).toBeVisible()

  // She meant 資料を送る, and settles 日程を返す.
  await page.keyboard.press('ArrowDown')
  await expect(rowOf(first, '資料を送る')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(rowOf(first, '日程を返す')).toBeFocused()
  await page.keyboard.press('d')
  await expect(rowOf(first, '日程を返す')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(rowOf(first, '日程を返す')).toBeVisible()

  await rowOf(first, '日程を返す').focus()
  await page.keyboard.press('p')
  await page.getByRole('menuitem', { name: new RegExp(say('today.next-month')) }).click()
  await expect(page.getByText(say('today.count', { count: 1 }))).toBeVisible()

  await rowOf(first, '佐藤').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('お元気とのこと')
  await page.keyboard.press('Enter')
  await expect(rowOf(first, '佐藤')).toHaveCount(0)
  await expect(page.getByText(say('today.count', { count: 1 }))).toBeVisible()
  await first.close()

  const second = await start()
  await expect(rowOf(second, '資料を送る')).toBeVisible()
  await expect(rowOf(second, '佐藤')).toHaveCount(0)
  await rowOf(second, '資料を送る').focus()
  await second.page.keyboard.press('o')
  await expect(personSheet(second).getByRole('heading', { name: '高橋' })).toBeVisible()
  await goTo(second, 'today')
  await second.page.keyboard.press('ArrowDown')
  await second.page.keyboard.press('d')
  await expect(second.page.getByText(say('today.count', { count: 1 }))).toHaveCount(0)
})

test('a longer cadence takes people from Today, undo brings them back; the sheet says what holds', async ({
  start,
}) => {
  const desk = await start({ begin: 'empty' })
  const { page, say } = desk
  await addPerson(desk, '佐藤')
  await write(desk, '2020/4/1 電話 近況')
  await goTo(desk, 'today')
  await expect(rowOf(desk, '佐藤')).toContainText(say('today.source.programme'))

  await goTo(desk, 'settings')
  const days = page.getByLabel(say('settings.cadence.programme'), { exact: true })
  await expect(days).toHaveValue('180')
  await days.fill('3650')
  await days.press('Enter')
  await expect(page.getByText(say('acts.settings.shared'))).toBeVisible()
  await goTo(desk, 'today')
  await expect(page.getByText(say('today.empty'))).toBeVisible()
  await goTo(desk, 'alumni')
  await page.getByRole('grid').getByRole('row').filter({ hasText: '佐藤' }).click()
  const source = say('today.source.programme')
  await expect(
    personSheet(desk).getByText(say('profile.care.cadence-empty', { days: 3650, source })),
  ).toBeVisible()

  await goTo(desk, 'today')
  await page.keyboard.press('Control+z')
  await expect(rowOf(desk, '佐藤')).toBeVisible()
})

test('company holidays are entered and taken out in the settings', async ({ start }) => {
  const desk = await start({ begin: 'empty' })
  const { page, say } = desk
  await goTo(desk, 'settings')
  const field = (key: 'name' | 'from' | 'to') =>
    page.getByRole('textbox', { name: say(`settings.holiday.${key}`) }).last()

  await field('name').fill('夏季休業')
  await field('from').fill('2027/8/12')
  await field('to').fill('8/10')
  await field('to').press('Enter')
  await field('to').fill('2027/8/16')
  await field('to').press('Enter')
  await page.getByRole('button', { name: say('settings.holiday.add') }).click()

  const remove = page.getByRole('button', { name: say('ui.remove', { name: '夏季休業' }) })
  await expect(remove).toBeVisible()
  await remove.click()
  await expect(remove).toHaveCount(0)
})
