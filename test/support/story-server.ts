import type { TestUser } from '#test/peer/start-server.ts'

import { answerSave } from './launch-app.ts'
import { expect, goTo, press, type Desk, type Look } from './story-desk.ts'

/** Long enough for what guards a register on a server. */
export const SHARED_PASSPHRASE = '春の川はゆっくり流れていく'

/** Puts the register of a machine on a server by the settings, and saves the connection file. */
export async function putOnServer(
  { app, page, say }: Desk,
  address: string,
  file: string,
): Promise<void> {
  await page.keyboard.press('Control+,')
  await press(page, say('sync.server.set-up'))
  await page.getByLabel(say('sync.server.url'), { exact: true }).fill(address)
  await press(page, say('sync.setup.next'))
  await expect(page.getByText(say('sync.check.all-good'))).toBeVisible()
  await press(page, say('sync.setup.next'))
  await page.getByLabel(say('start.passphrase'), { exact: true }).fill(SHARED_PASSPHRASE)
  await page.getByLabel(say('start.passphrase.again')).fill(SHARED_PASSPHRASE)
  await press(page, say('sync.setup.begin'))
  await expect(page.getByText(say('sync.setup.sent'))).toBeVisible()
  await answerSave(app, file)
  await press(page, say('sync.server.save-file'))
  await expect(page.getByText(file)).toBeVisible()
}

/** Takes a register over by a connection file, on a machine that was never started before. */
export async function joinFresh(
  { page, say }: Desk,
  file: string,
  { user, password }: TestUser,
  ownName: string,
): Promise<void> {
  await press(page, say('sync.join.instead'))
  await page.locator('input[type=file]').first().setInputFiles(file)
  await expect(page.getByLabel(say('sync.server.url'), { exact: true })).toHaveValue(/^http/)
  await page.getByLabel(say('sync.server.user'), { exact: true }).fill(user)
  await page.getByLabel(say('sync.server.password'), { exact: true }).fill(password)
  await press(page, say('sync.setup.next'))
  await expect(page.getByText(say('sync.check.all-good'))).toBeVisible()
  await press(page, say('sync.setup.next'))
  await page.getByLabel(say('sync.join.secret'), { exact: true }).fill(SHARED_PASSPHRASE)
  await press(page, say('sync.join.act'))
  await page.getByLabel(say('sync.join.operator.new')).fill(ownName)
  await press(page, say('sync.join.operator.open'))
  await expect(page.getByRole('navigation', { name: say('app.places') })).toBeVisible()
}

/** How syncing stands, at the foot of the window. */
export function syncFoot({ page, say }: Desk) {
  const foot = page.getByRole('contentinfo', { name: say('app.status') })
  return foot.getByRole('button', { name: say('sync.foot', { state: '' }) })
}

/** Waits until the foot says this of syncing. */
export async function expectFoot(desk: Desk, words: string): Promise<void> {
  await expect(syncFoot(desk)).toContainText(words)
}

/** Exchanges at once rather than when the next try is due. */
export async function syncNow(desk: Desk): Promise<void> {
  await syncFoot(desk).click()
  await press(desk.page, desk.say('sync.now'))
}

/** Looks at the steps of setting syncing up that need no server. */
export async function visitSyncSetup(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  await goTo(desk, 'settings')
  await press(page, say('sync.server.set-up'))
  await press(page, say('sync.setup.next'))
  await expect(page.getByText(say('sync.server.url.missing'))).toBeVisible()
  await page.getByText(say('sync.server.certificate')).click()
  await page.getByText(say('sync.server.provision')).click()
  await look('sync-set-up-server')
  await page.getByText(say('sync.server.certificate')).click()
  await page.getByText(say('sync.server.provision')).click()
  // Nobody listens at the port that is set aside for throwing away.
  const nowhere = 'http://kizuna:himitsu@127.0.0.1:9/kizuna'
  await page.getByLabel(say('sync.server.url'), { exact: true }).fill(nowhere)
  await press(page, say('sync.setup.next'))
  await expect(page.getByText(say('sync.check.not-yet'))).toBeVisible()
  await look('sync-set-up-check')
  await goTo(desk, 'settings')
  await press(page, say('sync.server.join'))
  await expect(page.getByText(say('sync.join.file'))).toBeVisible()
  await look('sync-join-server')
}
