import { expect, test } from 'vitest'

import { columnShares } from '#shared/transfer/write/column-widths.ts'

test('columns that have room take what they need of the line', () => {
  const table = { headings: ['氏名', 'No'], rows: [['佐藤花子', '12']] }

  const shares = columnShares(table, 100)

  expect(shares).toEqual([10 / 14, 4 / 14])
})

test('a long column leaves the short ones their room and takes the rest', () => {
  const table = { headings: ['氏名', '住所'], rows: [['佐藤花子', '東'.repeat(100)]] }

  const shares = columnShares(table, 40)

  expect(shares).toEqual([10 / 40, 30 / 40])
})

test('long columns divide what is left evenly', () => {
  const table = {
    headings: ['No', '備考', '住所'],
    rows: [['12', 'あ'.repeat(40), '東'.repeat(100)]],
  }

  const [, note, address] = columnShares(table, 64)

  expect([note, address]).toEqual([30 / 64, 30 / 64])
})

test('one long text among many does not widen its column', () => {
  const rows = Array.from({ length: 1000 }, (_none, index) => [
    index === 500 ? '東'.repeat(100) : '東京都',
    '1234567890',
  ])

  const shares = columnShares({ headings: ['住所', '電話番号'], rows }, 100)

  expect(shares).toEqual([8 / 20, 12 / 20])
})

test('without rows the headings alone count', () => {
  const shares = columnShares({ headings: ['氏名', '電話番号'], rows: [] }, 100)

  expect(shares).toEqual([6 / 16, 10 / 16])
})
