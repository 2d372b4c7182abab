import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { strFromU8, unzipSync } from 'fflate'

import { answerSave } from '#test/support/launch-app.ts'
import {
  expect,
  expectPeople,
  goTo,
  peopleGrid,
  press,
  SAMPLE_COUNT,
  test,
  type Desk,
} from '#test/support/story-desk.ts'

test('people are invited from the list, taken back, invited anew, and it lasts', async ({
  start,
  folder,
}) => {
  const desk = await start({ begin: 'sample' })
  const { app, page, say } = desk
  await goTo(desk, 'alumni')
  await expectPeople(desk, SAMPLE_COUNT)
  await openInviting(desk)

  await page.getByText(say('exporting.check.names')).click()
  await expect(
    page.getByText(say('outgoing.reason.noConsent'), { exact: true }).first(),
  ).toBeVisible()
  const count = await includedCount(desk)
  expect(count).toBeGreaterThan(1)

  const book = join(folder, '案内状.xlsx')
  await choose(desk, 'xlsx')
  await answerSave(app, book)
  await press(page, say('invite.go', { count }))
  await expect(page.getByText(say('invite.saved', { count }))).toBeVisible()
  const sheet = strFromU8(
    unzipSync(new Uint8Array(await readFile(book)))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
  )
  expect(sheet).toContain('敬称')
  expect(sheet.match(/>様</g)).toHaveLength(count)
  expect(sheet).toContain('青木 和子 様')

  await page
    .getByRole('button', { name: say('app.undo') })
    .first()
    .click()
  await expect(page.getByText(say('invite.check.included', { count }))).toBeVisible()

  const mails = join(folder, '案内状.zip')
  await choose(desk, 'eml')
  await answerSave(app, mails)
  await press(page, say('invite.go', { count }))
  await expect(page.getByText(say('invite.how.zip'))).toBeVisible()
  const drafts = unzipSync(new Uint8Array(await readFile(mails)))
  expect(Object.keys(drafts)).toHaveLength(count)
  const draft = strFromU8(Object.values(drafts)[0] ?? new Uint8Array())
  expect(draft).toMatch(/^X-Unsent: 1\r\nTo: =\?UTF-8\?B\?/)
  expect(draft).not.toMatch(/^Bcc:/m)
  expect(draft).toContain('text/calendar')

  const alone = join(folder, '予定.ics')
  await answerSave(app, alone)
  await press(page, say('invite.calendar.alone'))
  await expect(page.getByText(say('invite.calendar.saved'))).toBeVisible()
  expect(await readFile(alone, 'utf8')).toContain('DTSTART;TZID=Asia/Tokyo:')

  await goTo(desk, 'ledger')
  for (const [row, format] of [
    [1, 'ledger.format.ics'],
    [2, 'ledger.format.eml'],
    [3, 'exporting.format.xlsx'],
  ] as const) {
    await expect(page.getByRole('row').nth(row)).toContainText(say(format))
  }
  await desk.close()

  const again = await start()
  await goTo(again, 'alumni')
  await openInviting(again)
  await expect(again.page.getByText(say('invite.check.nobody'))).toBeVisible()
  await expect(
    again.page.getByText(say('invite.reason.alreadyInvited'), { exact: true }).first(),
  ).toBeVisible()
})

test('a word that nothing is filled in for holds the letter back, and nothing is saved', async ({
  start,
}) => {
  const desk = await start({ begin: 'sample' })
  const { page, say } = desk
  await goTo(desk, 'alumni')
  await openInviting(desk)
  const count = await includedCount(desk)

  await page.getByLabel(say('letters.subject')).fill('{ご役職}の皆さまへ')

  await expect(page.getByText(say('letters.unknown', { words: '{ご役職}' }))).toBeVisible()
  await expect(page.getByRole('button', { name: say('invite.go', { count }) })).toBeDisabled()
})

test('the papers of the day are PDFs, ten badges to a sheet', async ({ start, folder }) => {
  const desk = await start({ begin: 'sample' })
  const { app, page, say } = desk
  await goTo(desk, 'events')
  await page.getByText('年末の懇親会').first().click()
  await press(page, say('papers.open'))
  await page.getByText(say('papers.guests.open')).click()

  const list = join(folder, '受付名簿.pdf')
  await answerSave(app, list)
  await press(page, say('print.pdf'))
  await expect(page.getByText(say('print.saved'))).toBeVisible()
  expect((await readFile(list)).toString('latin1')).toMatch(/^%PDF-/)
  const badges = join(folder, '名札.pdf')
  await answerSave(app, badges)
  await page.getByText(say('papers.badges.hint')).click()
  await press(page, say('print.pdf'))
  await expect(page.getByText(say('print.saved'))).toBeVisible()
  const guests = await page.getByText(say('papers.kind.alumnus'), { exact: true }).count()
  const staff = await page.getByText(say('papers.kind.staff'), { exact: true }).count()
  const pages = (await readFile(badges)).toString('latin1').match(/\/Type ?\/Page\b/g)
  expect(pages).toHaveLength(Math.ceil((guests + staff) / 10))
  await page.keyboard.press('Escape')

  await goTo(desk, 'ledger')
  await expect(page.getByRole('row').nth(1)).toContainText(say('ledger.format.badges'))
  await expect(page.getByRole('row').nth(2)).toContainText(say('ledger.format.sign-in'))
})

/** Asks for everyone in the list to be invited. */
async function openInviting(desk: Desk): Promise<void> {
  const { page, say } = desk
  await expect(peopleGrid(desk)).toBeVisible()
  await page.getByRole('button', { name: say('alumni.more') }).click()
  await page.getByRole('menuitem', { name: say('invite.open') }).click()
  await expect(page.getByRole('heading', { name: say('invite.title') })).toBeVisible()
}

async function includedCount({ page }: Desk): Promise<number> {
  const line = page.getByText(/^\d+人に案内します$/)
  await expect(line).toBeVisible()
  return Number.parseInt(await line.innerText(), 10)
}

async function choose({ page, say }: Desk, format: 'xlsx' | 'eml'): Promise<void> {
  await page.getByText(say(`invite.format.${format}.hint`)).click()
}
