import type { Instant } from '#shared/lib/dates.ts'

import { columnWidths } from './column-widths.ts'
import type { Table } from './table.ts'
import {
  cellText,
  columnLetters,
  sheetHead,
  sheetTail,
  sheetTitle,
  STYLE,
  workbookParts,
} from './xlsx-parts.ts'
import { beginZip, joinBytes } from './zip.ts'

/** What a workbook is written with. */
export interface XlsxOptions {
  readonly sheetName: string
  readonly at: Instant
}

const ROWS_A_STEP = 500

/**
 * Writes a table as a workbook (ECMA-376) of one sheet: every cell a text, so that no zero is lost
 * and nothing is a formula; the headings bold and frozen.
 *
 * No library is used: write-excel-file compresses in a worker made from a blob, which the page's
 * policy refuses.
 */
export function writeXlsx(table: Table, options: XlsxOptions): Uint8Array<ArrayBuffer> {
  const steps = writeXlsxInSteps(table, options)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** `writeXlsx` in steps of some hundred rows; each yields how many are written. */
export function* writeXlsxInSteps(
  table: Table,
  { sheetName, at }: XlsxOptions,
): Generator<number, Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const zip = beginZip((chunk) => chunks.push(chunk), at)
  for (const [path, text] of workbookParts(sheetTitle(sheetName))) {
    const part = zip.file(path)
    part.write(text)
    part.end()
  }

  const rows = [table.headings, ...table.rows]
  const width = Math.max(...[table.headings, ...table.rows.slice(0, 1)].map((row) => row.length), 1)
  const letters = Array.from({ length: width }, (_none, index) => columnLetters(index))
  const sheet = zip.file('xl/worksheets/sheet1.xml')
  sheet.write(sheetHead(columnWidths(table)))
  for (const [index, row] of rows.entries()) {
    sheet.write(writeRow(row, index + 1, letters))
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield index + 1
  }
  sheet.write(sheetTail(`${columnLetters(width - 1)}${rows.length}`))
  sheet.end()
  zip.end()
  return joinBytes(chunks)
}

function writeRow(cells: readonly string[], number: number, letters: readonly string[]): string {
  const style = number === 1 ? STYLE.heading : STYLE.text
  let line = `<row r="${number}">`
  for (const [index, cell] of cells.entries()) {
    // An empty cell takes the style of its column.
    if (cell === '') continue
    line += `<c r="${letters[index] ?? columnLetters(index)}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`
  }
  return `${line}</row>`
}
