import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import {
  expect,
  expectPeople,
  goTo,
  peopleGrid,
  personSheet,
  searchFor,
  test,
  type Desk,
} from '#test/support/story-desk.ts'
import {
  checkImport,
  chooseFile,
  importFile,
  runButton,
  showImported,
} from '#test/support/story-import.ts'
import { rosterOf } from '#test/support/story-roster.ts'

const FEW = 40
const MANY = 1500

// Where each kill falls: as soon as the progress says so much. Beyond half the act is confirmed.
for (const percents of [
  [0, 15, 35],
  [51, 70, 90],
]) {
  test(`kills at ${percents.join('%, ')}% of an import leave all of it or none`, async ({
    start,
    folder,
  }) => {
    let desk = await start({ begin: 'import' })
    let whole = 0
    for (const [round, percent] of percents.entries()) {
      const roster = rosterOf(MANY, (round + 1) * 100_000)
      await chooseFile(desk, await write(folder, `${round}.csv`, roster))
      expect(await checkImport(desk)).toMatchObject({ new: MANY })
      await runButton(desk).click({ noWaitAfter: true })
      await progressBeyond(desk, percent)
      await desk.kill()

      desk = await start()
      await goTo(desk, 'alumni')
      const count = await peopleCount(desk)
      expect([whole * MANY, (whole + 1) * MANY]).toContain(count)
      if (percent > 50) expect(count).toBe((whole + 1) * MANY)
      whole = count / MANY
      await goTo(desk, 'import')
      await expect(desk.page.getByRole('button', { name: desk.say('importing.undo') })).toHaveCount(
        whole,
      )
    }
  })
}

test('what was confirmed before a kill is there after it, round after round', async ({
  start,
  folder,
}) => {
  let desk = await start({ begin: 'import' })
  await importFile(desk, await write(folder, 'few.csv', rosterOf(FEW)))
  await showImported(desk)
  const done: string[] = []

  for (const round of [1, 2, 3]) {
    const { page, say } = desk
    const name = `名${round}`
    await expectPeople(desk, FEW)
    await peopleGrid(desk)
      .getByRole('row')
      .nth(round * 3)
      .click()
    const line = personSheet(desk).getByLabel(say('timeline.add.label'))
    await line.fill(`電話 ${name}の話`)
    await line.press('Enter')
    await expect(entries(desk).filter({ hasText: `${name}の話` })).toBeVisible()
    const given = personSheet(desk).getByLabel(say('field.givenName'), { exact: true })
    await given.fill(name)
    await given.press('Enter')
    await expect(page.getByRole('region', { name: say('ui.notices') })).toContainText(
      say('acts.alumni.edit'),
    )
    await desk.kill()
    done.push(name)

    desk = await start()
    await goTo(desk, 'alumni')
    await expectPeople(desk, FEW)
    for (const kept of done) {
      await searchFor(desk, kept)
      await peopleGrid(desk).getByRole('row').filter({ hasText: kept }).click()
      await expect(entries(desk).filter({ hasText: `${kept}の話` })).toHaveCount(1)
    }
    await searchFor(desk, '')
  }
})

async function write(folder: string, name: string, csv: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, csv)
  return path
}

function entries(desk: Desk) {
  return personSheet(desk).getByRole('listitem')
}

/** Resolves as soon as the import says that it is that far, or done. */
async function progressBeyond({ page, say }: Desk, percent: number): Promise<void> {
  await page.waitForFunction(
    ({ running, done, least }) => {
      const bar = document.querySelector(`[role="progressbar"][aria-label="${running}"]`)
      if (bar !== null) return Number(bar.getAttribute('aria-valuenow')) >= least
      return [...document.querySelectorAll('button')].some((one) => one.textContent === done)
    },
    { running: say('importing.running'), done: say('importing.result.show'), least: percent },
    { polling: 'raf' },
  )
}

async function peopleCount({ page, say }: Desk): Promise<number> {
  const count = page.getByRole('main').getByText(/^[\d,]+人$/)
  const nobody = page.getByText(say('alumni.list.empty'))
  await expect(page.getByText(say('app.status.saved'))).toBeVisible()
  await expect(nobody.or(count.filter({ hasNotText: /^0人$/ }))).toBeVisible()
  if (await nobody.isVisible()) return 0
  return Number((await count.innerText()).replaceAll(/[,人]/g, ''))
}
