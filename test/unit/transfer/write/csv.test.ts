import * as fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'

import { isEncodable } from '#shared/transfer/write/cp932.ts'
import { addGuard, stripGuard, writeCsv } from '#shared/transfer/write/csv.ts'
import type { CsvOptions } from '#shared/transfer/write/csv.ts'
import type { Table } from '#shared/transfer/write/table.ts'

const SIGNS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠']
const UTF8: CsvOptions = { encoding: 'utf-8', replacement: 'nearest' }
const CP932: CsvOptions = { encoding: 'cp932', replacement: 'nearest' }

const awkward = fc.array(
  fc.constantFrom(...SIGNS, "'", '"', ',', ' ', '　', '髙', '𠮷', 'あ', 'ｱ', '1', '\\', '\u00a0'),
  { maxLength: 8 },
)
const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  awkward.map((parts) => parts.join('')),
)
const tables = fc.integer({ min: 1, max: 5 }).chain((width) => {
  const row = fc.array(cell, { minLength: width, maxLength: width })
  return fc.record({ headings: row, rows: fc.array(row, { maxLength: 6 }) })
})

test('UTF-8 begins with the mark that Excel needs and ends each line with CRLF', () => {
  const bytes = writeCsv({ headings: ['氏名'], rows: [['髙橋'], ['']] }, UTF8)

  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toBe('氏名\r\n髙橋\r\n""\r\n')
})

test('CP932 has no mark and keeps 髙, ① and half-width kana', () => {
  const bytes = writeCsv({ headings: ['氏名'], rows: [['髙橋①ｱ']] }, CP932)

  expect(new TextDecoder('shift_jis', { fatal: true }).decode(bytes)).toBe('氏名\r\n髙橋①ｱ\r\n')
})

test('a phone number with its country code is guarded and comes back', () => {
  expect(addGuard('+81 90-1234-5678')).toBe("'+81 90-1234-5678")
  expect(stripGuard("'+81 90-1234-5678")).toBe('+81 90-1234-5678')
})

test('a quote that the person wrote stays', () => {
  expect(addGuard("'70s")).toBe("'70s")
  expect(stripGuard("'70s")).toBe("'70s")
  expect(stripGuard(addGuard("'=1"))).toBe("'=1")
})

test('any table comes back through UTF-8', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const text = new TextDecoder('utf-8').decode(writeCsv(table, UTF8))

      expect(readCells(text)).toEqual(wellFormed([table.headings, ...table.rows]))
    }),
    { numRuns: 1_000 },
  )
})

test('any table of characters that CP932 holds comes back through CP932', () => {
  const held = tables.filter((table) =>
    [table.headings, ...table.rows].every((row) => row.every(isExact)),
  )

  fc.assert(
    fc.property(held, (table) => {
      const text = new TextDecoder('shift_jis').decode(writeCsv(table, CP932))

      expect(readCells(text)).toEqual([table.headings, ...table.rows])
    }),
    { numRuns: 500 },
  )
})

test('a character whose stand-in is a sign of a formula is guarded', () => {
  const bytes = writeCsv({ headings: ['備考'], rows: [['\ufe63\ua0de1']] }, CP932)

  expect(new TextDecoder('shift_jis').decode(bytes)).toBe("備考\r\n'-〓1\r\n")
})

test('of 10,000 texts none begins with a sign of a formula', () => {
  const texts = fc.sample(cell, 10_000)
  const table: Table = { headings: ['自由記入'], rows: texts.map((text) => [text]) }

  for (const [options, encoding] of [
    [UTF8, 'utf-8'],
    [CP932, 'shift_jis'],
  ] as const) {
    const cells = parse(new TextDecoder(encoding).decode(writeCsv(table, options))).flat()

    expect(cells).toHaveLength(10_001)
    expect(cells.filter((text) => SIGNS.some((sign) => text.trimStart().startsWith(sign)))).toEqual(
      [],
    )
    expect(cells.filter((text) => SIGNS.some((sign) => text.startsWith(sign)))).toEqual([])
  }
})

function parse(text: string): string[][] {
  return Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' }).data.slice(0, -1)
}

function readCells(text: string): string[][] {
  return parse(text).map((row) => row.map(stripGuard))
}

function wellFormed(rows: readonly (readonly string[])[]): string[][] {
  // A lone half of a surrogate pair can't be written in UTF-8.
  return rows.map((row) => row.map((text) => text.replace(/\p{Surrogate}/gu, '\ufffd')))
}

/** Leaves out what is written as its twin, and the control codes that decoders disagree on. */
function isExact(text: string): boolean {
  const hasTwin = /[\u007f-\u00ff〜−‖‾\p{M}\ue000-\uf8ff]/u.test(text)
  return isEncodable(text) && !hasTwin && !['\u001a', '\u001c'].some((code) => text.includes(code))
}
