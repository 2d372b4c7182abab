import {
  expect,
  expectPeople,
  goTo,
  personSheet,
  press,
  searchFor,
  test,
} from '#test/support/story-desk.ts'
import { addPerson, openPerson, pick } from '#test/support/story-people.ts'

const SATO = '佐藤 花子'
const SUZUKI = '鈴木 一郎'
const TALK = '検査のやり方を聞いた'

test('a touch goes to the wrong person and on to the right one, two people are introduced, and all is there after a restart', async ({
  start,
}) => {
  test.setTimeout(120_000)
  const desk = await start({ begin: 'empty' })
  const { page, say } = desk
  await goTo(desk, 'alumni')
  const works = { joinedOn: '2014/4/1', department: '製造部' }
  await addPerson(desk, { ...works, family: '佐藤', given: '花子', leftOn: '2018/9/30' })
  await addPerson(desk, {
    ...works,
    family: '鈴木',
    given: '一郎',
    joinedOn: '2016/4/1',
    leftOn: '2020/3/31',
  })
  await expectPeople(desk, 2)

  // 佐藤さんの欄に、鈴木さんの電話を書いてしまう
  const sheet = await openPerson(desk, SATO)
  const history = sheet.getByRole('region', { name: say('timeline.title') })
  await history.getByLabel(say('timeline.add.label')).fill(`電話 ${TALK}`)
  await page.keyboard.press('Enter')
  await expect(history.getByText(TALK)).toBeVisible()
  await history.getByRole('button', { name: say('timeline.entry.edit') }).click()
  await press(page, say('timeline.move'))
  await pick(desk, say('timeline.move.to'), SUZUKI)
  await expect(history.getByText(TALK)).toHaveCount(0)
  const notices = page.getByRole('region', { name: say('ui.notices') })
  await expect(notices.getByText(say('acts.timeline.move'))).toBeVisible()

  // 元に戻して、もう一度移す
  await notices
    .getByRole('listitem')
    .filter({ hasText: say('acts.timeline.move') })
    .getByRole('button', { name: say('app.undo') })
    .click()
  await expect(history.getByText(TALK)).toBeVisible()
  await history.getByRole('button', { name: say('timeline.entry.edit') }).click()
  await press(page, say('timeline.move'))
  await pick(desk, say('timeline.move.to'), SUZUKI)
  await expect(history.getByText(TALK)).toHaveCount(0)

  // 鈴木さんから当社が得たことを書き足す
  await openPerson(desk, SUZUKI)
  await expect(history.getByText(TALK)).toBeVisible()
  await history.getByRole('button', { name: say('timeline.entry.edit') }).click()
  await history.getByRole('button', { name: say('timeline.more-fields') }).click()
  const gain = history.getByLabel(say('field.companyGain'))
  await gain.fill('検査表の見直し')
  await gain.blur()
  await history.getByRole('button', { name: say('timeline.entry.close') }).click()
  await expect(history.getByText('検査表の見直し')).toBeVisible()

  // 一緒に働いた人として互いに出る。引き合わせは、まず予定として残す
  const together = sheet.getByRole('region', { name: say('profile.together.title') })
  await expect(together).toContainText('2016年から2018年まで製造部で一緒')
  await together.getByText(SATO).click()
  await expect(sheet.getByRole('heading', { name: SATO })).toBeVisible()
  await expect(together).toContainText(SUZUKI)
  await sheet.getByRole('button', { name: say('profile.more') }).click()
  await page.getByRole('menuitem', { name: say('profile.introduce') }).click()
  await pick(desk, say('timeline.introduction.with'), SUZUKI)
  const dialog = page.getByRole('dialog', { name: say('timeline.introduction.title') })
  await expect(dialog).toContainText('2016年から2018年まで製造部で一緒')
  await dialog.getByLabel(say('timeline.introduction.purpose')).fill('原価計算の相談')
  await dialog.getByRole('button', { name: say('timeline.introduction.plan') }).click()
  await expect(history.getByText(say('timeline.introduction.no-passing-on'))).toBeVisible()

  // 双方の同意がそろい、結果も残る
  await history.getByRole('button', { name: say('timeline.entry.edit') }).click()
  for (const name of [SATO, SUZUKI]) {
    const consent = history.getByRole('textbox', {
      name: say('timeline.introduction.consent', { name }),
    })
    await consent.fill('2026/1/15')
    await consent.blur()
  }
  const outcome = history.getByLabel(say('field.outcome'))
  await outcome.fill('二人で勉強会を始めた')
  await outcome.blur()
  await history.getByRole('button', { name: say('timeline.entry.close') }).click()
  await expect(history.getByText('二人で勉強会を始めた')).toBeVisible()
  await expect(history.getByText(say('timeline.introduction.no-passing-on'))).toHaveCount(0)
  await desk.close()

  const again = await start()
  await goTo(again, 'alumni')
  await searchFor(again, '検査表')
  const found = await openPerson(again, SUZUKI)
  await expect(found.getByText(TALK)).toBeVisible()
  await expect(found.getByText('検査表の見直し')).toBeVisible()
  await expect(found.getByText('二人で勉強会を始めた')).toBeVisible()
  await found.getByText(say('timeline.introduction.to', { name: SATO })).click()
  await searchFor(again, '')
  await expect(personSheet(again).getByRole('heading', { name: SATO })).toBeVisible()
  await expect(personSheet(again).getByText('二人で勉強会を始めた')).toBeVisible()
})

test('what can be asked and who knows the person are found again, the note at leaving is not', async ({
  start,
}) => {
  const desk = await start({ begin: 'empty' })
  const { page, say } = desk
  await goTo(desk, 'alumni')
  await addPerson(desk, {
    family: '佐藤',
    given: '花子',
    joinedOn: '2014/4/1',
    leftOn: '2018/9/30',
    department: '製造部',
  })
  const sheet = await openPerson(desk, SATO)
  await sheet.getByRole('combobox', { name: say('field.topics') }).fill('原価計算')
  await page.keyboard.press('Enter')
  await sheet.getByRole('button', { name: say('field.exitNote') }).click()
  const note = sheet.getByRole('textbox', { name: say('field.exitNote') })
  await note.fill('家業を継ぐとのこと')
  await note.blur()
  await expect(page.getByText(say('acts.alumni.edit')).last()).toBeVisible()
  await desk.close()

  const again = await start()
  await goTo(again, 'alumni')
  await searchFor(again, '家業')
  await expect(again.page.getByText(say('alumni.list.no-match'))).toBeVisible()
  await searchFor(again, '原価')
  const found = await openPerson(again, SATO)
  await expect(found.getByRole('textbox', { name: say('field.exitNote') })).toHaveValue(
    '家業を継ぐとのこと',
  )
})
