import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { answerSave } from '#test/support/launch-app.ts'
import { expect, goTo, press, test, type Desk } from '#test/support/story-desk.ts'

test('a year is filled from empty, a slip taken back, kept over a restart and saved as .ics', async ({
  start,
  folder,
}) => {
  const desk = await start({ begin: 'empty' })
  const { page, say } = desk
  await goTo(desk, 'calendar')
  await expect(page.getByText(say('calendar.empty'))).toBeVisible()

  await addEntry(desk, '規程の見直し', '2028/2/29', true)
  await goToYearOf(desk, 2027)
  await expect(month(desk, '2028 2月')).toContainText('29（火）')
  await goToYearOf(desk, 2028)
  await expect(month(desk, '2029 2月')).toContainText('28（水）')

  await entry(desk, '規程の見直し').click()
  await press(page, say('calendar.entry.remove'))
  await expect(entry(desk, '規程の見直し')).toHaveCount(0)
  await page
    .getByRole('button', { name: say('app.undo') })
    .first()
    .click()
  await expect(entry(desk, '規程の見直し')).toBeVisible()
  await desk.close()

  const again = await start()
  await goTo(again, 'calendar')
  await goToYearOf(again, 2028)
  await expect(entry(again, '規程の見直し')).toBeVisible()
  const file = join(folder, '年間予定.ics')
  await answerSave(again.app, file)
  await press(again.page, say('calendar.save-ics'))
  await expect(again.page.getByText(say('calendar.saved'))).toBeVisible()
  const text = await readFile(file, 'utf8')
  expect(text).toContain('SUMMARY:規程の見直し\r\n')
  expect(text).toContain('DTSTART;VALUE=DATE:20290228\r\n')
  await goTo(again, 'ledger')
  await expect(again.page.getByRole('row').nth(1)).toContainText(say('ledger.format.ics'))
})

function month({ page }: Desk, name: string) {
  return page.getByRole('region', { name, exact: true })
}

function entry({ page }: Desk, name: string) {
  return page.getByRole('link', { name, exact: true })
}

async function addEntry(desk: Desk, name: string, day: string, isYearly: boolean): Promise<void> {
  const { page, say } = desk
  await press(page, say('calendar.add'))
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(say('calendar.entry.name')).fill(name)
  await dialog.getByLabel(say('calendar.entry.on'), { exact: true }).fill(day)
  await dialog.getByLabel(say('calendar.entry.note')).click()
  if (isYearly) await dialog.getByText(say('calendar.entry.yearly')).click()
  await press(page, say('calendar.entry.save'))
  await expect(dialog).toBeHidden()
}

/** Walks to a fiscal year, wherever the calendar stands. */
async function goToYearOf({ page, say }: Desk, year: number): Promise<void> {
  const shown = page.getByText(/^\d{4}年度$/)
  for (;;) {
    const now = Number.parseInt(await shown.innerText(), 10)
    if (now === year) return
    await press(page, say(now < year ? 'calendar.after' : 'calendar.before'))
    await expect(shown).not.toHaveText(`${now}年度`)
  }
}
