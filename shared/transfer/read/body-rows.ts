import { isDitto } from './blank-cells.ts'
import type { Header } from './header.ts'
import type { Row, Table } from './rows.ts'
import type { SkippedRow } from './skipped-rows.ts'

/** A cell merged over several rows speaks for each of them. */
export function fillMerged(table: Table, headerEnd: number): Row[] {
  const body = table.rows.filter(({ number }) => number > headerEnd)
  const byNumber = new Map(body.map((row, at) => [row.number, at]))
  for (const { firstRow, lastRow, firstColumn, lastColumn } of table.merges) {
    const top = byNumber.get(firstRow)
    const value = top === undefined ? '' : (body[top]?.cells[firstColumn] ?? '')
    if (value === '' || firstColumn !== lastColumn) continue
    for (let number = firstRow + 1; number <= lastRow; number++) {
      const at = byNumber.get(number)
      const row = at === undefined ? undefined : body[at]
      if (at === undefined || row === undefined || row.cells.length === 0) continue
      const cells = [...row.cells]
      while (cells.length < firstColumn) cells.push('')
      cells[firstColumn] = value
      body[at] = { ...row, cells }
    }
  }
  return body
}

/** The rows above the headings, as left out. */
export function titleRows(table: Table, header: Header): SkippedRow[] {
  if (header.row === null) return []
  const first = Math.min(...header.rows)
  return table.rows
    .filter(({ number }) => number < first)
    .map((row): SkippedRow => {
      const text = rowText(row)
      return { rowNumber: row.number, reason: text === '' ? 'blank' : 'title', text }
    })
}

/** The cells of a row with 〃 and 同上 replaced by what stands above. */
export function withoutDitto(row: Row, above: readonly string[]): readonly string[] {
  return row.cells.some((cell) => isDitto(cell.trim()))
    ? row.cells.map((cell, index) => (isDitto(cell.trim()) ? (above[index] ?? cell) : cell))
    : row.cells
}

/** All that stands in a row, in one line. */
export function rowText(row: Row): string {
  return row.cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' ')
}
