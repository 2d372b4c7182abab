import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'

import { makeStint } from '#test/support/make-alumnus.ts'

import {
  layOutTables,
  named,
  openWith,
  press,
  pressInDialog,
  seeNames,
  showList,
  tick,
} from './alumni-setting.tsx'

layOutTables()

const SATO = named('佐藤 花子', 'サトウ ハナコ')
const SUZUKI = named('鈴木 一郎', 'スズキ イチロウ')
const AOKI = named('青木 和子', 'アオキ カズコ')

test('a tag is hung on everyone ticked, and undone as one', async () => {
  const { data, ids } = await openWith(AOKI, SATO, SUZUKI)
  const { onDone } = showList(data)
  await seeNames('青木 和子', '佐藤 花子', '鈴木 一郎')
  tick(1)
  tick(3)
  await press('タグ')
  const field = await screen.findByRole('combobox', { name: '付けるタグ' })

  fireEvent.change(field, { target: { value: '同期会' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  await pressInDialog('タグを変える')

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  const tagged = async () =>
    (await data.api.alumni.many(ids)).map((one) => one.tags.map((tag) => tag.name).join())
  expect(await tagged()).toEqual(['同期会', '', '同期会'])
  await data.api.history.undo()
  expect(await tagged()).toEqual(['', '', ''])
})

test('the leaving kind is written into the last stint of each', async () => {
  const early = makeStint({ joinedOn: '2001-04-01', leftOn: '2004-03-31', leavingKind: 'other' })
  const late = makeStint({ joinedOn: '2010-04-01', leftOn: '2020-03-31' })
  const { data, ids } = await openWith({ ...SATO, stints: [early, late] })
  const { onDone } = showList(data)
  await seeNames('佐藤 花子')
  tick(1)
  await press('まとめて書き換え')

  await choose('書き換える項目', '退職区分')
  await choose('新しい値', '定年')
  await pressInDialog('1人を書き換える')

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  const [person] = await data.api.alumni.many(ids)
  expect(person?.stints.map((stint) => stint.leavingKind)).toEqual(['other', 'retirementAge'])
})

test('moving to the trash says for how long it can be undone, and empties the selection', async () => {
  const { data } = await openWith(AOKI, SATO, SUZUKI)
  const { onDone } = showList(data)
  await seeNames('青木 和子', '佐藤 花子', '鈴木 一郎')
  fireEvent.click(screen.getByRole('checkbox', { name: 'すべて選ぶ' }))
  await screen.findByText('3人を選択中')
  await press('ごみ箱へ')
  expect(await screen.findByText('3人をごみ箱へ移します')).toBeTruthy()
  expect(screen.getByText(/30日のあいだ戻せます/)).toBeTruthy()

  await pressInDialog('3人をごみ箱へ')

  await screen.findByText('退職した方の名簿が、ここに並びます')
  expect(onDone).toHaveBeenCalledOnce()
  expect(screen.queryByText('3人を選択中')).toBeNull()
})

test('who is ticked stays ticked when the list narrows down, and is told', async () => {
  const { data, ids } = await openWith(AOKI, SATO, SUZUKI)
  const { onExport } = showList(data)
  await seeNames('青木 和子', '佐藤 花子', '鈴木 一郎')
  tick(1)

  fireEvent.change(screen.getByLabelText('探す'), { target: { value: '佐藤' } })
  await seeNames('佐藤 花子')
  tick(1)

  expect(await screen.findByText('2人を選択中')).toBeTruthy()
  expect(await screen.findByText('うち1人はこの一覧の外')).toBeTruthy()
  await press('書き出す')
  expect(onExport.mock.lastCall?.[0].ids).toEqual([ids[0], ids[1]])
})

test('two records become one with the values chosen, and can be taken apart', async () => {
  const { data, ids } = await openWith(
    { ...SATO, preferredName: 'はな', tags: [{ id: 'tag_a' as never, name: '同期会' }] },
    { ...SATO, familyName: '田中', formerFamilyName: '佐藤', isDoNotContact: true },
  )
  const [first, second] = ids
  if (first === undefined || second === undefined) throw new Error('no people')
  await data.api.timeline.log(second, { kind: 'call', text: '来月転職' })
  const { onDone } = showList(data)
  await seeNames('佐藤 花子', '田中 花子')
  tick(1)
  tick(2)
  await press('2人をまとめる')
  expect(await screen.findByText('やり取り1件と備考なども、残る人に付いてきます。')).toBeTruthy()

  fireEvent.click(screen.getByRole('radio', { name: '田中' }))
  await pressInDialog('1人にまとめる')

  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  await seeNames('田中 花子')
  expect(await data.api.alumni.get(first)).toMatchObject({
    familyName: '田中',
    formerFamilyName: '佐藤',
    preferredName: 'はな',
    isDoNotContact: true,
  })
  await data.api.merging.takeApart(second)
  await seeNames('佐藤 花子', '田中 花子')
})

async function choose(label: string, option: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: new RegExp(label) }))
  fireEvent.click(await screen.findByRole('option', { name: option, hidden: false }))
}
