import { expect, goTo, OPERATOR, press, test } from '#test/support/story-desk.ts'
import type { Desk } from '#test/support/story-desk.ts'
import { addPerson, openPerson } from '#test/support/story-people.ts'

const NAGAI = '長井 春子'
const MIJIKA = '三鹿 夏男'

async function openRules(desk: Desk): Promise<void> {
  await goTo(desk, 'programme')
  await desk.page.getByRole('tab', { name: desk.say('programme.tab.rules') }).click()
}

test('a rule is mended while it is typed, saved, gone against, undone, and stands after a restart', async ({
  start,
}) => {
  const desk = await start({ begin: 'empty' })
  const { page, say } = desk
  await goTo(desk, 'alumni')
  const left = { leftOn: '2021/3/31', department: '営業部' }
  await addPerson(desk, { family: '長井', given: '春子', joinedOn: '2016/4/1', ...left })
  await addPerson(desk, { family: '三鹿', given: '夏男', joinedOn: '2016/4/2', ...left })

  // 退職区分がわからない2人は、はじめの条件では要確認
  await openRules(desk)
  const asked = page.getByRole('region', { name: say('eligibility.ask') })
  await expect(asked.getByRole('link')).toHaveText([MIJIKA, NAGAI])

  // 勤続0年と入れて指摘され、5年に直す
  await press(page, say('eligibility.edit'))
  const kind = say('eligibility.kind.leavingKind')
  await page.getByRole('button', { name: say('ui.remove', { name: kind }) }).click()
  await press(page, say('eligibility.builder.add'))
  await press(page, say('eligibility.builder.save'))
  await expect(page.getByText(say('eligibility.problem.no-length'))).toBeVisible()
  await page.getByLabel(say('eligibility.builder.years')).fill('５')
  await page.keyboard.press('Tab')
  await expect(page.getByText(say('eligibility.problem.no-length'))).toHaveCount(0)

  // ちょうど5年の人だけが入ると、保存の前に名前でわかる
  const preview = page.getByRole('region', { name: say('eligibility.preview') })
  await expect(preview.getByRole('link')).toHaveText([NAGAI])
  await press(page, say('eligibility.builder.save'))
  const words = '勤続5年以上の人が対象です。'
  const rule = page.getByRole('region', { name: say('eligibility.in-force') })
  await expect(rule.getByText(words)).toBeVisible()
  await expect(asked.getByRole('link')).toHaveCount(0)

  // 1日足りない人を例外として承認し、取り消し、やり直す
  await goTo(desk, 'alumni')
  const sheet = await openPerson(desk, MIJIKA)
  const verdict = sheet.getByRole('region', { name: say('field.verdict') })
  const short = '勤続4年11か月（5年未満）で、対象外です。'
  await expect(verdict).toContainText(short)
  await verdict.getByRole('button', { name: say('eligibility.override') }).click()
  await press(page, say('eligibility.override.save'))
  await expect(verdict.getByText(say('eligibility.override.reason.missing'))).toBeVisible()
  await verdict.getByLabel(say('eligibility.override.reason')).fill('入社日は研修の都合')
  await verdict.getByRole('button', { name: say('eligibility.override.approver') }).click()
  await page.getByRole('option', { name: OPERATOR }).click()
  await press(page, say('eligibility.override.save'))
  const excepted = `${OPERATOR}の承認による例外（入社日は研修の都合）で、対象です。`
  await expect(verdict).toContainText(excepted)
  await page.keyboard.press('Control+z')
  await expect(verdict).toContainText(short)
  await page.keyboard.press('Control+Shift+z')
  await expect(verdict).toContainText(excepted)
  await desk.close()

  // 開き直しても、条件も例外も数もある
  const again = await start()
  await openRules(again)
  await expect(
    again.page.getByRole('region', { name: say('eligibility.versions') }).getByRole('listitem'),
  ).toContainText(words)
  const counts = again.page.getByRole('region', { name: say('eligibility.funnel') })
  for (const [step, count] of [
    ['leavers', 2],
    ['eligible', 2],
    ['registered', 0],
  ] as const) {
    await expect(
      counts.getByText(say(`eligibility.funnel.${step}`), { exact: true }).locator('xpath=..'),
    ).toContainText(say('eligibility.people', { count }))
  }
  await goTo(again, 'alumni')
  const kept = await openPerson(again, MIJIKA)
  await expect(kept.getByRole('region', { name: say('field.verdict') })).toContainText(excepted)
})
