import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'

import type { Table } from '#shared/transfer/write/table.ts'
import { writeXlsx } from '#shared/transfer/write/xlsx.ts'

const OPTIONS = { sheetName: '名簿', at: '2026-04-10T00:00:00.000Z' }

interface Cell {
  readonly at: string
  readonly type: string
  readonly text: string
}

test('zeros, dates, formulas and long numbers are texts', () => {
  const row = ['0012', '03-1234-5678', '=1+1', '2026/04/10', '12345678901234567890', '＝A1']

  const cells = readSheet(writeXlsx({ headings: row, rows: [row] }, OPTIONS)).cells

  expect(cells.map(({ text }) => text)).toEqual([...row, ...row])
  expect(cells.every(({ type }) => type === 'inlineStr')).toBe(true)
  expect(cells.map(({ at }) => at).slice(5, 8)).toEqual(['F1', 'A2', 'B2'])
})

test('no cell has a formula and the first row is bold and frozen', () => {
  const sheet = readSheet(writeXlsx({ headings: ['氏名'], rows: [['=cmd|x']] }, OPTIONS))

  expect(sheet.xml).not.toContain('<f>')
  expect(sheet.xml).toContain('ySplit="1"')
  expect(sheet.xml).toContain('<c r="A1" s="2"')
  expect(sheet.xml).toContain('<c r="A2" s="1"')
})

test('an empty table is a workbook with its headings', () => {
  expect(readSheet(writeXlsx({ headings: ['氏名'], rows: [] }, OPTIONS)).cells).toHaveLength(1)
})

test('columns after Z go by two letters', () => {
  const headings = Array.from({ length: 28 }, (_none, index) => `c${index}`)

  const cells = readSheet(writeXlsx({ headings, rows: [] }, OPTIONS)).cells

  expect(cells.slice(25).map(({ at }) => at)).toEqual(['Z1', 'AA1', 'AB1'])
})

test.each([
  ['2026/4 退職者', '2026 4 退職者'],
  ['', 'Kizuna'],
  ["'あ'", 'あ'],
  ['あ'.repeat(40), 'あ'.repeat(31)],
])('the sheet name %s becomes %s', (name, written) => {
  const files = unzipSync(writeXlsx({ headings: ['a'], rows: [] }, { ...OPTIONS, sheetName: name }))

  expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain(`name="${written}"`)
})

test('the file tells nothing of who wrote it, and two alike are the same bytes', () => {
  const table = { headings: ['氏名'], rows: [['佐藤']] }

  const files = unzipSync(writeXlsx(table, OPTIONS))

  expect(Object.keys(files).filter((path) => path.startsWith('docProps'))).toEqual([])
  expect(writeXlsx(table, OPTIONS)).toEqual(writeXlsx(table, OPTIONS))
})

test('any text comes back as it was, but for line breaks and halves of pairs', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('_x0041_', '_x005F_', 'a\r\nb', '\0', '\ufffe', '<&>"', '　先頭', ' 末尾 '),
  )

  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 3, maxLength: 3 })), (rows) => {
      const table: Table = { headings: ['一', '二', '三'], rows }

      const { cells } = readSheet(writeXlsx(table, OPTIONS))

      const expected = [table.headings, ...rows].flat().filter((each) => each !== '')
      expect(cells.map((cell) => cell.text)).toEqual(
        expected.map((each) => each.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\ufffd')),
      )
    }),
    { numRuns: 150 },
  )
})

test('a text longer than a cell holds is cut with a mark', () => {
  const { cells } = readSheet(writeXlsx({ headings: ['あ'.repeat(40_000)], rows: [] }, OPTIONS))

  expect(cells[0]?.text).toHaveLength(32_767)
  expect(cells[0]?.text.endsWith('…')).toBe(true)
})

function readSheet(bytes: Uint8Array): { xml: string; cells: Cell[] } {
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const cells: Cell[] = []
  const parser = new SaxesParser()
  let open: { at: string; type: string; text: string } | null = null
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'c') open = { at: attributes['r'] ?? '', type: attributes['t'] ?? '', text: '' }
  })
  parser.on('text', (text) => {
    if (open !== null) open.text += text
  })
  parser.on('closetag', ({ name }) => {
    if (name !== 'c' || open === null) return
    cells.push({ ...open, text: open.text.replace(/_x([0-9A-F]{4})_/g, fromCode) })
    open = null
  })
  parser.write(xml).close()
  return { xml, cells }
}

function fromCode(_match: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16))
}
