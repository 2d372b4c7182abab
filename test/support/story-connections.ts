import { expect, goTo, searchFor, type Desk, type Look } from './story-desk.ts'
import { openPerson, pick } from './story-people.ts'

/** Looks at what joins people: a history being edited, an introduction, a group. */
export async function visitConnections(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  await goTo(desk, 'alumni')
  await searchFor(desk, '佐藤 花子')
  const sheet = await openPerson(desk, '佐藤 花子')
  const history = sheet.getByRole('region', { name: say('timeline.title') })
  await history
    .getByRole('button', { name: say('timeline.entry.edit') })
    .nth(1)
    .click()
  await history.getByRole('button', { name: say('timeline.more-fields') }).click()
  await look('history-editor')
  await history.getByRole('button', { name: say('timeline.entry.close') }).click()

  await sheet.getByRole('button', { name: say('profile.more') }).click()
  await page.getByRole('menuitem', { name: say('profile.introduce') }).click()
  await pick(desk, say('timeline.introduction.with'), '鈴木 一郎')
  await expect(page.getByLabel(say('timeline.introduction.purpose'))).toBeVisible()
  await look('dialog-introduction')
  await page.keyboard.press('Escape')
  await sheet
    .getByRole('button', { name: say('ui.close') })
    .first()
    .click()
  await searchFor(desk, '')

  await goTo(desk, 'groups')
  await page.getByRole('grid').getByRole('row').nth(1).click()
  const group = page.getByRole('region', { name: say('groups.sheet') })
  const members = group.getByRole('region', { name: say('groups.members') })
  await members.getByRole('button').first().click()
  await expect(members.getByRole('button', { name: say('groups.members.remove') })).toBeVisible()
  await look('group-member')
  await members.getByRole('button', { name: say('ui.close') }).click()
  await group
    .getByRole('button', { name: say('ui.close') })
    .first()
    .click()
}
