import { ok, refuse, type Result } from '#shared/lib/result.ts'

import { fillMerged, rowText, titleRows, withoutDitto } from './body-rows.ts'
import { departmentHeading, withDepartment } from './department-headings.ts'
import {
  applyMapping,
  headingSignature,
  proposeColumns,
  type Mapping,
  type RosterColumn,
} from './mapping.ts'
import { hasPeople, pickTable } from './pick-table.ts'
import { rowReader } from './read-row.ts'
import type { CellRemark, RosterRecord } from './record.ts'
import { reshape } from './reshape.ts'
import type { Encoding, RefusedFile, Sheet, Table } from './rows.ts'
import { joinSecondLines } from './second-lines.ts'
import { skipReason, type SkippedRow } from './skipped-rows.ts'
import { openFile } from './table.ts'

/** What a person chose instead of what was found. */
export interface ReadOptions {
  readonly sheet?: string
  /** Counted from 1. */
  readonly headerRow?: number
  /** By column, counted from 0. */
  readonly mapping?: Mapping
}

/** A remark and the row it is about. */
export interface RosterProblem extends CellRemark {
  readonly rowNumber: number
  /** A value that was not read, or one that is a guess. */
  readonly kind: 'problem' | 'doubt'
}

/** All that the import screen and `roster:read` show of a file. */
export interface RosterReading {
  readonly fileName: string
  readonly encoding: Encoding
  readonly delimiter: Table['delimiter']
  /** Empty for a text file. */
  readonly sheets: readonly Sheet[]
  readonly sheetName: string | null
  /** Counted from 1; null for a table without headings. */
  readonly headerRow: number | null
  readonly columns: readonly RosterColumn[]
  /** What a remembered mapping is found by. */
  readonly signature: string
  readonly records: readonly RosterRecord[]
  readonly skipped: readonly SkippedRow[]
  readonly problems: readonly RosterProblem[]
  readonly hiddenRows: number
}

/** How far a reading is; rows counted from 0. */
export interface ReadProgress {
  readonly done: number
  readonly total: number
}

const ROWS_A_STEP = 250

/**
 * Reads a roster: file, sheet, headings, mapping and every row.
 *
 * @returns the reading, or why the file is refused
 */
export function readRoster(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Result<RosterReading, RefusedFile> {
  const steps = readRosterInSteps(bytes, fileName, options)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** `readRoster` in steps of some hundred rows; a worker that stops asking has cancelled it. */
export function* readRosterInSteps(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Generator<ReadProgress, Result<RosterReading, RefusedFile>> {
  const opened = openFile(bytes)
  if (!opened.ok) return opened
  const picked = pickTable(opened.value, options)
  if (!picked.ok) return picked
  const { table, alikeSheets, isTurned } = picked.value
  const total = table.rows.length
  yield { done: 0, total }
  const merged = fillMerged(table, Math.max(0, ...picked.value.header.rows))
  const { header, body: rows, changes } = reshape(picked.value.header, merged)
  const width = Math.max(
    header.headings.length,
    ...rows.slice(0, 500).map((row) => row.cells.length),
  )
  const columns =
    options.mapping === undefined
      ? proposeColumns(header, rows, width)
      : applyMapping(header, rows, width, options.mapping)
  if (!hasPeople(columns) && options.mapping === undefined)
    return refuse('transfer.not-a-roster', { file: fileName })
  const { body, secondLines } = joinSecondLines(rows, columns)
  const records: RosterRecord[] = []
  const problems: RosterProblem[] = []
  const skipped = titleRows(table, header)
  for (const row of secondLines) {
    skipped.push({ rowNumber: row.number, reason: 'second-line', text: rowText(row) })
  }
  const reader = rowReader(table, columns, body)
  let above: readonly string[] = []
  let department: string | null = null
  for (const [at, row] of body.entries()) {
    const reason = skipReason(row, header, columns)
    if (reason === null) {
      const record = withDepartment(reader({ ...row, cells: withoutDitto(row, above) }), department)
      above = record.cells
      records.push(record)
      problems.push(...remarksOf(record))
    } else {
      const text = rowText(row)
      skipped.push({ rowNumber: row.number, reason, text })
      const named = reason === 'note' ? departmentHeading(row, columns) : null
      if (named !== null) {
        department = named
        problems.push(doubtOf(row.number, 'department', 'department-heading', text))
      }
    }
    if (at % ROWS_A_STEP === ROWS_A_STEP - 1) yield { done: at + 1, total }
  }
  for (const rowNumber of table.brokenRows) {
    problems.push(doubtOf(rowNumber, null, 'quotes-broken', ''))
  }
  for (const { rowNumber, text } of changes) {
    problems.push(doubtOf(rowNumber, null, 'headings-change', text))
  }
  if (isTurned) problems.push(doubtOf(header.row ?? 1, null, 'table-turned', ''))
  if (alikeSheets.length > 0) {
    problems.push(doubtOf(header.row ?? 1, null, 'other-sheets', alikeSheets.join('、')))
  }
  return ok({
    fileName,
    encoding: table.encoding,
    delimiter: table.delimiter,
    sheets: table.sheets,
    sheetName: table.sheetName,
    headerRow: header.row,
    columns,
    signature: headingSignature(columns),
    records,
    skipped,
    problems,
    hiddenRows: body.filter(({ isHidden }) => isHidden === true).length,
  })
}

function remarksOf(record: RosterRecord): RosterProblem[] {
  const { rowNumber } = record
  return [
    ...record.problems.map((remark): RosterProblem => ({ rowNumber, kind: 'problem', ...remark })),
    ...record.doubts.map((remark): RosterProblem => ({ rowNumber, kind: 'doubt', ...remark })),
  ]
}

function doubtOf(
  rowNumber: number,
  field: RosterProblem['field'],
  code: string,
  text: string,
): RosterProblem {
  return { rowNumber, kind: 'doubt', field, code, text }
}
