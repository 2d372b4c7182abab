import type { Locator, Page } from '@playwright/test'

import {
  expect,
  goTo,
  OPERATOR,
  personSheet,
  press,
  test,
  type Desk,
} from '#test/support/story-desk.ts'

const PEOPLE = [
  ['佐藤', '花子', 'サトウ', 'ハナコ'],
  ['髙橋', '一郎', 'タカハシ', 'イチロウ'],
  ['鈴木', '次郎', 'スズキ', 'ジロウ'],
] as const
const [SATO, TAKAHASHI, SUZUKI] = ['佐藤 花子', '髙橋 一郎', '鈴木 次郎'] as const
const TITLE = '秋の交流会'

for (const lang of ['ja', 'en'] as const) {
  test(`an event is made, filled, waited for, checked in by kana, closed and thanked for, in ${lang}`, async ({
    start,
  }) => {
    const first = await start({ lang, begin: 'empty' })
    for (const person of PEOPLE) await addPerson(first, person)
    await makeEvent(first)
    await putOnList(first)

    await answer(first, SATO, 'yes')
    await answer(first, TAKAHASHI, 'yes')
    await answer(first, SUZUKI, 'yes')
    const waits = first.say('events.standing.waits-untold', { place: 1 })
    await expect(rowOf(first, SUZUKI)).toContainText(waits)
    await tellWaiting(first)
    await answer(first, TAKAHASHI, 'no')
    await expect(rowOf(first, SUZUKI)).toContainText(first.say('events.standing.moved-up'))
    await undoWrongReply(first)
    await first.close()

    const second = await start({ lang })
    await goTo(second, 'events')
    await second.page.getByRole('option', { name: TITLE }).click()
    await checkIn(second)
    await close(second)
    await findInHistory(second)
  })
}

async function addPerson(desk: Desk, person: (typeof PEOPLE)[number]): Promise<void> {
  const { page, say } = desk
  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog')
  const [familyName, givenName, familyNameKana, givenNameKana] = person
  const fields = { familyName, givenName, familyNameKana, givenNameKana }
  for (const [field, text] of Object.entries(fields)) {
    await dialog
      .getByLabel(say(`field.${field as keyof typeof fields}`), { exact: true })
      .fill(text)
  }
  await dialog.getByRole('button', { name: say('profile.add.save') }).click()
  await expect(dialog).toBeHidden()
}

async function makeEvent(desk: Desk): Promise<void> {
  const { page, say } = desk
  await goTo(desk, 'events')
  await expect(page.getByText(say('events.empty'))).toBeVisible()
  await press(page, say('events.create'))
  await fill(eventPage(desk).getByLabel(say('events.field.title')), TITLE)
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible()
  await fill(field(desk, say('events.field.startsOn')), await today(page))
  await fill(field(desk, say('events.field.startsAt')), '18時半')
  await expect(field(desk, say('events.field.startsAt'))).toHaveValue('18:30')
  await fill(field(desk, say('events.field.capacity')), '2')
}

async function putOnList(desk: Desk): Promise<void> {
  const { page, say } = desk
  await openTab(desk, 'participants')
  const picker = page.getByRole('combobox', { name: say('events.add') })
  // As read, as written with another form of the character, in Latin letters; staff by name.
  for (const [typed, name] of [
    ['さとう', SATO],
    ['高橋', TAKAHASHI],
    ['suzuki', SUZUKI],
    [OPERATOR, OPERATOR],
  ] as const) {
    await picker.fill(typed)
    await page
      .getByRole('listbox', { name: say('events.add') })
      .getByRole('option', { name })
      .click()
    await page.keyboard.press('Escape')
    await expect(rowOf(desk, name)).toBeVisible()
  }
  await expect(rowOf(desk, OPERATOR)).toContainText(say('events.kind.staff'))
}

async function answer(desk: Desk, name: string, reply: 'yes' | 'no'): Promise<void> {
  const button = replyButton(desk, name, reply)
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
}

async function tellWaiting(desk: Desk): Promise<void> {
  const { page, say } = desk
  await rowOf(desk, SUZUKI).getByText(SUZUKI).click()
  await press(page, say('events.told.full'))
  await expect(rowOf(desk, SUZUKI)).toContainText(say('events.standing.waits', { place: 1 }))
  await expect(page.getByText(say('events.untold.full'))).toBeHidden()
}

/** Somebody else's reply by mistake, taken back by the keys. */
async function undoWrongReply(desk: Desk): Promise<void> {
  await answer(desk, SATO, 'no')
  await rowOf(desk, SATO).focus()
  await desk.page.keyboard.press('Control+z')
  await expect(replyButton(desk, SATO, 'yes')).toHaveAttribute('aria-pressed', 'true')
  await expect(rowOf(desk, SATO)).toContainText(desk.say('events.standing.seat'))
}

async function checkIn(desk: Desk): Promise<void> {
  const { page, say } = desk
  await openTab(desk, 'check-in')
  const search = page.getByRole('searchbox', { name: say('events.check-in.search') })
  const list = page.getByRole('list', { name: say('events.check-in.list') })
  await expect(search).toBeVisible()
  for (const [typed, name] of [
    ['さと', SATO],
    ['ｽｽﾞｷ', SUZUKI],
  ] as const) {
    await search.fill(typed)
    await expect(list.getByRole('button')).toHaveCount(1)
    await search.press('Enter')
    await expect(search).toHaveValue('')
    await expect(list.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true')
  }
  await expect(eventPage(desk).getByRole('status')).toContainText(/^2/)
}

async function close(desk: Desk): Promise<void> {
  const { page, say } = desk
  await openTab(desk, 'results')
  await expect(page.getByText(say('events.closing.what', { count: 2 }))).toBeVisible()
  await press(page, say('events.closing.act'))
  await expect(page.getByText(say('events.closed'), { exact: true })).toBeVisible()
}

async function findInHistory(desk: Desk): Promise<void> {
  const { page, say } = desk
  await goTo(desk, 'alumni')
  await page.getByRole('row').filter({ hasText: SATO }).click()
  const entry = personSheet(desk).getByRole('listitem').filter({ hasText: TITLE })
  await expect(entry.first()).toContainText(say('choice.interactionKind.event'))
  await expect(entry.first()).toContainText(say('events.closing.thanks.text'))
  await goTo(desk, 'today')
  const thanks = page.getByRole('main').getByText(say('events.closing.thanks.text'))
  await expect(thanks).toHaveCount(2)
}

function eventPage({ page, say }: Desk): Locator {
  return page.getByRole('region', { name: say('events.sheet') })
}

function field(desk: Desk, label: string): Locator {
  return eventPage(desk).getByLabel(label, { exact: true })
}

function rowOf({ page, say }: Desk, name: string): Locator {
  const grid = page.getByRole('grid', { name: say('events.tab.participants') })
  return grid.getByRole('row').filter({ hasText: name })
}

function replyButton(desk: Desk, name: string, reply: 'yes' | 'no'): Locator {
  return rowOf(desk, name).getByRole('button', {
    name: `${desk.say(`events.reply.${reply}`)}: ${name}`,
    exact: true,
  })
}

async function openTab({ page, say }: Desk, tab: 'participants' | 'check-in' | 'results') {
  await page.getByRole('tab', { name: say(`events.tab.${tab}`) }).click()
}

async function fill(box: Locator, text: string): Promise<void> {
  await box.fill(text)
  await box.press('Enter')
}

function today(page: Page): Promise<string> {
  return page.evaluate(() => {
    const now = new Date()
    return `${now.getFullYear()}/${now.getMonth() + 1}/${now.getDate()}`
  })
}
