import { expect, goTo, press, test } from '#test/support/story-desk.ts'
import { addPerson, openPerson, pick } from '#test/support/story-people.ts'

const SATO = '佐藤 花子'
const SUZUKI = '鈴木 一郎'
const QUESTION = '見積ソフトの使い勝手'
const STORY = '独立して5年'

test('a question goes from asking to thanking, a mistake is undone, and all stands after a restart', async ({
  start,
}) => {
  test.setTimeout(120_000)
  const desk = await start({ begin: 'empty' })
  const { page, say } = desk
  await goTo(desk, 'alumni')
  const works = { joinedOn: '2014/4/1', leftOn: '2018/9/30', department: '経理部' }
  await addPerson(desk, { ...works, family: '佐藤', given: '花子' })
  await addPerson(desk, { ...works, family: '鈴木', given: '一郎' })

  // 質問を作り、2人を加える
  await goTo(desk, 'feedback')
  await expect(page.getByText(say('feedback.empty'))).toBeVisible()
  await press(page, say('feedback.add'))
  await page.getByLabel(say('feedback.name')).fill(QUESTION)
  await press(page, say('feedback.make'))
  const sheet = page.getByRole('region', { name: say('feedback.sheet') })
  await expect(sheet.getByRole('heading', { name: QUESTION })).toBeVisible()
  const asked = sheet.getByRole('region', { name: say('feedback.asked-people') })
  for (const name of [SATO, SUZUKI]) {
    await pick(desk, say('feedback.asked-people.add'), name)
    await expect(asked.getByText(name)).toBeVisible()
  }

  // 1人を間違えて外し、元に戻す
  await asked.getByRole('button', { name: say('feedback.edit', { name: SUZUKI }) }).click()
  await press(page, say('feedback.remove'))
  await expect(asked.getByText(SUZUKI)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(asked.getByText(SUZUKI)).toBeVisible()

  // 依頼し、回答と変えたことを残し、お礼を書く
  await press(page, say('feedback.ask-all', { count: 2 }))
  await press(page, say('feedback.answer.write.of', { name: SATO }))
  await asked.getByLabel(say('feedback.answer'), { exact: true }).fill('入力する欄が多すぎます')
  await asked.getByRole('button', { name: say('ui.close') }).click()
  await expect(asked.getByText('入力する欄が多すぎます')).toBeVisible()
  await sheet.getByLabel(say('feedback.changed.text')).fill('必須の欄を12から5に減らしました')
  await page.keyboard.press('Tab')
  await press(page, say('feedback.write.change.of', { name: SATO }))
  const letter = page.getByRole('dialog')
  await expect(letter.getByLabel(say('letters.body'))).toHaveValue(
    /佐藤 花子 様[^]*必須の欄を12から5に減らしました/,
  )
  await page.keyboard.press('Escape')
  await press(page, say('feedback.thank-one.of', { name: SATO }))
  await expect(asked.getByText(say('feedback.state.thanked'))).toBeVisible()
  await desk.close()

  // 開き直しても、一覧からも個人票からもたどれる
  const again = await start()
  await goTo(again, 'alumni')
  const person = await openPerson(again, SATO)
  await expect(person.getByText('入力する欄が多すぎます')).toBeVisible()
  await person.getByRole('link', { name: QUESTION }).click()
  const round = again.page.getByRole('list', { name: say('feedback.round') })
  await expect(round).toContainText(say('feedback.round.of', { count: 1, all: 2 }))
  await expect(round).toContainText(say('feedback.round.of', { count: 1, all: 1 }))
  await expect(again.page.getByLabel(say('feedback.changed.text'))).toHaveValue(/12から5に/)
})

test('a story out without its permission is told so, and stands with it after a restart', async ({
  start,
}) => {
  const desk = await start({ begin: 'empty' })
  const { page, say } = desk
  await goTo(desk, 'alumni')
  const works = { joinedOn: '2014/4/1', leftOn: '2018/9/30', department: '経理部' }
  await addPerson(desk, { ...works, family: '佐藤', given: '花子' })
  await goTo(desk, 'feedback')
  await page.getByRole('tab', { name: say('feedback.tab.stories') }).click()
  await expect(page.getByText(say('stories.empty'))).toBeVisible()
  await press(page, say('stories.add'))
  await page.getByRole('dialog').getByLabel(say('feedback.name')).fill(STORY)
  await pick(desk, say('stories.person.find'), SATO)
  await press(page, say('feedback.make'))
  const sheet = page.getByRole('region', { name: say('stories.sheet') })

  // 許諾のないまま掲載を記録し、警告を見て、元に戻す
  const where = sheet.getByLabel(say('stories.published-where'))
  await where.fill('採用ページ')
  await where.press('Enter')
  const warning = say('stories.must-come-down', { state: 'waiting', where: '採用ページ' })
  await expect(sheet.getByText(warning)).toBeVisible()
  await page
    .getByRole('button', { name: say('app.undo') })
    .first()
    .click()
  await expect(where).toHaveValue('')
  await expect(sheet.getByText(warning)).toHaveCount(0)

  // 許諾を得てから掲載する
  const permitted = sheet.getByRole('textbox', { name: say('stories.permitted-on') })
  await permitted.fill('2026/4/1')
  await permitted.press('Enter')
  await where.fill('採用ページ')
  await where.press('Enter')
  await expect(sheet.getByText(say('stories.published'), { exact: true })).toBeVisible()
  await desk.close()

  const again = await start()
  await goTo(again, 'alumni')
  const person = await openPerson(again, SATO)
  await person.getByRole('link', { name: STORY }).click()
  const kept = again.page.getByRole('region', { name: say('stories.sheet') })
  await expect(kept.getByText(say('stories.state.permitted')).first()).toBeVisible()
  await expect(kept.getByLabel(say('stories.published-where'))).toHaveValue('採用ページ')
})
