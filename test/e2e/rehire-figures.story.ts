import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Change } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { fiscalYearOf } from '#shared/domain/figures/fiscal-year.ts'
import { BLANK_EVENT, BLANK_GROUP } from '#shared/domain/gathering/new-gathering.ts'
import { BLANK_SET_UP } from '#shared/domain/programme/new-programme.ts'
import { PROGRAM_GOALS } from '#shared/domain/programme/set-up.ts'
import { numberedId } from '#test/bench/page/talks.ts'
import { giveAct } from '#test/support/fill-app.ts'
import { answerSave } from '#test/support/launch-app.ts'
import { expect, goTo, press, test } from '#test/support/story-desk.ts'
import type { Desk } from '#test/support/story-desk.ts'
import { addPerson, pick } from '#test/support/story-people.ts'

const SATO = '佐藤 花子'

test('a case and a target become figures, a mistake is undone, and both stand after a restart', async ({
  start,
}) => {
  test.setTimeout(120_000)
  const desk = await start({ begin: 'empty' })
  const { page, say } = desk
  await goTo(desk, 'alumni')
  const works = { joinedOn: '2014/4/1', leftOn: '2018/9/30', department: '経理部' }
  await addPerson(desk, { ...works, family: '佐藤', given: '花子' })
  await goTo(desk, 'reports')
  await expect(page.getByText(say('reports.empty'))).toBeVisible()

  // 案件を開き、目標を入れる
  await goTo(desk, 'rehire')
  await press(page, say('cases.add'))
  const dialog = page.getByRole('dialog', { name: say('cases.add') })
  await pick(desk, say('cases.new.person'), SATO)
  await dialog.getByRole('button', { name: say('cases.add'), exact: true }).click()
  await expect(page.getByRole('article', { name: SATO })).toBeVisible()
  await setTarget(desk, '4')

  // 目標を間違えて入れ、元に戻す
  await setTarget(desk, '40')
  await goTo(desk, 'reports')
  await expect(targetLine(desk)).toHaveText(/40件1件/)
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: say('app.undo') })
    .click()
  await expect(targetLine(desk)).toHaveText(/4件1件25%あと3件/)
  await desk.close()

  const again = await start()
  await goTo(again, 'reports')
  await expect(targetLine(again)).toHaveText(/4件1件25%あと3件/)
  const stages = again.page.getByRole('figure', { name: say('reports.stages') })
  await stages.getByRole('button', { name: say('reports.table'), exact: true }).click()
  await expect(
    stages.getByRole('row').filter({ hasText: say('cases.stage.considering') }),
  ).toContainText('1')
  await expect(
    again.page.getByRole('figure', { name: say('eligibility.funnel') }).getByRole('img'),
  ).toBeVisible()
  await expect(again.page.getByText(say('reports.headlines.none'))).toBeVisible()
})

test('the report keeps to one page with all goals, all targets and a full year', async ({
  start,
  folder,
}) => {
  const filling = await start({ begin: 'empty' })
  await giveAct(filling, 1, fullYear())
  await filling.close()
  const desk = await start()
  const { page, say } = desk
  await goTo(desk, 'reports')
  await expect(page.getByRole('region', { name: say('reports.targets') })).toBeVisible()
  await press(page, say('reports.paper.open'))
  const comment = page.getByLabel(say('reports.paper.comment'))
  await comment.fill('久しぶりに話せた一年でした。\n'.repeat(60))
  await comment.blur()
  await expect(page.getByText(say('acts.figures.comment'))).toBeVisible()
  const preview = page.getByRole('region', { name: say('print.preview') })
  await expect(preview.getByText(say('eligibility.funnel.leavers'))).toBeVisible()

  const tooTall = await preview
    .locator('article, article > section, article > div > section, article th, article td')
    .evaluateAll(
      (parts) =>
        parts.filter(
          (part) =>
            part.scrollHeight > part.clientHeight + 1 &&
            getComputedStyle(part).display !== 'inline',
        ).length,
    )

  expect(tooTall).toBe(0)
  const file = join(folder, '報告.pdf')
  await answerSave(desk.app, file)
  await press(page, say('print.pdf'))
  await expect(page.getByText(say('print.saved'))).toBeVisible()
  expect((await readFile(file, 'latin1')).match(/\/Type ?\/Page\b/g)).toHaveLength(1)
})

async function setTarget(desk: Desk, value: string): Promise<void> {
  const { page, say } = desk
  await goTo(desk, 'programme')
  const field = page
    .getByRole('region', { name: say('programme.targets') })
    .getByRole('textbox', { name: say('programme.target.casesOpened') })
  await field.fill(value)
  await field.press('Enter')
  await expect(page.getByText(say('acts.programme.target')).first()).toBeVisible()
}

function targetLine({ page, say }: Desk) {
  return page
    .getByRole('region', { name: say('reports.targets') })
    .getByRole('row')
    .filter({ hasText: say('reports.figure.casesOpened') })
}

/** Three goals, every target, fourteen events and eight groups with long names. */
function fullYear(): Change[] {
  const title = 'アルムナイと現役社員の合同交流会および新製品の意見交換会（東京・大阪同時開催）'
  const today = new Date().toLocaleDateString('sv', { timeZone: 'UTC' })
  const figures = ['registered', 'touches', 'reached', 'casesOpened', 'rehires', 'costSavedYen']
  const targets = [...figures, 'held', 'attendees', 'introductions'].map((figure, number) => ({
    id: numberedId('target', number),
    fiscalYear: fiscalYearOf(today),
    figure,
    value: 12_345_678,
  }))
  return [
    creation('programme', numberedId('programme', 1), {
      ...BLANK_SET_UP,
      goals: PROGRAM_GOALS,
      startedOn: '2024-04-01',
      targets,
    }),
    ...Array.from({ length: 8 }, (_, number) =>
      creation('gatherings', numberedId('interestGroup', number), {
        ...BLANK_GROUP,
        name: `次世代のものづくりと品質管理を語り合う分科会 その${number}`,
      }),
    ),
    ...Array.from({ length: 14 }, (_, number) =>
      creation('gatherings', numberedId('event', number), {
        ...BLANK_EVENT,
        title: `第${number + 1}回 ${title}`,
        startsOn: today,
      }),
    ),
  ]
}
