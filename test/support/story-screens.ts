import { expect } from '@playwright/test'

import { visitConnections } from './story-connections.ts'
import {
  COMPANY,
  expectPeople,
  goTo,
  OPERATOR,
  peopleGrid,
  personSheet,
  press,
  SAMPLE_COUNT,
  type Desk,
  type Look,
} from './story-desk.ts'
import { visitEligibility } from './story-eligibility.ts'
import { visitEmptyGatherings, visitGatherings } from './story-gatherings.ts'
import { checkImport, chooseFile, ROSTER, runButton } from './story-import.ts'
import { visitEmptyProgramme, visitProgramme } from './story-programme.ts'
import { lookAtDialog, visitReports } from './story-reports.ts'
import { visitSyncSetup } from './story-server.ts'
import { visitSync } from './story-sync.ts'

/** Goes from the first start through every screen, and looks at each once it stands. */
export async function visitEveryScreen(desk: Desk, look: Look): Promise<void> {
  // Nothing may be looked at half faded in.
  await desk.page.emulateMedia({ reducedMotion: 'reduce' })
  await visitFirstStart(desk, look)
  await visitEmptyPlaces(desk, look)
  await visitSettings(desk, look)
  await visitConnections(desk, look)
  await visitSync(desk, look)
  await visitSyncSetup(desk, look)
  await visitAlumni(desk, look)
  await visitWindows(desk, look)
  await visitGatherings(desk, look)
  await visitProgramme(desk, look)
  await visitEligibility(desk, look)
  await visitImport(desk, look)
  await visitExport(desk, look)
  await visitInviting(desk, look)
  await visitFilledPlaces(desk, look)
}

async function visitFirstStart({ page, say }: Desk, look: Look): Promise<void> {
  await expect(page.getByRole('heading', { name: say('start.names.title') })).toBeVisible()
  await press(page, say('start.next'))
  await expect(page.getByText(say('start.own-name.missing'))).toBeVisible()
  await look('start-names')
  await page.getByLabel(say('start.company-name')).fill(COMPANY)
  await page.getByLabel(say('start.own-name')).fill(OPERATOR)
  await press(page, say('start.next'))
  await expect(page.getByRole('heading', { name: say('start.recovery.title') })).toBeVisible()
  await page.getByText(say('start.recovery.kept')).click()
  await expect(page.getByRole('button', { name: say('start.next') })).toBeEnabled()
  await look('start-recovery')
  await press(page, say('start.next'))
  await expect(page.getByRole('heading', { name: say('start.begin.title') })).toBeVisible()
  await look('start-begin')
  await page.getByRole('button', { name: say('start.begin.empty') }).click()
}

async function visitEmptyPlaces(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  await expect(page.getByText(say('alumni.list.empty'))).toBeVisible()
  await look('alumni-empty')
  await page.keyboard.press('Control+e')
  await expect(page.getByText(say('exporting.empty'))).toBeVisible()
  await look('export-empty')
  await goTo(desk, 'today')
  await expect(page.getByText(say('today.empty'))).toBeVisible()
  await look('today-empty')
  await visitEmptyGatherings(desk, look)
  await visitEmptyProgramme(desk, look)
  await goTo(desk, 'reports')
  await expect(page.getByText(say('reports.empty'))).toBeVisible()
  await look('reports-empty')
  await goTo(desk, 'import')
  await expect(page.getByText(say('importing.past.empty'))).toBeVisible()
  await look('import-file')
  await goTo(desk, 'ledger')
  await expect(page.getByText(say('ledger.empty'))).toBeVisible()
  await look('ledger-empty')
  await goTo(desk, 'trash')
  await expect(page.getByText(say('alumni.trash.empty'))).toBeVisible()
  await look('trash-empty')
}

async function visitSettings(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  await goTo(desk, 'settings')
  await press(page, say('settings.sample.add'))
  await expect(page.getByText(say('settings.sample.there', { count: SAMPLE_COUNT }))).toBeVisible()
  await look('settings')
  await dismissToasts(desk)
}

/** Takes away what was told, so that it hides nothing of what comes. */
async function dismissToasts({ page, say }: Desk): Promise<void> {
  const toasts = page.getByRole('region', { name: say('ui.notices') }).getByRole('listitem')
  await toasts
    .getByRole('button', { name: say('ui.close') })
    .first()
    .click()
  await expect(toasts).toHaveCount(0)
}

async function visitAlumni(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  await goTo(desk, 'alumni')
  await expectPeople(desk, SAMPLE_COUNT)
  await look('alumni')
  await press(page, say('alumni.filters'))
  await expect(page.getByRole('region', { name: say('alumni.filters') })).toBeVisible()
  await look('alumni-filters')
  await page
    .getByRole('region', { name: say('alumni.filters') })
    .getByRole('button', { name: say('ui.close') })
    .click()
  await press(page, say('alumni.columns'))
  await expect(page.getByRole('menu')).toBeVisible()
  await look('alumni-columns')
  await page.keyboard.press('Escape')

  await peopleGrid(desk).getByRole('row').nth(4).click()
  await expect(personSheet(desk).getByLabel(say('timeline.add.label'))).toBeVisible()
  await look('person')
  await personSheet(desk)
    .getByLabel(say('timeline.add.label'))
    .fill('電話 来月転職するとのこと → 12/1まで資料を送る')
  await look('person-line')
  await personSheet(desk).getByLabel(say('timeline.add.label')).fill('')
  await personSheet(desk)
    .getByRole('button', { name: say('ui.close') })
    .first()
    .click()
}

