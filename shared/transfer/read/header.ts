import { isDayLike, isPhoneLike } from './column-content.ts'
import { NAME_FIELDS } from './fields.ts'
import { matchHeading, plainHeading } from './heading.ts'
import type { Merge, Row, Table } from './rows.ts'

const ROWS_LOOKED_AT = 60
const GROUP_WORDS =
  /氏名|名前|フリガナ|ふりがな|カナ|かな|読み|ローマ字|緊急|連絡先|現職|現在|転職先|勤務先|自宅|会社|実家|本人|家族|入社|退職|退社|住所|在籍|所属|個人|name|kana|emergency|home|work|current/i

/** The headings of a table, one for each column, and where its people begin. */
export interface Header {
  /** The first row with headings of columns, counted from 1; null for a table without any. */
  readonly row: number | null
  /** All rows that headings stand in, group headings above and second rows below included. */
  readonly rows: readonly number[]
  readonly headings: readonly HeadingCell[]
}

/** One heading as the file has it. */
export interface HeadingCell {
  readonly text: string
  /** The group heading above it; empty where there is none. */
  readonly parent: string
  /** The cell untouched. */
  readonly cell: string
}

/** Finds the row that holds the most known headings, under title lines or at the very top. */
export function findHeader(table: Pick<Table, 'rows' | 'merges'>, chosenRow?: number): Header {
  const rows = table.rows.slice(0, chosenRow === undefined ? ROWS_LOOKED_AT : table.rows.length)
  let best: { at: number; points: number } | null = null
  for (const [at, row] of rows.entries()) {
    const points =
      chosenRow === undefined ? headingPoints(row) : row.number === chosenRow ? 1000 : 0
    if (points > (best?.points ?? 0)) best = { at, points }
    // Nothing further down is more of a header than a row of known headings and little else.
    if (points >= 4 && points >= row.cells.filter((cell) => cell.trim() !== '').length * 0.8) break
  }
  const top =
    best === null || (best.points < 1.5 && !isLoneName(rows[best.at])) ? undefined : rows[best.at]
  if (best === null || top === undefined) return { row: null, rows: [], headings: [] }
  const above = parentRow(rows[best.at - 1], top, table.merges)
  const below = childRow(rows[best.at + 1], top)
  const upper = below === null ? above : top
  const lower = below ?? top
  const width = Math.max(top.cells.length, upper?.cells.length ?? 0, lower.cells.length)
  const parents = upper === null ? [] : spread(upper, width, lower, table.merges)
  const headings = Array.from({ length: width }, (_, column): HeadingCell => {
    const text = headingText(lower.cells[column])
    const parent = parents[column] ?? ''
    if (text !== '')
      return { text, parent: parent === text ? '' : parent, cell: lower.cells[column] ?? '' }
    const own = ownText(upper, column)
    return { text: own, parent: own === '' ? parent : '', cell: upper?.cells[column] ?? '' }
  })
  const used = [above, top, below].flatMap((row) => (row === null ? [] : [row.number]))
  const first = above !== null && hasOwnHeadings(above, top) ? above : top
  return { row: first.number, rows: used, headings }
}

/** Tells whether a row says the headings again, as lists printed on several pages do. */
export function isRepeatedHeader(row: Row, header: Header): boolean {
  const isAlike = row.cells.some(
    (cell, column) => cell !== '' && cell === header.headings[column]?.cell,
  )
  if (!isAlike) return false
  let same = 0
  let filled = 0
  for (const [column, cell] of row.cells.entries()) {
    const plain = plainHeading(cell)
    if (plain === '') continue
    filled += 1
    const heading = header.headings[column]
    const isSame =
      heading !== undefined &&
      [heading.text, heading.parent].some((text) => plainHeading(text) === plain)
    if (isSame) same += 1
  }
  return filled > 0 && same >= 2 && same >= filled * 0.6
}

