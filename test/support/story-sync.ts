import { expect, type Desk, type Look } from './story-desk.ts'

/** Goes to the place for syncing, which the rail does not lead to. */
export async function goToSync({ page, say }: Desk): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('searchbox', { name: say('app.palette') }).fill(say('app.place.sync'))
  await page.getByRole('menuitem', { name: say('app.place.sync'), exact: true }).click()
  await expect(page.getByRole('heading', { name: say('sync.title'), level: 1 })).toBeVisible()
}

/** Looks at the place for syncing before a server is joined. */
export async function visitSync(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  await goToSync(desk)
  await expect(page.getByText(say('sync.off.title'))).toBeVisible()
  await look('sync-off')
}
