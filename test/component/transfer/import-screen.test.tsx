import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'

import type { Done } from '#renderer/data/context.ts'
import { ImportScreen } from '#renderer/features/transfer/import/import-screen.tsx'
import { BEGINNING, useImportStore } from '#renderer/features/transfer/import/import.store.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { openScreenData, renderWithData } from '#test/support/render-with-data.tsx'
import type { ScreenData } from '#test/support/render-with-data.tsx'

vi.setConfig({ testTimeout: 60_000 })

afterEach(() => useImportStore.setState(BEGINNING))

const SLOW = { timeout: 20_000 }
const ROSTER = [
  '退職者一覧,,',
  '社員番号,氏名,フリガナ,退職日,あだ名',
  '7,佐藤 花子,サトウ ハナコ,2015/3/31,はな',
  '8,,,2016/3/31,',
]

async function openImport(language: 'ja' | 'en' = 'ja'): Promise<{
  data: ScreenData
  told: Done[]
}> {
  const data = await openScreenData()
  const told: Done[] = []
  renderWithData(
    <ImportScreen
      onDone={(done) => told.push(done)}
      onOpen={() => undefined}
      onClose={() => undefined}
    />,
    data,
    language,
  )
  return { data, told }
}

function choose(name: string, content: BlobPart): void {
  const input = document.querySelector('input[type=file]')
  fireEvent.change(input!, { target: { files: [new File([content], name)] } })
}

async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name }, SLOW)
  act(() => button.click())
}

function people(data: ScreenData) {
  return [...data.context.book.all('alumni').values()].filter(isLive)
}

test('a roster goes through the steps and comes in, and the result adds up', async () => {
  const { data, told } = await openImport()

  choose('名簿.csv', ROSTER.join('\r\n'))
  await press('確認へ進む')
  await press('1人を取り込む')

  await screen.findByText('1人を取り込みました。', {}, SLOW)
  const counts = document.querySelector('dl')!.textContent
  expect(counts).toBe('読み込んだ行2新しく追加1更新0変更なし0取り込まない0失敗1')
  expect(screen.getByRole('button', { name: '取り込まなかった1行をExcelで保存' })).toBeTruthy()
  expect(people(data)).toMatchObject([{ familyName: '佐藤', givenName: '花子' }])
  expect(told).toHaveLength(1)
})

test('nothing is written before the last step', async () => {
  const { data } = await openImport()

  choose('名簿.csv', ROSTER.join('\r\n'))
  await press('確認へ進む')
  await screen.findByRole('button', { name: '1人を取り込む' }, SLOW)

  expect(data.journal.parts).toEqual([])
  expect(people(data)).toEqual([])
})

test('an import is taken back from its result', async () => {
  const { data } = await openImport()
  choose('名簿.csv', ROSTER.join('\r\n'))
  await press('確認へ進む')
  await press('1人を取り込む')

  await press('取り込みを取り消す')

  await screen.findByText(/^取り込みを取り消しました。/, {}, SLOW)
  expect(people(data)).toEqual([])
  expect(screen.queryByRole('button', { name: '取り込みを取り消す' })).toBeNull()
})

test('a file that is no roster is told of, and its columns can be assigned by hand', async () => {
  const { data } = await openImport()

  choose('果物.csv', '品名X,個数Y\r\nりんごZ,3\r\n')
  const alert = await screen.findByRole('alert', {}, SLOW)
  await press('列を自分で対応づける')

  expect(alert.textContent).toContain('果物.csv')
  expect(alert.textContent).toContain('氏名の列が見つかりません。')
  await screen.findByText('氏名の列がありません。氏名か、姓と名の列を選んでください。', {}, SLOW)
  expect(people(data)).toEqual([])
})

test('a file that is too large is refused unread', async () => {
  await openImport()
  const file = new File(['a'], '大きい.xlsx')
  Object.defineProperty(file, 'size', { value: 200 * 1024 * 1024 })

  fireEvent.change(document.querySelector('input[type=file]')!, { target: { files: [file] } })

  expect((await screen.findByRole('alert', {}, SLOW)).textContent).toContain('50MBまで')
})

test('a doubt is shown with both sides, and the answer settles it', async () => {
  const { data } = await openImport()
  await data.api.alumni.create({
    familyName: '佐藤',
    givenName: '花子',
    familyNameKana: 'サトウ',
    givenNameKana: 'ハナコ',
    note: '前からの人',
  })
  choose('名簿.csv', '氏名,フリガナ,メール\r\n佐藤 花子,サトウ ハナコ,h@example.jp\r\n')
  await press('確認へ進む')
  const table = await screen.findByRole('table', {}, SLOW)
  expect(within(table).getByText('h@example.jp')).toBeTruthy()
  expect(screen.getByText('まだ答えていない1人は取り込みません。')).toBeTruthy()

  await press('同じ人')
  await press('1人を取り込む')

  await screen.findByText('1人を取り込みました。', {}, SLOW)
  expect(people(data)).toMatchObject([
    { note: '前からの人', contactPoints: [{ value: 'h@example.jp' }] },
  ])
})

test('columns without a place go into the note where that is chosen', async () => {
  const { data } = await openImport()
  choose('名簿.csv', ROSTER.join('\r\n'))

  await press('対応のない列をすべて備考に書き加える')
  await waitFor(() => expect(useImportStore.getState().choice.uses?.at(-1)).toBe('intoNote'), SLOW)
  await press('確認へ進む')
  await press('1人を取り込む')

  await screen.findByText('1人を取り込みました。', {}, SLOW)
  expect(people(data)[0]?.note).toBe('あだ名: はな')
})

test('an earlier import is listed and taken back in English too', async () => {
  const { data } = await openImport('en')
  choose('roster.csv', ROSTER.join('\r\n'))
  await press('Check the import')
  await press('Import 1 person')
  await press('Import another roster')

  const undo = await screen.findByRole('button', { name: /Undo$/ }, SLOW)
  act(() => undo.click())

  await screen.findByText('Undone', {}, SLOW)
  expect(people(data)).toEqual([])
})
