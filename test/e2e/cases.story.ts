import { expect, goTo, press, test } from '#test/support/story-desk.ts'
import type { Desk } from '#test/support/story-desk.ts'
import { addPerson, openPerson, pick } from '#test/support/story-people.ts'

const SATO = '佐藤 花子'
const POST = '経理'

function section(desk: Desk, name: string) {
  return desk.page.getByRole('region', { name, exact: true })
}

test('a case runs from the first talk to a second stint, is undone and stands after a restart', async ({
  start,
}) => {
  test.setTimeout(120_000)
  const desk = await start({ begin: 'empty' })
  const { page, say } = desk
  const works = { joinedOn: '2014/4/1', leftOn: '2018/9/30', department: '経理部' }
  await goTo(desk, 'alumni')
  await addPerson(desk, { ...works, family: '佐藤', given: '花子' })

  // 規程のないまま案件を開く。開く前に知らされる
  await goTo(desk, 'rehire')
  await expect(page.getByText(say('cases.empty'))).toBeVisible()
  await press(page, say('cases.add'))
  const dialog = page.getByRole('dialog', { name: say('cases.add') })
  await pick(desk, say('cases.new.person'), SATO)
  await dialog.getByLabel(say('cases.new.title')).fill(POST)
  await expect(dialog.getByText(say('cases.warning.no-policy'))).toBeVisible()
  await dialog.getByRole('button', { name: say('cases.add'), exact: true }).click()
  await expect(page.getByRole('article', { name: SATO })).toContainText(
    say('cases.stage.considering'),
  )

  // 事前面談を済ませる。最終面接は理由なしには省けない
  const steps = section(desk, say('cases.steps'))
  const step = (key: 'talk' | 'finalInterview' | 'conditions') => ({
    step: say(`cases.step.${key}`),
  })
  await steps.getByRole('button', { name: say('cases.steps.finish-of', step('talk')) }).click()
  await steps
    .getByRole('button', { name: say('cases.steps.skip-of', step('finalInterview')) })
    .click()
  const skip = page.getByRole('dialog', { name: say('cases.steps.skip') })
  await skip.getByRole('button', { name: say('cases.steps.skip'), exact: true }).click()
  await expect(skip.getByText(say('error.cases.no-reason'))).toBeVisible()
  await skip.getByLabel(say('cases.steps.reason')).fill('社長が面談に同席した')
  await skip.getByRole('button', { name: say('cases.steps.skip'), exact: true }).click()
  await expect(steps).toContainText('社長が面談に同席した')
  await steps
    .getByRole('button', { name: say('cases.steps.finish-of', step('conditions')) })
    .click()
  await expect(page.getByText(say('cases.warning.no-fairness-review'))).toBeVisible()

  // 見送りには理由が要る。選び直して採用とする
  const decision = section(desk, say('cases.decision'))
  const decide = async (what: 'turnDown' | 'hire'): Promise<void> => {
    await decision.getByLabel(say('cases.decision.what')).click()
    await page.getByRole('option', { name: say(`cases.decision.${what}`) }).click()
    await decision.getByRole('button', { name: say('cases.decision.save') }).click()
  }
  await decide('turnDown')
  await expect(decision.getByText(say('error.cases.no-reason'))).toBeVisible()
  await decide('hire')

  // 条件の部署を入れ、入社を記録し、取り消してやり直す
  const offer = section(desk, say('cases.offer'))
  await offer.getByRole('combobox', { name: say('field.grade') }).fill('課長')
  await page.keyboard.press('Tab')
  const joining = section(desk, say('cases.joining'))
  await press(page, say('cases.joining.save'))
  await expect(joining).toContainText(/2回目/)
  await expect(section(desk, say('cases.checks')).getByRole('listitem')).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(joining.getByRole('button', { name: say('cases.joining.save') })).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(joining).toContainText(/2回目/)
  await desk.close()

  // 開き直しても、案件と2つ目の在籍がある
  const again = await start()
  await goTo(again, 'rehire')
  await again.page.getByRole('button', { name: new RegExp(SATO) }).click()
  await expect(section(again, say('cases.joining'))).toContainText(/2回目/)
  await goTo(again, 'alumni')
  const sheet = await openPerson(again, SATO)
  await expect(
    sheet.getByRole('region', { name: say('cases.of-person'), exact: true }),
  ).toContainText(POST)
  await expect(sheet.getByRole('region', { name: say('field.stints'), exact: true })).toContainText(
    '課長',
  )
  await sheet.getByRole('link', { name: POST }).click()
  await expect(section(again, say('cases.checks')).getByRole('listitem')).toHaveCount(3)
})
