import { dayOrderOf } from '#shared/japanese/dates-in-text.ts'
import { ok, refuse, type Result } from '#shared/lib/result.ts'

import { fillMerged, rowText, titleRows, withoutDitto } from './body-rows.ts'
import { DAY_FIELD_SET, type RosterField } from './fields.ts'
import { findHeader, type Header } from './header.ts'
import {
  applyMapping,
  headingSignature,
  proposeColumns,
  type Mapping,
  type RosterColumn,
} from './mapping.ts'
import { readValues, type CellRemark, type RosterRecord } from './record.ts'
import type { Encoding, RefusedFile, Row, Sheet, Table } from './rows.ts'
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
  const { table, header } = picked.value
  const total = table.rows.length
  yield { done: 0, total }
  const body = fillMerged(table, Math.max(0, ...header.rows))
  const width = Math.max(
    header.headings.length,
    ...body.slice(0, 500).map((row) => row.cells.length),
  )
  const columns =
    options.mapping === undefined
      ? proposeColumns(header, body, width)
      : applyMapping(header, body, width, options.mapping)
  if (!hasPeople(columns) && options.mapping === undefined)
    return refuse('transfer.not-a-roster', { file: fileName })
  const records: RosterRecord[] = []
  const problems: RosterProblem[] = []
  const skipped = titleRows(table, header)
  const reader = rowReader(table, columns, body)
  let above: readonly string[] = []
  for (const [at, row] of body.entries()) {
    const reason = skipReason(row, header, columns)
    if (reason === null) {
      const record = reader({ ...row, cells: withoutDitto(row, above) })
      above = record.cells
      records.push(record)
      problems.push(...remarksOf(record))
    } else skipped.push({ rowNumber: row.number, reason, text: rowText(row) })
    if (at % ROWS_A_STEP === ROWS_A_STEP - 1) yield { done: at + 1, total }
  }
  for (const rowNumber of table.brokenRows) {
    problems.push({ rowNumber, kind: 'doubt', field: null, code: 'quotes-broken', text: '' })
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

/** The sheet that was asked for, else the first visible one with headings of people. */
function pickTable(
  file: ReturnType<typeof openFile> extends Result<infer T> ? T : never,
  options: ReadOptions,
): Result<{ table: Table; header: Header }, RefusedFile> {
  const visible = file.sheets?.filter(({ isHidden }) => !isHidden) ?? []
  const names =
    options.sheet !== undefined
      ? [options.sheet]
      : file.sheets === null
        ? [null]
        : visible.map(({ name }) => name)
  let first: { table: Table; header: Header } | null = null
  for (const name of names.slice(0, 12)) {
    const read = file.readTable(name)
    if (!read.ok) return read
    const header = findHeader(read.value, options.headerRow)
    const picked = { table: { ...read.value, sheetName: name }, header }
    if (
      header.row !== null &&
      hasPeople(proposeColumns(header, read.value.rows.slice(0, 80), header.headings.length))
    ) {
      return ok(picked)
    }
    if (first === null || (first.table.rows.length === 0 && read.value.rows.length > 0))
      first = picked
  }
  return first === null || first.table.rows.length === 0 ? refuse('transfer.empty') : ok(first)
}

function hasPeople(columns: readonly RosterColumn[]): boolean {
  const fields = new Set(columns.map(({ field }) => field))
  return (
    [
      'fullName',
      'familyName',
      'givenName',
      'fullNameKana',
      'familyNameKana',
      'fullNameRomaji',
    ] as const
  ).some((field) => fields.has(field))
}

function rowReader(table: Table, columns: readonly RosterColumn[], body: readonly Row[]) {
  const places = new Map<RosterField, number>()
  for (const { index, field } of columns)
    if (field !== null && !places.has(field)) places.set(field, index)
  const orders = new Map(
    [...places].flatMap(([field, index]) =>
      DAY_FIELD_SET.has(field)
        ? [[field, dayOrderOf(body.map(({ cells }) => cells[index] ?? ''))] as const]
        : [],
    ),
  )
  // One hand wrote the file: what settles the order in one column settles it in all.
  const anyOrder = [...orders.values()].find((order) => order !== null) ?? null
  return (row: Row): RosterRecord => {
    const problems: CellRemark[] = []
    const doubts: CellRemark[] = []
    const values = readValues({
      text: (field) => tidyCell(row.cells[places.get(field) ?? -1] ?? ''),
      furigana: (field) => row.furigana?.get(places.get(field) ?? -1) ?? [],
      problem: (field, code, text) => void problems.push({ field, code, text }),
      doubt: (field, code, text) => void doubts.push({ field, code, text }),
      epoch: table.epoch,
      dayOrder: (field) => orders.get(field) ?? anyOrder,
    })
    return { rowNumber: row.number, values, problems, doubts, cells: row.cells }
  }
}

function remarksOf(record: RosterRecord): RosterProblem[] {
  const { rowNumber } = record
  return [
    ...record.problems.map((remark): RosterProblem => ({ rowNumber, kind: 'problem', ...remark })),
    ...record.doubts.map((remark): RosterProblem => ({ rowNumber, kind: 'doubt', ...remark })),
  ]
}

function tidyCell(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').replace(/^[\s\u3000\u00a0\ufeff]+|[\s\u3000\u00a0]+$/g, '')
}
