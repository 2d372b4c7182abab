import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { strFromU8, unzipSync } from 'fflate'

import { answerSave } from '#test/support/launch-app.ts'
import { expect, goTo, peopleGrid, press, test } from '#test/support/story-desk.ts'

/** A page's box in points, as a PDF writes it: A4 upright. */
const A4_BOX = /MediaBox\s*\[\s*0 0 59[45][\d.]* 84[12][\d.]*\s*\]/

test('labels go out as a PDF on A4, with who was left out in the ledger', async ({
  start,
  folder,
}) => {
  const desk = await start({ begin: 'sample' })
  const { app, page, say } = desk
  const file = join(folder, '宛名ラベル.pdf')
  await expect(peopleGrid(desk)).toBeVisible()

  await page.keyboard.press('Control+e')
  await page.getByText(say('exporting.format.labels.hint')).click()
  await page.getByText(say('exporting.check.names')).click()
  await expect(page.getByText(say('outgoing.reason.deceased')).first()).toBeVisible()
  await answerSave(app, file)
  await page.getByRole('button', { name: /人をPDFにする/ }).click()

  await expect(page.getByText(say('exporting.show'))).toBeVisible()
  const pdf = (await readFile(file)).toString('latin1')
  expect(pdf).toMatch(/^%PDF-/)
  expect(pdf).toMatch(A4_BOX)
  await goTo(desk, 'ledger')
  await page.getByRole('row').nth(1).click()
  const entry = page.getByRole('region', { name: say('ledger.entry') })
  await expect(entry).toContainText(say('ledger.count.leftOut.deceased'))
})

test('a sealed copy names nobody, and an open one warns before anyone can read it', async ({
  start,
  folder,
}) => {
  const desk = await start({ begin: 'sample' })
  const { app, page, say } = desk
  const sealed = join(folder, '控え.kizuna')
  const open = join(folder, '控え.zip')
  await goTo(desk, 'settings')

  await answerSave(app, sealed)
  await press(page, say('backup.make'))
  await expect(page.getByText(/読み返して確かめました/)).toBeVisible()
  await press(page, say('backup.open'))
  await expect(page.getByText(say('backup.open.warning'))).toBeVisible()
  await answerSave(app, open)
  await press(page, say('backup.open.act'))
  await expect(page.getByText(/誰でも読める控えを作りました/)).toBeVisible()

  expect((await readFile(sealed)).toString('utf8')).not.toContain('佐藤')
  const files = unzipSync(new Uint8Array(await readFile(open)))
  expect(strFromU8(files['csv/alumni.csv'] ?? new Uint8Array())).toContain('佐藤')
  await goTo(desk, 'ledger')
  await expect(page.getByRole('row').nth(1)).toContainText(say('ledger.format.copy-open'))
  await expect(page.getByRole('row').nth(2)).toContainText(say('ledger.format.copy-sealed'))
})
