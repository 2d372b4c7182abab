import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'

import { readRoster, readRosterInSteps } from '#shared/transfer/read/read-roster.ts'
import { makeCsv, makeXlsx } from '#test/support/make-roster.ts'

const cell = fc
  .string({
    unit: fc.constantFrom(...Array.from('あ亜ア,;\t|"\n Aa0１-￥～㈱髙')),
    minLength: 1,
    maxLength: 12,
  })
  .map((text) => `x${text}x`)
const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 })
const HEADINGS = ['社員番号', '氏名', '備考']
const toRows = (cells: readonly (readonly [string, string, string])[]) => [
  HEADINGS,
  ...cells.map(([no, note], at) => [no, `佐藤 花子${at}`, note]),
]
const notesOf = (bytes: Uint8Array) => {
  const read = readRoster(bytes, 'x')
  if (!read.ok) throw new Error(read.code)
  return read.value.records.map(({ values }) => [values.employeeNo, values.note])
}

test('what a CSV holds comes back from every encoding and delimiter', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(',', '\t', ';', '|'),
      fc.constantFrom('utf-8', 'utf-8-sig', 'utf-16le', 'utf-16be', 'cp932'),
      (cells, delimiter, encoding) => {
        const bytes = makeCsv(toRows(cells), { delimiter, encoding })

        expect(notesOf(bytes)).toEqual(cells.map(([no, note]) => [no, note]))
      },
    ),
    { numRuns: 60 },
  )
})

test('a comma in the cells of a single row does not pass for the delimiter of the heading', () => {
  const rows = toRows([['x,,あx', 'x\n,,あx', 'xあx']])

  const bytes = makeCsv(rows, { delimiter: '|', encoding: 'utf-8' })

  expect(notesOf(bytes)).toEqual([['x,,あx', 'x\n,,あx']])
})

test('what a workbook holds comes back', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const bytes = makeXlsx([{ name: 'a', rows: toRows(cells) }])

      expect(notesOf(bytes)).toEqual(cells.map(([no, note]) => [no, note]))
    }),
    { numRuns: 30 },
  )
})

test("a workbook of another program's making comes back, its dates as days", async () => {
  const made = writeXlsxFile([
    ['社員番号', '氏名', '退職日'].map((value) => ({ value })),
    [
      { value: '0551' },
      { value: '佐藤 花子' },
      { value: new Date('2015-04-21T00:00:00Z'), format: 'yyyy/mm/dd' },
    ],
  ])
  const bytes = new Uint8Array(await made.toBuffer())

  const read = readRoster(bytes, 'x.xlsx')

  expect(read).toMatchObject({
    ok: true,
    value: { records: [{ values: { employeeNo: '0551', leftOn: '2015-04-21' } }] },
  })
})

test('a long file is read in steps that say how far they are, and can be left at any of them', () => {
  const many = Array.from({ length: 1000 }, (_, at) => [`${at}`, '佐藤 花子', ''])
  const bytes = makeCsv([HEADINGS, ...many])

  const steps = readRosterInSteps(bytes, 'x')
  const told = [steps.next().value, steps.next().value, steps.next().value]

  expect(told).toEqual([
    { done: 0, total: 1001 },
    { done: 250, total: 1001 },
    { done: 500, total: 1001 },
  ])
})

test('a mapping that a person chose is what is read, and the headings remember it', () => {
  const bytes = makeCsv([
    ['社員番号', '氏名', '担当'],
    ['1', '佐藤 花子', '経理'],
  ])
  const proposed = readRoster(bytes, 'x')
  const chosen = readRoster(bytes, 'x', {
    mapping: new Map([
      [1, 'fullName'],
      [2, 'department'],
    ]),
  })

  expect(proposed).toMatchObject({ value: { records: [{ values: { department: null } }] } })
  expect(chosen).toMatchObject({
    value: { records: [{ values: { employeeNo: null, department: '経理' } }] },
  })
  expect(proposed.ok && chosen.ok && proposed.value.signature === chosen.value.signature).toBe(true)
})

test('a header row and a sheet that a person chose are taken', () => {
  const bytes = makeXlsx([
    { name: 'a', rows: [['氏名'], ['佐藤 花子']] },
    {
      name: 'b',
      rows: [
        ['氏名', '備考'],
        ['氏名', '所属'],
        ['鈴木 一郎', '営業部'],
      ],
    },
  ])

  const read = readRoster(bytes, 'x', { sheet: 'b', headerRow: 2 })

  expect(read).toMatchObject({
    value: {
      sheetName: 'b',
      headerRow: 2,
      records: [{ values: { familyName: '鈴木', department: '営業部' } }],
    },
  })
})
