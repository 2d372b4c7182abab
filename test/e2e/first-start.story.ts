import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { answerSave } from '#test/support/launch-app.ts'
import {
  COMPANY,
  expect,
  expectPeople,
  goTo,
  keepRecoveryCode,
  OPERATOR,
  passFirstStart,
  press,
  SAMPLE_COUNT,
  test,
} from '#test/support/story-desk.ts'
import { NO_KEY_STORE, PASSPHRASE } from '#test/support/story-passphrase.ts'

for (const lang of ['ja', 'en'] as const) {
  test(`the first start asks for language, company and name, in ${lang}`, async ({ start }) => {
    const desk = await start({ lang })
    const { page, say } = desk
    await expect(page.getByRole('heading', { name: say('start.names.title') })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', lang)

    await press(page, say('start.next'))
    await expect(page.getByText(say('start.company-name.missing'))).toBeVisible()
    await expect(page.getByText(say('start.own-name.missing'))).toBeVisible()
    await passFirstStart(desk, 'empty')

    await expect(page.getByText(say('alumni.list.empty'))).toBeVisible()
    await goTo(desk, 'settings')
    await expect(page.getByLabel(say('start.company-name'))).toHaveValue(COMPANY)
    await expect(page.getByRole('button', { name: OPERATOR })).toBeVisible()
  })
}

test('the language is switched in the first step', async ({ start }) => {
  const { page } = await start()

  await page.getByText('English').click()

  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible()
})

test('the recovery sheet is saved as a PDF', async ({ start, folder }) => {
  const { app, page, say } = await start()
  const file = join(folder, 'recovery.pdf')
  await answerSave(app, file)
  await page.getByLabel(say('start.company-name')).fill(COMPANY)
  await page.getByLabel(say('start.own-name')).fill(OPERATOR)
  await press(page, say('start.next'))

  const next = page.getByRole('button', { name: say('start.next') })
  await expect(next).toBeDisabled()
  await press(page, say('start.recovery.save'))
  await expect(page.getByText(say('start.recovery.saved', { path: file }))).toBeVisible()

  const pdf = await readFile(file, 'latin1')
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(1)
})

test('sample people come with one button and go leaving nothing', async ({ start }) => {
  const first = await start({ begin: 'sample' })
  await expectPeople(first, SAMPLE_COUNT)
  await goTo(first, 'settings')
  const { page, say } = first
  const count = SAMPLE_COUNT
  await expect(page.getByText(say('settings.sample.there', { count }))).toBeVisible()

  await press(page, say('settings.sample.remove'))
  await press(page, say('settings.sample.remove.act', { count }))
  await expect(page.getByText(say('settings.sample.none'))).toBeVisible()

  await goTo(first, 'alumni')
  await expect(page.getByText(say('alumni.list.empty'))).toBeVisible()
  await goTo(first, 'trash')
  await expect(page.getByText(say('alumni.trash.empty'))).toBeVisible()
  await goTo(first, 'today')
  await expect(page.getByText(say('today.empty'))).toBeVisible()
  await first.close()

  const second = await start()
  await goTo(second, 'alumni')
  await expect(second.page.getByText(say('alumni.list.empty'))).toBeVisible()
})

test('a machine without a key store asks for a passphrase at each start', async ({ start }) => {
  const env = NO_KEY_STORE
  const first = await start({ env })
  const { say } = first
  await first.page.getByLabel(say('start.company-name')).fill(COMPANY)
  await first.page.getByLabel(say('start.own-name')).fill(OPERATOR)
  const passphrase = first.page.getByLabel(say('start.passphrase'), { exact: true })
  const again = first.page.getByLabel(say('start.passphrase.again'))

  await passphrase.fill('短い')
  await press(first.page, say('start.next'))
  await expect(first.page.getByText(say('start.passphrase.short', { count: 8 }))).toBeVisible()
  await expect(first.page.getByText(say('start.passphrase.different'))).toBeVisible()
  await passphrase.fill(PASSPHRASE)
  await again.fill(PASSPHRASE)
  await press(first.page, say('start.next'))
  const code = await keepRecoveryCode(first)
  await first.page.getByRole('button', { name: say('start.begin.sample') }).click()
  await expectPeople(first, SAMPLE_COUNT)
  await first.close()

  const second = await start({ env })
  const secret = second.page.getByLabel(say('start.unlock.secret'))
  await secret.fill('春の川は速く流れる')
  await press(second.page, say('start.unlock.open'))
  await expect(second.page.getByText(say('start.unlock.wrong'))).toBeVisible()
  await secret.fill(PASSPHRASE)
  await press(second.page, say('start.unlock.open'))
  await goTo(second, 'alumni')
  await expectPeople(second, SAMPLE_COUNT)
  await second.close()

  const third = await start({ env })
  await third.page.getByLabel(say('start.unlock.secret')).fill(code.toLowerCase())
  await third.page.keyboard.press('Enter')
  await goTo(third, 'alumni')
  await expectPeople(third, SAMPLE_COUNT)
})

test('a key store that only hides keys counts as none', async ({ start }) => {
  const { page, say } = await start({ env: { KIZUNA_HOST_KEY_STORE: 'basic_text' } })

  await expect(page.getByText(say('start.passphrase.why'))).toBeVisible()
  await expect(page.getByLabel(say('start.passphrase'), { exact: true })).toBeVisible()
})