async function visitWindows(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  const grid = peopleGrid(desk)
  await grid.getByRole('checkbox', { name: say('ui.choose-row', { row: 1 }), exact: true }).click()
  await grid.getByRole('checkbox', { name: say('ui.choose-row', { row: 2 }), exact: true }).click()
  const bar = page.getByRole('region', { name: say('alumni.bulk') })
  await expect(bar).toBeVisible()
  await look('alumni-chosen')
  for (const act of ['tag', 'edit', 'merge', 'trash'] as const) {
    await bar.getByRole('button', { name: say(`alumni.bulk.${act}`), exact: true }).click()
    await lookAtDialog(desk, look, `dialog-${act}`, act === 'trash' ? 'alertdialog' : 'dialog')
  }
  await bar.getByRole('button', { name: say('alumni.bulk.none') }).click()
  for (const [keys, name] of [
    ['Control+k', 'palette'],
    ['Control+n', 'add'],
    ['F1', 'help'],
  ] as const) {
    await page.keyboard.press(keys)
    await lookAtDialog(desk, look, name)
  }
}

async function visitImport(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  await chooseFile(desk, ROSTER)
  await look('import-columns')
  await checkImport(desk)
  await look('import-check')
  for (const tab of ['new', 'match'] as const) {
    await page.getByRole('tab', { name: say(`importing.tab.${tab}`) }).click()
    await expect(page.getByRole('tabpanel')).toBeVisible()
    await look(`import-check-${tab}`)
  }
  await runButton(desk).click()
  await expect(page.getByRole('button', { name: say('importing.result.show') })).toBeVisible()
  await look('import-result')
  await dismissToasts(desk)
  await press(page, say('importing.result.show'))
}

async function visitExport(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  await page.keyboard.press('Control+e')
  for (const format of ['xlsx', 'csv-cp932', 'list', 'labels', 'bcc'] as const) {
    const choice = page.getByRole('radio', { name: say(`exporting.format.${format}`) }).first()
    await page.locator('label').filter({ has: choice }).click()
    await expect(choice).toBeChecked()
    await expect(page.getByText(say('exporting.ledger.note'))).toBeVisible()
    await look(`export-${format}`)
  }
}

async function visitInviting(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  await goTo(desk, 'calendar')
  await expect(page.getByRole('button', { name: say('calendar.save-ics') })).toBeEnabled()
  await look('calendar')
  await press(page, say('calendar.add'))
  await lookAtDialog(desk, look, 'dialog-calendar-entry')
  await goTo(desk, 'alumni')
  await page.getByRole('button', { name: say('alumni.more') }).click()
  await page.getByRole('menuitem', { name: say('invite.open') }).click()
  await expect(page.getByRole('region', { name: say('invite.preview') })).toBeVisible()
  await look('invite')
  await goTo(desk, 'settings')
  await press(page, say('letters.add'))
  await lookAtDialog(desk, look, 'dialog-letter')
  await goTo(desk, 'events')
  // The event that was looked at before is still open.
  await press(page, say('papers.open'))
  await lookAtDialog(desk, look, 'dialog-papers')
}

async function visitFilledPlaces(desk: Desk, look: Look): Promise<void> {
  const { page, say } = desk
  await goTo(desk, 'ledger')
  await page.getByRole('row').nth(1).click()
  await expect(page.getByRole('region', { name: say('ledger.entry') })).toBeVisible()
  await look('ledger')
  await goTo(desk, 'alumni')
  const grid = peopleGrid(desk)
  await grid.getByRole('row').nth(2).click()
  await personSheet(desk)
    .getByRole('button', { name: say('profile.print') })
    .click()
  await page.getByRole('menuitem', { name: say('profile.print.sheet') }).click()
  await lookAtDialog(desk, look, 'dialog-print')
  await personSheet(desk)
    .getByRole('button', { name: say('profile.more'), exact: true })
    .click()
  await page.getByRole('menuitem', { name: say('letters.write') }).click()
  await lookAtDialog(desk, look, 'dialog-write')
  await personSheet(desk)
    .getByRole('button', { name: say('profile.more'), exact: true })
    .click()
  await page.getByRole('menuitem', { name: say('profile.trash') }).click()
  await goTo(desk, 'trash')
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  await look('trash')
  await visitReports(desk, look)
  await goTo(desk, 'today')
  await expect(page.getByRole('button', { name: say('today.finish') }).first()).toBeVisible()
  await look('today')
}