/** Headings that reach down over two rows stand in the upper one alone. */
function hasOwnHeadings(above: Row, top: Row): boolean {
  return above.cells.some(
    (cell, column) =>
      headingText(top.cells[column]) === '' && matchHeading(headingText(cell)) !== null,
  )
}

function headingPoints(row: Row): number {
  let points = 0
  for (const cell of row.cells) {
    const text = headingText(cell)
    if (text === '') continue
    if (isData(text)) {
      points -= 0.7
      continue
    }
    const match = matchHeading(text)
    if (match !== null) points += (match.field === null ? 0.4 : 1) * (match.score / 100)
  }
  return points
}

/** A list of nothing but names is a roster too. */
function isLoneName(row: Row | undefined): boolean {
  const filled = row?.cells.filter((cell) => cell.trim() !== '') ?? []
  const field = matchHeading(filled[0] ?? '')?.field ?? null
  return filled.length <= 2 && field !== null && NAME_FIELDS.has(field)
}

function isData(text: string): boolean {
  if (!/[@＠\d０-９]/.test(text)) return false
  return (
    /[@＠]/.test(text) ||
    isDayLike(text) ||
    isPhoneLike(text) ||
    /^[\d０-９][\d０-９,.-]+$/.test(text)
  )
}

/** A row of sub-headings right under the headings: 姓 and 名 under 氏名. */
function childRow(row: Row | undefined, top: Row): Row | null {
  if (row === undefined) return null
  const filled = row.cells.flatMap((cell, column) =>
    cell.trim() === '' ? [] : [{ text: headingText(cell), column }],
  )
  if (filled.length < 2 || filled.some(({ text }) => isData(text))) return null
  const known = filled.filter(
    ({ text, column }) => matchHeading(text, nearestLeft(top, column)) !== null,
  )
  const fits = known.length >= 2 && known.length >= filled.length * 0.7
  const isNew = filled.some(
    ({ text, column }) => plainHeading(text) !== plainHeading(top.cells[column] ?? ''),
  )
  return fits && isNew && filled.length <= top.cells.length ? row : null
}

/** A row of group headings right above: 連絡先 over 電話番号 and 住所. */
function parentRow(row: Row | undefined, top: Row, merges: readonly Merge[]): Row | null {
  if (row === undefined) return null
  const filled = row.cells.filter((cell) => cell.trim() !== '')
  const isMerged = merges.some(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow <= row.number &&
      lastRow >= row.number &&
      (lastColumn > firstColumn || lastRow >= top.number),
  )
  if (filled.length < 2 && !(filled.length === 1 && isMerged && GROUP_WORDS.test(filled[0] ?? '')))
    return null
  if (filled.some((cell) => isData(cell) || Array.from(cell.trim()).length > 16)) return null
  return filled.some((cell) => GROUP_WORDS.test(cell)) ? row : null
}

/** Gives each column the group heading that reaches over it. */
function spread(upper: Row, width: number, lower: Row, merges: readonly Merge[]): string[] {
  const parents: string[] = []
  let last = ''
  for (let column = 0; column < width; column++) {
    const own = ownText(upper, column)
    const merge = merges.find(
      ({ firstRow, lastRow, firstColumn, lastColumn }) =>
        firstRow <= upper.number &&
        lastRow >= upper.number &&
        firstColumn <= column &&
        lastColumn >= column,
    )
    if (own !== '') last = own
    else if (merge !== undefined) last = ownText(upper, merge.firstColumn)
    else if (merges.length > 0 || headingText(lower.cells[column]) === '') last = ''
    parents.push(GROUP_WORDS.test(last) ? last : '')
  }
  return parents
}

function nearestLeft(row: Row, column: number): string {
  for (let at = column; at >= 0; at--) if (ownText(row, at) !== '') return ownText(row, at)
  return ''
}

function ownText(row: Row | null, column: number): string {
  return headingText(row?.cells[column])
}

function headingText(cell: string | undefined): string {
  return (cell ?? '').replace(/\s+/g, ' ').trim()
}
