import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'

import { NO_FILTERS } from '#shared/domain/alumnus/query.ts'
import { makeAssignment, makeCareerEntry, makeStint } from '#test/support/make-alumnus.ts'

import {
  layOutTables,
  named,
  openWith,
  press,
  pressInDialog,
  seeNames,
  showList,
} from './alumni-setting.tsx'

layOutTables()

const SATO = named('佐藤 花子', 'サトウ ハナコ')
const SUZUKI = named('鈴木 一郎', 'スズキ イチロウ')
const AOKI = named('青木 和子', 'アオキ カズコ')

function worked(department: string) {
  const stint = makeStint({ joinedOn: '2010-04-01', leftOn: '2020-03-31' })
  return { stints: [stint], assignments: [makeAssignment({ stintId: stint.id, department })] }
}

test('people stand in 五十音 order, and the head says how many there are', async () => {
  const { data } = await openWith(SUZUKI, SATO, AOKI)

  showList(data)

  await seeNames('青木 和子', '佐藤 花子', '鈴木 一郎')
  expect(screen.getByText('3人')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'さ行、2人' })).toBeTruthy()
})

test('a search says why each row matched, and how many of all it left', async () => {
  const job = makeCareerEntry({ company: '㈱アオバ精機' })
  const { data } = await openWith({ ...SATO, careerEntries: [job] }, SUZUKI, AOKI)
  showList(data)
  await seeNames('青木 和子', '佐藤 花子', '鈴木 一郎')

  fireEvent.change(screen.getByLabelText('探す'), { target: { value: 'アオバ精機' } })

  await seeNames('佐藤 花子')
  expect(screen.getByText('現在の勤務先: ㈱アオバ精機')).toBeTruthy()
  expect(screen.getByText('3人中 1人')).toBeTruthy()
})

test('where nobody matches, search and filters are cleared at once', async () => {
  const { data } = await openWith(SATO)
  showList(data)
  await seeNames('佐藤 花子')
  fireEvent.change(screen.getByLabelText('探す'), { target: { value: 'いない人' } })
  await screen.findByText('当てはまる人はいません')

  await press('絞り込みを外す')

  await seeNames('佐藤 花子')
})

test('with nobody at all the list leads to the import', async () => {
  const { data } = await openWith()
  const { onImport } = showList(data)

  await press('名簿を取り込む')

  expect(onImport).toHaveBeenCalledOnce()
})

test('a filter counts at once, and its chip takes it off', async () => {
  const { data } = await openWith(
    { ...SATO, ...worked('営業部') },
    { ...SUZUKI, ...worked('開発部') },
  )
  showList(data)
  await seeNames('佐藤 花子', '鈴木 一郎')
  await press('絞り込み')

  fireEvent.click(await screen.findByRole('checkbox', { name: '開発部' }))

  await seeNames('鈴木 一郎')
  await press('部署: 開発部を外す')
  await seeNames('佐藤 花子', '鈴木 一郎')
})

test('a head that is pressed sorts, and blanks stay last', async () => {
  const { data } = await openWith(
    AOKI,
    { ...SATO, ...worked('総務部') },
    { ...SUZUKI, ...worked('営業部') },
  )
  showList(data)
  await seeNames('青木 和子', '佐藤 花子', '鈴木 一郎')

  fireEvent.click(screen.getByRole('columnheader', { name: '部署' }))

  await seeNames('鈴木 一郎', '佐藤 花子', '青木 和子')
})

test('chosen columns are kept', async () => {
  const { data } = await openWith(SATO)
  showList(data)
  await seeNames('佐藤 花子')
  await press('表示する項目')

  fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: '社員番号' }))

  expect(await screen.findByRole('columnheader', { name: '社員番号' })).toBeTruthy()
  await waitFor(async () => {
    const { listColumns } = await data.api.settings.shared()
    expect(listColumns).toContain('employeeNo')
  })
})

test('a view keeps search, filters and columns under a name, and brings them back', async () => {
  const { data } = await openWith(SATO, SUZUKI)
  const { onDone } = showList(data)
  await seeNames('佐藤 花子', '鈴木 一郎')
  fireEvent.change(screen.getByLabelText('探す'), { target: { value: '鈴木' } })
  await seeNames('鈴木 一郎')
  await press('表示: すべて')
  fireEvent.click(await screen.findByRole('menuitem', { name: '今の表示に名前を付けて保存' }))
  fireEvent.change(await screen.findByLabelText('表示の名前'), { target: { value: '鈴木さん' } })
  await pressInDialog('保存')
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())

  await press('表示: 鈴木さん')
  fireEvent.click(await screen.findByRole('menuitem', { name: 'すべて' }))
  await seeNames('佐藤 花子', '鈴木 一郎')
  await press('表示: すべて')
  fireEvent.click(await screen.findByRole('menuitem', { name: '鈴木さん' }))

  await seeNames('鈴木 一郎')
})

test('a view that was changed says so until it is overwritten', async () => {
  const { data } = await openWith(SATO, SUZUKI)
  await data.api.settings.saveView(null, { name: '全員', query: '{}', columns: ['name'] })
  showList(data)
  await seeNames('佐藤 花子', '鈴木 一郎')
  await press('表示: すべて')
  fireEvent.click(await screen.findByRole('menuitem', { name: '全員' }))
  fireEvent.change(screen.getByLabelText('探す'), { target: { value: '佐藤' } })

  await press('表示: 全員（変更あり）')
  fireEvent.click(await screen.findByRole('menuitem', { name: '「全員」を今の表示で上書き' }))

  expect(await screen.findByRole('button', { name: '表示: 全員' })).toBeTruthy()
  const [view] = await data.api.settings.savedViews()
  expect(view?.query).toContain('佐藤')
})

test('a pressed row opens its sheet, and down walks on with it', async () => {
  const { data, ids } = await openWith(SATO, SUZUKI)
  showList(data)
  await seeNames('佐藤 花子', '鈴木 一郎')
  const row = screen.getAllByRole('row')[1]
  if (row === undefined) throw new Error('no row')

  fireEvent.pointerDown(row)
  fireEvent.click(row)
  await screen.findByText(`開いている: ${ids[0]}`)
  fireEvent.keyDown(row, { key: 'ArrowDown' })

  expect(await screen.findByText(`開いている: ${ids[1]}`)).toBeTruthy()
})

test('Enter goes into the sheet and Escape comes back to the list', async () => {
  const { data, ids } = await openWith(SATO, SUZUKI)
  showList(data)
  await seeNames('佐藤 花子', '鈴木 一郎')
  const row = screen.getAllByRole('row')[1]
  if (row === undefined) throw new Error('no row')
  row.focus()

  fireEvent.keyDown(row, { key: 'Enter' })
  await screen.findByText(`開いている: ${ids[0]}`)
  const sheet = screen.getByRole('region', { name: '選んだ人' })
  expect(document.activeElement).toBe(sheet)
  fireEvent.keyDown(sheet, { key: 'Escape' })

  expect(document.activeElement).toBe(screen.getAllByRole('row')[1])
})

test('the rows of the last run stand before the data answer', async () => {
  const { data } = await openWith(SATO)
  const list = await data.api.alumni.list({
    text: '',
    filters: NO_FILTERS,
    sort: { column: 'name', isDescending: false },
    shows: 'live',
  })

  showList(data, { firstList: { ...list, key: '' } })

  expect(screen.getByText('佐藤 花子')).toBeTruthy()
})
