import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { strFromU8, unzipSync } from 'fflate'

import { answerSave } from '#test/support/launch-app.ts'
import { expect, goTo, personSheet, press, searchFor, test } from '#test/support/story-desk.ts'
import type { Desk } from '#test/support/story-desk.ts'
import { addPerson, openPerson } from '#test/support/story-people.ts'

const SATO = '佐藤 花子'
const FACT = '面談で転職先の規模を聞いた'
const OPINION = '戻る意欲が高い印象'

function notes(desk: Desk) {
  const { say } = desk
  return personSheet(desk).getByRole('region', { name: say('notes.title'), exact: true })
}

test('rehire notes are kept closed, out of search and exports, and opening them is in the ledger', async ({
  start,
  folder,
}) => {
  test.setTimeout(120_000)
  const desk = await start({ begin: 'empty' })
  const { app, page, say } = desk
  const works = { joinedOn: '2014/4/1', leftOn: '2018/9/30', department: '経理部' }
  await goTo(desk, 'alumni')
  await addPerson(desk, { ...works, family: '佐藤', given: '花子' })
  await openPerson(desk, SATO)

  // メモを残し、間違えてごみ箱へ入れ、元に戻す
  await expect(notes(desk).getByText(say('notes.closed.none'))).toBeVisible()
  await notes(desk)
    .getByRole('button', { name: say('notes.open'), exact: true })
    .click()
  await expect(notes(desk).getByText(say('notes.may-be-read'))).toBeVisible()
  await notes(desk)
    .getByRole('button', { name: say('notes.add') })
    .click()
  await notes(desk)
    .getByRole('textbox', { name: say('notes.facts') })
    .fill(FACT)
  await notes(desk)
    .getByRole('textbox', { name: say('notes.opinions') })
    .fill(OPINION)
  await notes(desk)
    .getByRole('button', { name: say('notes.save') })
    .click()
  await expect(notes(desk).getByText(FACT)).toBeVisible()
  await notes(desk)
    .getByRole('button', { name: say('notes.trash') })
    .click()
  await expect(notes(desk).getByText(say('notes.trashed', { count: 1 }))).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(notes(desk).getByText(OPINION)).toBeVisible()

  // 一覧の書き出しにも検索にも出ない
  await page.keyboard.press('Control+e')
  const list = join(folder, '一覧.xlsx')
  await answerSave(app, list)
  await page.getByRole('button', { name: /人を書き出す/ }).click()
  await expect(page.getByText(say('exporting.show'))).toBeVisible()
  const listed = await textsOf(list)
  expect(listed).toContain('佐藤')
  expect(listed).not.toContain(FACT)
  await page.keyboard.press('Escape')
  await searchFor(desk, '転職先の規模')
  await expect(page.getByRole('row').filter({ hasText: SATO })).toHaveCount(0)
  await desk.close()

  // 開き直すと閉じていて、開くと内容と記録がある
  const again = await start()
  await goTo(again, 'alumni')
  await openPerson(again, SATO)
  await expect(notes(again)).toContainText(/人事限のメモ 1件/)
  await expect(notes(again).getByText(FACT)).toHaveCount(0)
  await notes(again)
    .getByRole('button', { name: say('notes.open'), exact: true })
    .click()
  await expect(notes(again).getByText(FACT)).toBeVisible()
  await goTo(again, 'ledger')
  const opening = `${say('ledger.kind.opening')}　${say('ledger.format.rehire-notes')}`
  await expect(again.page.getByRole('row').filter({ hasText: opening })).toHaveCount(2)

  // 誰でも読める控えには、含めると決めたときだけ入る
  await goTo(again, 'settings')
  for (const isTaken of [false, true]) {
    const file = join(folder, `控え-${isTaken}.zip`)
    await press(again.page, say('backup.open'))
    if (isTaken) await again.page.getByText(say('notes.take-in', { count: 1 })).click()
    await answerSave(again.app, file)
    await press(again.page, say('backup.open.act'))
    await expect(again.page.getByText(file)).toBeVisible()
    expect((await textsOf(file)).includes(FACT)).toBe(isTaken)
  }
})

test('a company marked as a competitor warns before a list goes out', async ({ start }) => {
  const desk = await start({ begin: 'sample' })
  const { page, say } = desk
  await goTo(desk, 'programme')
  await page.getByRole('tab', { name: say('programme.tab.companies') }).click()
  const company = page.getByRole('region', { name: '合同会社ひだまり', exact: true })
  await expect(company).toContainText(say('companies.people', { count: 5 }))
  await company.getByText(say('companies.competitor'), { exact: true }).click()
  await expect(company.getByRole('switch')).toBeChecked()

  await goTo(desk, 'alumni')
  await page.keyboard.press('Control+e')
  await expect(page.getByText(/競合他社に勤務 \d+人/)).toBeVisible()
  await page.getByText(say('companies.warned.names')).click()

  await expect(
    page.getByRole('listitem').filter({ hasText: say('companies.warning.competitor') }),
  ).not.toHaveCount(0)
})

async function textsOf(path: string): Promise<string> {
  const files = unzipSync(new Uint8Array(await readFile(path)))
  return Object.values(files)
    .map((part) => strFromU8(part))
    .join('\n')
}
