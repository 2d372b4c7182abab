import { expect, type Page } from '@playwright/test'

import { COMPANY, goTo, keepRecoveryCode, OPERATOR, press, type Desk } from './story-desk.ts'

/** A machine without a key store: the passphrase is asked at each start. */
export const NO_KEY_STORE = { KIZUNA_HOST_KEY_STORE: 'none' }

export const PASSPHRASE = '春の川はゆっくり流れる'

/** Goes through a first start that asks for a passphrase, and gives the recovery code. */
export async function startWithPassphrase(desk: Desk): Promise<string> {
  const { page, say } = desk
  await page.getByLabel(say('start.company-name')).fill(COMPANY)
  await page.getByLabel(say('start.own-name')).fill(OPERATOR)
  await page.getByLabel(say('start.passphrase'), { exact: true }).fill(PASSPHRASE)
  await page.getByLabel(say('start.passphrase.again')).fill(PASSPHRASE)
  await press(page, say('start.next'))
  return keepRecoveryCode(desk)
}

/** Types what is to open the data. */
export async function unlock({ page, say }: Desk, secret: string): Promise<void> {
  await page.getByLabel(say('start.unlock.secret')).fill(secret)
  await press(page, say('start.unlock.open'))
}

/** Makes the recovery code anew in the settings, and gives it with its window still open. */
export async function renewRecoveryCode({ page, say }: Desk): Promise<string> {
  await press(page, say('settings.recovery.renew'))
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: say('settings.recovery.renew.act'), exact: true })
    .click()
  const dialog = page.getByRole('dialog', { name: say('settings.recovery.new') })
  return dialog.locator('p[translate="no"]').innerText()
}

/** Goes through what only a machine without a key store shows, from the first start to the next. */
export async function visitPassphraseScreens(
  start: () => Promise<Desk>,
  look: (name: string, page: Page) => Promise<void>,
): Promise<void> {
  const first = await start()
  const { page, say } = first
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await press(page, say('start.next'))
  await expect(page.getByText(say('start.passphrase.short', { count: 8 }))).toBeVisible()
  await look('start-passphrase', page)
  await startWithPassphrase(first)
  await page.getByRole('button', { name: say('start.begin.empty') }).click()
  await goTo(first, 'settings')

  await page.getByRole('button', { name: say('settings.passphrase.change') }).hover()
  await look('settings-keys', page)
  await press(page, say('settings.recovery.renew'))
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await look('dialog-renew', page)
  await page.keyboard.press('Escape')
  await renewRecoveryCode(first)
  await look('dialog-new-code', page)
  await page.getByText(say('start.recovery.kept')).click()
  await press(page, say('settings.recovery.done'))

  await press(page, say('settings.passphrase.change'))
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(say('settings.passphrase.new'), { exact: true }).fill('短い')
  await press(page, say('settings.passphrase.act'))
  await expect(dialog.getByText(say('start.passphrase.different'))).toBeVisible()
  await look('dialog-passphrase', page)
  await first.close()

  const second = await start()
  await second.page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(second.page.getByLabel(say('start.unlock.secret'))).toBeFocused()
  await look('unlock', second.page)
  await unlock(second, 'wrong')
  await expect(second.page.getByText(say('start.unlock.wrong'))).toBeVisible()
  await look('unlock-wrong', second.page)
  await second.close()
}
