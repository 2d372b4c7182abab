import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { ElectronApplication } from '@playwright/test'

import { answerSave } from '#test/support/launch-app.ts'
import {
  expect,
  expectPeople,
  goTo,
  peopleGrid,
  personSheet,
  press,
  SAMPLE_COUNT,
  test,
  type Desk,
} from '#test/support/story-desk.ts'
import { renewRecoveryCode } from '#test/support/story-passphrase.ts'

test('without a printer every place that prints says so, and offers PDF', async ({
  start,
  folder,
}) => {
  const desk = await start({ begin: 'sample' })
  const { app, page, say } = desk
  const alert = page.getByRole('alert').filter({ hasText: say('error.print.no-printer') })
  await answerPrint(app, 'No printers available on the network')
  await expectPeople(desk, SAMPLE_COUNT)

  await page.keyboard.press('Control+e')
  for (const format of ['list', 'labels'] as const) {
    await page.getByText(say(`exporting.format.${format}.hint`)).click()
    await press(page, say('exporting.go.paper'))
    await expect(alert).toBeVisible()
  }
  await page.getByText(say('exporting.format.list.hint')).click()
  await page.getByText(say('exporting.format.labels.hint')).click()
  await press(page, say('exporting.labels.test'))
  await expect(page.getByRole('region', { name: say('exporting.labels.preview') })).toContainText(
    say('error.print.no-printer'),
  )
  const testPage = join(folder, '試し刷り.pdf')
  await answerSave(app, testPage)
  await press(page, say('exporting.labels.test.pdf'))
  await expect(page.getByText(say('exporting.labels.test.saved'))).toBeVisible()
  await expectPages(testPage, 1)

  await openPersonPaper(desk)
  await press(page, say('print.paper'))
  await expect(alert).toBeVisible()
  await page.keyboard.press('Escape')

  await goTo(desk, 'settings')
  await renewRecoveryCode(desk)
  await press(page, say('start.recovery.print'))
  await expect(alert).toBeVisible()
  await page.getByText(say('start.recovery.kept')).click()
  await press(page, say('settings.recovery.done'))

  await goTo(desk, 'ledger')
  await expect(page.getByText(say('ledger.empty'))).toBeVisible()
})

test('a print that she cancels says nothing and is not in the ledger, one that goes out is', async ({
  start,
}) => {
  const desk = await start({ begin: 'sample' })
  const { app, page, say } = desk
  await expectPeople(desk, SAMPLE_COUNT)

  await openPersonPaper(desk)
  await answerPrint(app, 'Print job canceled')
  await press(page, say('print.paper'))
  await expect(page.getByRole('button', { name: say('print.paper') })).toBeEnabled()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await answerPrint(app, null)
  await press(page, say('print.paper'))
  await expect(page.getByText(say('print.printed'))).toBeVisible()
  await page.keyboard.press('Escape')

  await goTo(desk, 'ledger')
  await expect(page.getByRole('row').nth(1)).toContainText(say('ledger.kind.print'))
  await expect(page.getByRole('row')).toHaveCount(2)
})

/** Answers every print with this reason of failure, or as done. */
async function answerPrint(app: ElectronApplication, reason: string | null): Promise<void> {
  await app.evaluate(({ webContents }, why) => {
    for (const contents of webContents.getAllWebContents()) {
      contents.print = (_options, done) => done?.(why === null, why ?? '')
    }
  }, reason)
}

async function openPersonPaper(desk: Desk): Promise<void> {
  const { page, say } = desk
  await goTo(desk, 'alumni')
  await peopleGrid(desk).getByRole('row').nth(2).click()
  await personSheet(desk)
    .getByRole('button', { name: say('profile.print') })
    .click()
  await page.getByRole('menuitem', { name: say('profile.print.sheet') }).click()
  await page.getByLabel(say('print.to')).fill('総務部')
}

async function expectPages(path: string, count: number): Promise<void> {
  const pdf = await readFile(path, 'latin1')
  expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(count)
}
