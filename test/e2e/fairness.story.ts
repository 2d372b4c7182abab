import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { answerSave } from '#test/support/launch-app.ts'
import { expect, goTo, press, test } from '#test/support/story-desk.ts'
import type { Desk } from '#test/support/story-desk.ts'
import { addPerson, pick } from '#test/support/story-people.ts'

const SATO = '佐藤 花子'

function section({ page }: Desk, name: string) {
  return page.getByRole('region', { name, exact: true })
}

test('an offer is compared, mended, approved, put on paper, and asks for a new review once raised', async ({
  start,
  folder,
}) => {
  test.setTimeout(120_000)
  const desk = await start({ begin: 'empty' })
  const { app, page, say } = desk
  const works = { joinedOn: '2014/4/1', leftOn: '2018/9/30', department: '経理部' }
  await goTo(desk, 'alumni')
  await addPerson(desk, { ...works, family: '佐藤', given: '花子' })
  await goTo(desk, 'rehire')
  await press(page, say('cases.add'))
  const dialog = page.getByRole('dialog', { name: say('cases.add') })
  await pick(desk, say('cases.new.person'), SATO)
  await dialog.getByLabel(say('cases.new.title')).fill('経理')
  await dialog.getByRole('button', { name: say('cases.add'), exact: true }).click()

  // 条件を入れる
  const offer = section(desk, say('cases.offer'))
  await offer.getByRole('combobox', { name: say('field.grade') }).fill('課長')
  await page.keyboard.press('Tab')
  const pay = offer.getByRole('textbox', { name: say('cases.offer.pay') })
  await pay.fill('7150000')
  await page.keyboard.press('Tab')

  // 幅を逆に入れると断られ、直すと差が出る
  const fairness = section(desk, say('fairness.title'))
  await expect(fairness.getByText(say('fairness.empty'))).toBeVisible()
  await fairness.getByRole('button', { name: say('fairness.add') }).click()
  const low = fairness.getByRole('textbox', { name: say('fairness.low') })
  const high = fairness.getByRole('textbox', { name: say('fairness.high') })
  await high.fill('6000000')
  await low.fill('7000000')
  await page.keyboard.press('Tab')
  await expect(fairness.getByRole('alert')).toContainText(say('error.fairness.band-order'))
  await high.fill('7000000')
  await low.fill('6000000')
  await page.keyboard.press('Tab')
  await expect(fairness.getByText(say('fairness.place.above'))).toBeVisible()
  const above = { yen: 150_000, percent: 2.1 }
  await expect(fairness.getByText(say('fairness.difference.higher', above))).toBeVisible()

  // 下限を間違えて直し、元に戻す
  await low.fill('5000000')
  await page.keyboard.press('Tab')
  await expect(fairness).toContainText('5,000,000円')
  await page
    .getByRole('button', { name: say('app.undo') })
    .last()
    .click()
  await expect(fairness).not.toContainText('5,000,000円')

  // 理由と承認者を入れて承認を記録し、確認書をPDFにする
  await fairness.getByRole('textbox', { name: say('fairness.reason') }).fill('他社での経験による')
  await page.keyboard.press('Tab')
  await fairness.getByRole('button', { name: say('fairness.approver.add') }).click()
  await page.getByRole('textbox', { name: say('staff.name') }).fill('田中 部長')
  await press(page, say('fairness.approver.save'))
  await fairness.getByRole('button', { name: say('fairness.approve') }).click()
  await expect(fairness.getByText(say('fairness.state.holding'), { exact: true })).toBeVisible()
  await fairness.getByRole('button', { name: say('fairness.print') }).click()
  await expect(page.getByRole('dialog')).toContainText('田中 部長')
  const file = join(folder, '公平性確認書.pdf')
  await answerSave(app, file)
  await press(page, say('print.pdf'))
  await expect(page.getByRole('dialog').getByText(say('print.saved'))).toBeVisible()
  expect((await readFile(file)).toString('latin1')).toMatch(/^%PDF-/)
  await desk.close()

  // 開き直しても承認は残り、条件を上げると確認し直しになる
  const again = await start()
  await goTo(again, 'ledger')
  await expect(again.page.getByRole('row').nth(1)).toContainText(
    say('ledger.format.fairness-review'),
  )
  await goTo(again, 'rehire')
  await again.page.getByRole('button', { name: new RegExp(SATO) }).click()
  const kept = section(again, say('fairness.title'))
  await expect(kept.getByText(say('fairness.state.holding'), { exact: true })).toBeVisible()
  await section(again, say('cases.offer'))
    .getByRole('textbox', { name: say('cases.offer.pay') })
    .fill('7500000')
  await again.page.keyboard.press('Tab')
  await expect(kept.getByText(say('fairness.state.outdated'))).toBeVisible()
})
