import { ok, refuse, type Result } from '#shared/lib/result.ts'

import { MAX_COLUMNS, MAX_ROWS } from './limits.ts'
import { writeNumber, type NumberForm } from './number-formats.ts'
import type { FuriganaRun, Merge, RefusedFile, Row, Sheet } from './rows.ts'
import {
  readStrings,
  readStyles,
  readWorkbook,
  stringBuilder,
  type StringItem,
} from './xlsx-parts.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** One sheet of a workbook as rows of text. */
export interface ReadSheet {
  readonly rows: readonly Row[]
  readonly merges: readonly Merge[]
}

/** An opened workbook whose sheets are read on demand. */
export interface OpenWorkbook {
  readonly sheets: readonly Sheet[]
  readonly epoch: 1900 | 1904
  readonly readSheet: (name: string) => Result<ReadSheet, RefusedFile>
}

interface Context {
  readonly strings: readonly StringItem[]
  readonly forms: readonly NumberForm[]
  readonly epoch: 1900 | 1904
}

/** Opens a workbook (ECMA-376 SpreadsheetML). */
export function openWorkbook(zip: Zip): Result<OpenWorkbook, RefusedFile> {
  const book = readWorkbook(zip)
  if (!book.ok) return book
  const strings = readStrings(zip, book.value.stringsPart)
  if (!strings.ok) return strings
  const forms = readStyles(zip, book.value.stylesPart)
  if (!forms.ok) return forms
  const context: Context = { strings: strings.value, forms: forms.value, epoch: book.value.epoch }
  return ok({
    sheets: book.value.sheets.map(({ name, isHidden }) => ({ name, isHidden })),
    epoch: book.value.epoch,
    readSheet(name) {
      const sheet = book.value.sheets.find((one) => one.name === name)
      return sheet === undefined
        ? refuse('transfer.no-such-sheet')
        : readSheet(zip, sheet.part, context)
    },
  })
}

interface OpenCell {
  column: number
  kind: string
  style: number
  value: string
  hasInline: boolean
}

function readSheet(zip: Zip, part: string, context: Context): Result<ReadSheet, RefusedFile> {
  const rows: Row[] = []
  const merges: Merge[] = []
  const inline = stringBuilder()
  let number = 0
  let isHidden = false
  let cells: string[] = []
  let furigana = new Map<number, readonly FuriganaRun[]>()
  let cell: OpenCell | null = null
  let nextColumn = 0
  let isInValue = false
  let isTooWide = false

  const endCell = (done: OpenCell) => {
    const item = done.hasInline
      ? inline.end()
      : done.kind === 's'
        ? context.strings[Number(done.value)]
        : undefined
    const text = item?.text ?? cellText(done, context)
    if (text === '') return
    if (done.column >= MAX_COLUMNS) {
      isTooWide = true
      return
    }
    while (cells.length < done.column) cells.push('')
    cells[done.column] = text
    if (item !== undefined && item.furigana.length > 0) furigana.set(done.column, item.furigana)
  }
  const read = readXml(zip, part, {
    open(name, attributes) {
      if (name === 'row') {
        number = attributes['r'] === undefined ? number + 1 : Number(attributes['r'])
        isHidden = /^(1|true)$/.test(attributes['hidden'] ?? '')
        cells = []
        furigana = new Map()
        nextColumn = 0
      } else if (name === 'c') {
        const column = attributes['r'] === undefined ? nextColumn : columnOf(attributes['r'])
        nextColumn = column + 1
        cell = {
          column,
          kind: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          value: '',
          hasInline: false,
        }
      } else if (name === 'v') isInValue = true
      else if (name === 'is' && cell !== null) {
        cell.hasInline = true
        inline.begin()
      } else if (name === 'mergeCell') {
        const merge = mergeOf(attributes['ref'] ?? '')
        if (merge !== null && merges.length < MAX_ROWS) merges.push(merge)
      }
      if (cell?.hasInline === true) inline.open(name, attributes)
    },
    text(text) {
      if (cell === null) return
      if (isInValue) cell.value += text
      else if (cell.hasInline) inline.text(text)
    },
    close(name) {
      if (cell?.hasInline === true) inline.close(name)
      if (name === 'v') isInValue = false
      else if (name === 'c' && cell !== null) {
        endCell(cell)
        cell = null
      } else if (name === 'row' && cells.length > 0 && rows.length <= MAX_ROWS) {
        rows.push({
          number,
          cells,
          ...(furigana.size > 0 && { furigana }),
          ...(isHidden && { isHidden }),
        })
      }
    },
  })
  if (!read.ok) return read
  if (rows.length > MAX_ROWS) return refuse('transfer.too-many-rows', { limit: MAX_ROWS })
  if (isTooWide) return refuse('transfer.not-a-roster')
  return ok({ rows: withBlankRows(rows), merges })
}

function cellText(cell: OpenCell, context: Context): string {
  if (cell.kind === 'n') {
    return cell.value === ''
      ? ''
      : writeNumber(cell.value.trim(), context.forms[cell.style] ?? 'plain', context.epoch)
  }
  if (cell.kind === 'b') return cell.value === '1' ? 'TRUE' : 'FALSE'
  if (cell.kind === 'd') return cell.value.slice(0, 10)
  // str (a formula's text) and e (#N/A) stand as they are.
  return cell.value
}

/** Small gaps between rows are blank rows of the sheet; they count as read. */
function withBlankRows(rows: readonly Row[]): Row[] {
  const whole: Row[] = []
  let next = rows[0]?.number ?? 1
  if (next <= 50) next = 1
  for (const row of rows) {
    if (row.number - next <= 50) while (next < row.number) whole.push({ number: next++, cells: [] })
    whole.push(row)
    next = row.number + 1
  }
  return whole
}

function columnOf(reference: string): number {
  let column = 0
  for (const char of reference) {
    const letter = char.charCodeAt(0) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column - 1
}

function mergeOf(reference: string): Merge | null {
  const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference)
  if (found === null) return null
  return {
    firstRow: Number(found[2]),
    lastRow: Number(found[4]),
    firstColumn: columnOf(found[1] ?? ''),
    lastColumn: columnOf(found[3] ?? ''),
  }
}
