import Papa from 'papaparse'

import { ok, refuse, type Result } from '#shared/lib/result.ts'
import { stripGuard } from '#shared/transfer/write/csv.ts'

import { MAX_COLUMNS, MAX_ROWS } from './limits.ts'
import type { RefusedFile, Row, Table } from './rows.ts'

type Delimiter = NonNullable<Table['delimiter']>

const DELIMITERS: readonly Delimiter[] = [',', '\t', ';', '|']
const SAMPLE_LENGTH = 64 * 1024
const LONGEST_CELL_LINES = 40

/** The rows of a delimited text and how they were parted. */
export interface ReadCsv {
  readonly delimiter: Delimiter
  readonly rows: readonly Row[]
  /** Numbers of rows whose quotes did not close. */
  readonly brokenRows: readonly number[]
}

/**
 * Reads delimited text into rows, blank ones included: no row is lost, not even to a quote that
 * never closes.
 */
export function readCsv(text: string): Result<ReadCsv, RefusedFile> {
  // Ctrl-Z ends files of old Windows programs.
  let body = plainLineEnds(withoutEndMark(text))
  const told = /^sep=(.)\n/i.exec(body)
  if (told !== null) body = body.slice(told[0].length)
  const delimiter = DELIMITERS.find((mark) => mark === told?.[1]) ?? guessDelimiter(body)
  body = withoutSpacesBeforeQuotes(body, delimiter)
  const parsed = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false })
  const hasBrokenQuotes = parsed.errors.some(({ type }) => type === 'Quotes')
  const { lines, broken } = hasBrokenQuotes
    ? readLineByLine(body, delimiter)
    : { lines: parsed.data, broken: [] }
  const last = lines.at(-1)
  if (last !== undefined && last.length === 1 && last[0] === '') lines.pop()
  if (lines.length > MAX_ROWS)
    return refuse('transfer.too-many-rows', { rows: lines.length, limit: MAX_ROWS })
  if (lines.some((cells) => cells.length > MAX_COLUMNS)) return refuse('transfer.not-a-roster')
  const offset = told === null ? 1 : 2
  const rows = lines.map((cells, at): Row => ({ number: at + offset, cells: cells.map(plainCell) }))
  return ok({ delimiter, rows, brokenRows: broken.map((at) => at + offset) })
}

/** Of two delimiters that part as many lines the one that parts the first like the rest is right. */
const FIRST_LINE = 0.5

/** The delimiter that parts the most lines into the same count of cells. */
function guessDelimiter(text: string): Delimiter {
  const cut = text.length > SAMPLE_LENGTH ? text.lastIndexOf('\n', SAMPLE_LENGTH) : text.length
  const sample = text.slice(0, cut > 0 ? cut : SAMPLE_LENGTH)
  let best: { delimiter: Delimiter; points: number } = { delimiter: ',', points: 0 }
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>()
    const lines = Papa.parse<string[]>(sample, { delimiter, skipEmptyLines: true }).data
    for (const cells of lines) {
      if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
    }
    for (const [width, count] of counts) {
      const isFirst = lines[0]?.length === width
      const points = count * Math.sqrt(width) + (isFirst ? FIRST_LINE : 0)
      if (points > best.points) best = { delimiter, points }
    }
  }
  return best.delimiter
}

/** Reads each line for itself, joined with the next ones only while that closes its quotes. */
function readLineByLine(
  text: string,
  delimiter: Delimiter,
): { lines: string[][]; broken: number[] } {
  const physical = text.split('\n')
  const lines: string[][] = []
  const broken: number[] = []
  for (let at = 0; at < physical.length;) {
    const whole = closedFrom(physical, at, delimiter)
    if (whole === null) broken.push(lines.length)
    lines.push(whole?.cells ?? (physical[at] ?? '').split(delimiter).map(bareCell))
    at += whole?.count ?? 1
  }
  return { lines, broken }
}

function closedFrom(
  physical: readonly string[],
  at: number,
  delimiter: Delimiter,
): { cells: string[]; count: number } | null {
  let joined = physical[at] ?? ''
  for (let count = 1; count <= LONGEST_CELL_LINES && at + count <= physical.length; count++) {
    const parsed = Papa.parse<string[]>(joined, { delimiter })
    const isClosed = parsed.errors.every(({ type }) => type !== 'Quotes') && parsed.data.length <= 1
    if (isClosed) return { cells: parsed.data[0] ?? [''], count }
    joined += `\n${physical[at + count] ?? ''}`
  }
  return null
}

/**
 * Files glued together end their lines in several ways and carry byte order marks inside: no row
 * may hang on the one before it for that.
 */
function plainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\ufeff/g, '')
}

/** Some programs write `"a", "b"`: the space would make the quotes part of the cell. */
function withoutSpacesBeforeQuotes(text: string, delimiter: Delimiter): string {
  const end = text.indexOf('\n')
  const firstLine = end < 0 ? text : text.slice(0, end)
  if (delimiter === '\t' || !firstLine.includes(`"${delimiter} "`)) return text
  return text.replaceAll(`"${delimiter} "`, `"${delimiter}"`)
}

/** A cell of a line whose quotes do not add up: a pair around all of it goes, quotes within stay. */
function bareCell(cell: string): string {
  if (/^"[^"]*"$/.test(cell)) return cell.slice(1, -1)
  return /^"[^"]*$/.test(cell) ? cell.slice(1) : /^[^"]*"$/.test(cell) ? cell.slice(0, -1) : cell
}

function withoutEndMark(text: string): string {
  const body = text.trimEnd()
  return body.endsWith('\u001a') ? body.slice(0, -1) : text
}

/** Undoes what spreadsheets and export guards put around a cell: ="0551" and a leading quote. */
function plainCell(cell: string): string {
  const formula = /^="((?:[^"]|"")*)"$/.exec(cell)
  if (formula !== null) return (formula[1] ?? '').replace(/""/g, '"')
  const bare = stripGuard(cell)
  // Other programs guard the zeros of a number in the same way.
  return bare === cell ? cell.replace(/^'(?=\d+$)/, '') : bare
}
