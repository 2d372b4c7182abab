import { expect, goTo, press, test } from '#test/support/story-desk.ts'
import type { Desk } from '#test/support/story-desk.ts'
import { addPerson, openPerson } from '#test/support/story-people.ts'

const SATO = '佐藤 花子'
const SUZUKI = '鈴木 一郎'
const POST = '法人営業'

function ranking({ page, say }: Desk) {
  return page.getByRole('region', { name: say('vacancies.fitting'), exact: true })
}

async function openVacancies(desk: Desk): Promise<void> {
  const { page, say } = desk
  await goTo(desk, 'rehire')
  await page.getByRole('tab', { name: say('rehire.tab.vacancies') }).click()
}

async function setDepartment({ page, say }: Desk, department: string): Promise<void> {
  const box = page
    .getByRole('region', { name: say('vacancies.about') })
    .getByRole('combobox', { name: say('field.department') })
  await box.fill(department)
  await page.keyboard.press('Tab')
}

test('a vacancy finds who wished to come back, and an old wish is asked about again', async ({
  start,
}) => {
  test.setTimeout(120_000)
  const desk = await start({ begin: 'empty' })
  const { page, say } = desk
  await goTo(desk, 'alumni')
  const works = { joinedOn: '2014/4/1', leftOn: '2018/9/30' }
  await addPerson(desk, { ...works, family: '鈴木', given: '一郎', department: '経理部' })
  await addPerson(desk, { ...works, family: '佐藤', given: '花子', department: '営業部' })

  // 佐藤さんの復帰希望を、聞いた日とともに残す
  const wishes = (await openPerson(desk, SATO)).getByRole('region', { name: say('field.wishes') })
  await press(page, say('profile.wish.add'))
  await wishes.getByRole('button', { name: say('field.interest') }).click()
  await page.getByRole('option', { name: say('choice.rehireInterest.yes') }).click()
  const asOf = wishes.getByRole('textbox', { name: say('profile.as-of') })
  await asOf.fill('2024/2/29')
  await asOf.press('Enter')
  await wishes.getByRole('button', { name: say('profile.element.done'), exact: true }).click()

  // 12か月が過ぎている。聞く前に押してしまい、元に戻す
  await expect(wishes.getByText(say('profile.wish.old'))).toBeVisible()
  await press(page, say('profile.wish.ask-again'))
  await expect(wishes.getByText(say('profile.wish.old'))).toHaveCount(0)
  await expect(wishes.getByRole('listitem')).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(wishes.getByText(say('profile.wish.old'))).toBeVisible()
  await expect(wishes.getByRole('listitem')).toHaveCount(1)

  // 募集していない仕事にも枠を設ける
  await openVacancies(desk)
  await expect(page.getByText(say('vacancies.empty'))).toBeVisible()
  await press(page, say('vacancies.add'))
  await page.getByLabel(say('vacancies.name')).fill(POST)
  await page.getByText(say('vacancies.status.notRecruiting')).click()
  await press(page, say('vacancies.add.save'))
  await expect(page.getByRole('heading', { name: POST })).toBeVisible()

  // 部署を間違えて書き、元に戻し、書き直す
  const people = ranking(desk).getByRole('listitem')
  await expect(people).toHaveText([new RegExp(SATO)])
  await setDepartment(desk, '経理部')
  await expect(people).toHaveText([new RegExp(SUZUKI), new RegExp(SATO)])
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: say('app.undo') })
    .click()
  await expect(people).toHaveText([new RegExp(SATO)])
  await setDepartment(desk, '営業部')
  await expect(people).toContainText(
    say('vacancies.reason.department', { isSame: 'yes', department: '営業部' }),
  )
  await desk.close()

  // 開き直すと、今日にも募集枠にも個人票にもある
  const again = await start()
  const row = again.page.getByRole('listitem').filter({ hasText: say('today.wish') })
  await expect(row).toContainText(SATO)
  await openVacancies(again)
  const item = again.page.getByRole('listitem').filter({ hasText: POST })
  await expect(item).toContainText(say('choice.positionStatus.notRecruiting'))
  await expect(item).toContainText(say('vacancies.fitting.count', { count: 1 }))
  await item.getByRole('link', { name: POST }).click()
  await ranking(again).getByRole('link', { name: SATO }).click()
  const fitting = again.page
    .getByRole('region', { name: say('field.wishes') })
    .getByRole('listitem')
    .filter({ hasText: POST })
  await expect(fitting).toContainText('営業部')

  // そこから案件を開く
  await fitting.getByRole('button', { name: say('cases.add') }).click()
  await again.page
    .getByRole('dialog')
    .getByRole('button', { name: say('cases.add') })
    .click()
  await press(again.page, say('cases.back'))
  await openVacancies(again)
  await expect(item).toContainText(say('vacancies.cases', { count: 1 }))
})
