import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { answerSave } from '#test/support/launch-app.ts'
import {
  COMPANY,
  expect,
  goTo,
  keepRecoveryCode,
  OPERATOR,
  press,
  test,
} from '#test/support/story-desk.ts'
import {
  NO_KEY_STORE,
  PASSPHRASE,
  renewRecoveryCode,
  startWithPassphrase,
  unlock,
} from '#test/support/story-passphrase.ts'

const NEW_PASSPHRASE = '秋の山は静かに色づく'

test('a recovery code made anew opens the data on another computer, and the old one does not', async ({
  start,
  folder,
}) => {
  const first = await start()
  const { app, page, say } = first
  const file = join(folder, 'recovery.pdf')
  await page.getByLabel(say('start.company-name')).fill(COMPANY)
  await page.getByLabel(say('start.own-name')).fill(OPERATOR)
  await press(page, say('start.next'))
  const oldCode = await keepRecoveryCode(first)
  await page.getByRole('button', { name: say('start.begin.empty') }).click()
  await goTo(first, 'settings')
  await expect(page.getByText(say('settings.passphrase.what'))).toHaveCount(0)

  const newCode = await renewRecoveryCode(first)
  expect(newCode).not.toBe(oldCode)
  const dialog = page.getByRole('dialog')
  await answerSave(app, file)
  await press(page, say('start.recovery.save'))
  await expect(page.getByText(say('start.recovery.saved', { path: file }))).toBeVisible()
  expect((await readFile(file, 'latin1')).match(/\/Type ?\/Page\b/g)).toHaveLength(1)
  await page.keyboard.press('Escape')
  await expect(dialog.getByText(newCode)).toBeVisible()
  await dialog.getByText(say('start.recovery.kept')).click()
  await press(page, say('settings.recovery.done'))
  await expect(dialog).toHaveCount(0)
  await first.close()

  const second = await start({ env: { KIZUNA_HOST_KEY_SEED: 'another computer' } })
  await unlock(second, oldCode)
  await expect(second.page.getByText(say('start.unlock.wrong'))).toBeVisible()
  await unlock(second, newCode)
  await goTo(second, 'alumni')
  await expect(second.page.getByText(say('alumni.list.empty'))).toBeVisible()
})

test('a passphrase is changed in the settings, and the next start asks for the new one', async ({
  start,
}) => {
  const env = NO_KEY_STORE
  const first = await start({ env })
  const { page, say } = first
  await startWithPassphrase(first)
  await page.getByRole('button', { name: say('start.begin.empty') }).click()
  await goTo(first, 'settings')

  await press(page, say('settings.passphrase.change'))
  const dialog = page.getByRole('dialog')
  const current = dialog.getByLabel(say('settings.passphrase.current'))
  await current.fill('春の川は速く流れる')
  await dialog.getByLabel(say('settings.passphrase.new'), { exact: true }).fill('短い')
  await press(page, say('settings.passphrase.act'))
  await expect(dialog.getByText(say('start.passphrase.short', { count: 8 }))).toBeVisible()
  await expect(dialog.getByText(say('start.passphrase.different'))).toBeVisible()
  await dialog.getByLabel(say('settings.passphrase.new'), { exact: true }).fill(NEW_PASSPHRASE)
  await dialog.getByLabel(say('settings.passphrase.again')).fill(NEW_PASSPHRASE)
  await press(page, say('settings.passphrase.act'))
  await expect(dialog.getByText(say('settings.passphrase.wrong'))).toBeVisible()
  await current.fill(PASSPHRASE)
  await current.press('Enter')
  await expect(page.getByText(say('settings.passphrase.changed'))).toBeVisible()
  await expect(dialog).toHaveCount(0)
  await first.close()

  const second = await start({ env })
  await unlock(second, PASSPHRASE)
  await expect(second.page.getByText(say('start.unlock.wrong'))).toBeVisible()
  await unlock(second, NEW_PASSPHRASE)
  await goTo(second, 'alumni')
  await expect(second.page.getByText(say('alumni.list.empty'))).toBeVisible()
})
