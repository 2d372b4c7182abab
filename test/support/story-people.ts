import { expect, peopleGrid, personSheet, press } from './story-desk.ts'
import type { Desk } from './story-desk.ts'

/** Somebody who is added by hand. */
export interface Added {
  readonly family: string
  readonly given: string
  readonly joinedOn: string
  readonly leftOn: string
  readonly department: string
}

/** Adds a person by hand; the sheet opens. */
export async function addPerson(desk: Desk, person: Added): Promise<void> {
  const { page, say } = desk
  await press(page, say('app.add'))
  const dialog = page.getByRole('dialog', { name: say('profile.add.title') })
  await dialog.getByLabel(say('field.familyName'), { exact: true }).fill(person.family)
  await dialog.getByLabel(say('field.givenName'), { exact: true }).fill(person.given)
  await dialog.getByRole('textbox', { name: say('field.joinedOn') }).fill(person.joinedOn)
  await dialog.getByRole('textbox', { name: say('field.leftOn') }).fill(person.leftOn)
  await dialog.getByRole('combobox', { name: say('field.department') }).fill(person.department)
  // The list of departments in use hides the rest while it is open.
  await page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: say('profile.add.save'), exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** Opens a person of the list; gives the sheet. */
export async function openPerson(desk: Desk, name: string) {
  const sheet = personSheet(desk)
  await peopleGrid(desk).getByRole('row').filter({ hasText: name }).click()
  await expect(sheet.getByRole('heading', { name })).toBeVisible()
  return sheet
}

/** Types a name into a picker and chooses the person who is found. */
export async function pick({ page }: Desk, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(name)
  await page.getByRole('option', { name: new RegExp(name) }).click()
}
