import type { Page } from '@playwright/test'

import {
  expect,
  expectPeople,
  makeFolder,
  openDesk,
  peopleGrid,
  personSheet,
  SAMPLE_COUNT,
  test,
  type Desk,
} from '#test/support/story-desk.ts'

// One start serves all: each story leaves the register as it found it.
let desk: Desk
let page: Page

test.beforeAll(async () => {
  desk = await openDesk({ userData: await makeFolder(), begin: 'sample' })
  ;({ page } = desk)
  await expectPeople(desk, SAMPLE_COUNT)
})
test.afterAll(() => desk?.close())

test('Ctrl+K finds a person and a place, Escape closes it', async () => {
  const { say } = desk
  const field = page.getByRole('searchbox', { name: say('app.palette') })

  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await field.fill('ごみ箱')
  await expect(page.getByRole('menuitem', { name: say('app.place.trash') })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: say('alumni.trash') })).toBeVisible()

  await page.keyboard.press('Control+k')
  await field.fill('sato hanako')
  await expect(page.getByRole('menuitem', { name: /佐藤 花子/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(personSheet(desk).getByRole('heading', { name: '佐藤 花子' })).toBeVisible()

  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
})

test('Ctrl+F searches, and the arrows walk the list with the sheet following', async () => {
  const { say } = desk
  const search = page.getByRole('searchbox', { name: say('app.search') })
  const sheet = personSheet(desk)
  await page.getByRole('button', { name: say('app.place.alumni') }).click()

  await page.keyboard.press('Control+f')
  await expect(search).toBeFocused()
  await page.keyboard.type('部')
  await expect(page.getByText(/36人中 \d+人/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expectPeople(desk, SAMPLE_COUNT)

  const rows = peopleGrid(desk).getByRole('row')
  await rows.nth(1).click()
  const names = (await rows.locator('[role="gridcell"]:nth-child(2)').allInnerTexts()).slice(0, 3)
  const nameOf = (text = '') => text.split('\n').at(-1) ?? ''
  await expect(sheet).toContainText(nameOf(names[0]))
  await page.keyboard.press('ArrowDown')
  await expect(sheet).toContainText(nameOf(names[1]))
  await page.keyboard.press('ArrowDown')
  await expect(sheet).toContainText(nameOf(names[2]))
  await page.keyboard.press('ArrowUp')
  await expect(sheet).toContainText(nameOf(names[1]))

  await page.keyboard.press('Enter')
  await expect(sheet).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(rows.nth(2)).toBeFocused()
})

test('a person is added, taken back and brought again by the keys alone', async () => {
  const { say } = desk
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.type('有馬')
  await page.keyboard.press('Tab')
  await page.keyboard.type('昴')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expectPeople(desk, SAMPLE_COUNT + 1)
  await expect(personSheet(desk).getByRole('heading', { name: '有馬 昴' })).toBeVisible()

  await page.getByRole('main').focus()
  await page.keyboard.press('Control+z')
  await expectPeople(desk, SAMPLE_COUNT)
  await page.keyboard.press('Control+Shift+z')
  await expectPeople(desk, SAMPLE_COUNT + 1)
  await page.keyboard.press('Control+z')
  await expectPeople(desk, SAMPLE_COUNT)
  await expect(page.getByRole('region', { name: say('ui.notices') })).toContainText(
    say('app.undone'),
  )
})

test('Enter while the IME composes settles the word and sends nothing', async () => {
  const { say } = desk
  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog')
  const field = dialog.getByLabel(say('field.familyName'), { exact: true })
  await expect(field).toBeFocused()
  const ime = await page.context().newCDPSession(page)

  await ime.send('Input.imeSetComposition', { text: 'あり', selectionStart: 2, selectionEnd: 2 })
  // An IME's own Enter arrives with the key code 229.
  await ime.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  })
  await ime.send('Input.imeSetComposition', { text: '有馬', selectionStart: 2, selectionEnd: 2 })
  await page.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  await ime.send('Input.insertText', { text: '有馬' })
  await expect(field).toHaveValue('有馬')
  await expect(dialog).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expectPeople(desk, SAMPLE_COUNT)
})
