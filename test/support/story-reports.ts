import { expect } from '@playwright/test'

import { goTo, press, type Desk, type Look } from './story-desk.ts'

/** Looks at the window that has opened, and closes it by Escape. */
export async function lookAtDialog(
  { page }: Desk,
  look: Look,
  name: string,
  role: 'dialog' | 'alertdialog' = 'dialog',
): Promise<void> {
  const dialog = page.getByRole(role)
  await expect(dialog).toBeVisible()
  await look(name)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

/** Looks at the figures, their tables and the page made of them. */
export async function visitReports(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  await goTo(desk, 'reports')
  const tables = page.getByRole('button', { name: say('reports.table'), exact: true })
  await expect(tables).toHaveCount(7)
  await look('reports')
  for (const table of await tables.all()) await table.click()
  await expect(page.getByRole('button', { name: say('reports.table.copy') })).toHaveCount(7)
  await look('reports-tables')
  await press(page, say('reports.paper.open'))
  await lookAtDialog(desk, look, 'dialog-report')
}
