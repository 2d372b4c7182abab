import { expect, goTo, press, test } from '#test/support/story-desk.ts'
import type { Desk } from '#test/support/story-desk.ts'
import { addPerson, openPerson, pick } from '#test/support/story-people.ts'

const SATO = '佐藤 花子'
const SUZUKI = '鈴木 一郎'
const GROUP = '経理の会'

function groupSheet({ page, say }: Desk) {
  return page.getByRole('region', { name: say('groups.sheet') })
}

test('a group is made from nothing, mended, undone, and stands after a restart with its meeting', async ({
  start,
}) => {
  test.setTimeout(120_000)
  const desk = await start({ begin: 'empty' })
  const { page, say } = desk
  await goTo(desk, 'alumni')
  const works = { joinedOn: '2014/4/1', leftOn: '2018/9/30', department: '経理部' }
  await addPerson(desk, { ...works, family: '佐藤', given: '花子' })
  await addPerson(desk, { ...works, family: '鈴木', given: '一郎' })

  // 分科会を作る
  await goTo(desk, 'groups')
  await expect(page.getByText(say('groups.empty'))).toBeVisible()
  await press(page, say('groups.add'))
  await page.getByLabel(say('groups.name')).fill(GROUP)
  await page.getByLabel(say('groups.field')).fill('経理')
  await press(page, say('groups.add.save'))
  const sheet = groupSheet(desk)
  await expect(sheet.getByRole('heading', { name: GROUP })).toBeVisible()

  // 2人を加え、1人を間違えて外し、元に戻す
  const members = sheet.getByRole('region', { name: say('groups.members') })
  await pick(desk, say('groups.members.add'), SATO)
  await expect(members.getByText(SATO)).toBeVisible()
  await pick(desk, say('groups.members.add'), SUZUKI)
  await expect(members.getByText(SUZUKI)).toBeVisible()
  await members.getByRole('button', { name: say('groups.members.edit', { name: SUZUKI }) }).click()
  await press(page, say('groups.members.remove'))
  await expect(members.getByText(SUZUKI)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(members.getByText(SUZUKI)).toBeVisible()

  // 佐藤さんが世話役になり、メモと集まりを残す
  await members.getByRole('button', { name: say('groups.members.edit', { name: SATO }) }).click()
  await members.getByText(say('groups.leader'), { exact: true }).click()
  await members.getByRole('button', { name: say('ui.close') }).click()
  await expect(
    members.getByRole('listitem').filter({ hasText: say('groups.leader') }),
  ).toContainText(SATO)
  await sheet.getByLabel(say('groups.notes.add')).fill('次は原価計算を扱う')
  await press(page, say('groups.notes.save'))
  await expect(sheet.getByText('次は原価計算を扱う')).toBeVisible()
  await press(page, say('groups.meetings.add'))
  await press(page, say('groups.meetings.make'))
  const title = say('groups.meetings.title', { name: GROUP })
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await desk.close()

  // 開き直しても、分科会からも個人票からもたどれる
  const again = await start()
  await goTo(again, 'groups')
  const row = again.page.getByRole('row').filter({ hasText: GROUP })
  await expect(row).toContainText(SATO)
  await expect(row).toContainText(say('groups.people', { count: 2 }))
  await row.click()
  const kept = groupSheet(again)
  await expect(kept.getByText('次は原価計算を扱う')).toBeVisible()
  await expect(kept.getByText(title)).toBeVisible()
  await expect(kept.getByText(say('groups.meetings.listed', { count: 2 }))).toBeVisible()
  await goTo(again, 'alumni')
  const person = await openPerson(again, SUZUKI)
  await person.getByRole('link', { name: GROUP }).click()
  await expect(kept.getByRole('heading', { name: GROUP })).toBeVisible()
})

test('a group goes to the trash and comes back, and is wound up and taken up again', async ({
  start,
}) => {
  const desk = await start({ begin: 'empty' })
  const { page, say } = desk
  await goTo(desk, 'groups')
  await press(page, say('groups.add'))
  await page.getByLabel(say('groups.name')).fill(GROUP)
  await press(page, say('groups.add.save'))
  const act = async (title: string): Promise<void> => {
    await groupSheet(desk)
      .getByRole('button', { name: say('groups.more') })
      .click()
    await page.getByRole('menuitem', { name: title }).click()
  }

  await act(say('groups.close'))
  await expect(groupSheet(desk).getByText(say('groups.closed'))).toBeVisible()
  await act(say('groups.reopen'))
  await expect(groupSheet(desk).getByText(say('groups.closed'))).toHaveCount(0)
  await act(say('groups.to-trash'))
  await expect(page.getByText(say('groups.in-trash'))).toBeVisible()
  await page.getByRole('button', { name: say('groups.trash', { count: 1 }) }).click()
  await press(page, say('groups.restore'))

  await expect(page.getByRole('grid').getByText(GROUP)).toBeVisible()
})
