import { NAME_FIELDS } from './fields.ts'
import { matchHeading } from './heading.ts'
import type { FuriganaRun, Row, Table } from './rows.ts'

/** A table larger than this in rows or columns is no card turned on its side. */
const MOST = 300

/**
 * Turns a table whose headings stand down its first column and whose people stand side by side;
 * null for one that is not so. Rows of the turned table count the columns of the sheet.
 */
export function turnedTable(table: Table): Table | null {
  const { rows } = table
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  if (rows.length > MOST || width > MOST || width < 2) return null
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const column = Math.min(
    ...filled.map(({ cells }) => cells.findIndex((cell) => cell.trim() !== '')),
  )
  const labels = filled.map(({ cells }) => headingOf(cells[column]))
  const known = labels.filter((match) => match !== null)
  const isNamed = known.some(({ field }) => field !== null && NAME_FIELDS.has(field))
  if (known.length < 3 || known.length < filled.length * 0.6 || !isNamed) return null
  const inRow = filled.map(({ cells }) => cells.filter((cell) => headingOf(cell) !== null).length)
  // A list whose headings stand in a row has more of them there than one.
  return Math.max(...inRow) >= Math.max(3, known.length) ? null : turn(table, width)
}

function headingOf(cell: string | undefined): ReturnType<typeof matchHeading> {
  const match = cell === undefined ? null : matchHeading(cell)
  return match !== null && match.score >= 60 ? match : null
}

function turn(table: Table, width: number): Table {
  const rows = Array.from({ length: width }, (_, column): Row => {
    const cells = table.rows.map((row) => row.cells[column] ?? '')
    const furigana = new Map<number, readonly FuriganaRun[]>()
    for (const [at, row] of table.rows.entries()) {
      const runs = row.furigana?.get(column)
      if (runs !== undefined) furigana.set(at, runs)
    }
    return { number: column + 1, cells, ...(furigana.size > 0 && { furigana }) }
  })
  return { ...table, rows, merges: [], brokenRows: [] }
}
