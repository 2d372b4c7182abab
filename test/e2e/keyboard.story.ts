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
