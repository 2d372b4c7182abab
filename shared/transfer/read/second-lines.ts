import { isKana } from '#shared/japanese/kana.ts'

import type { RosterField } from './fields.ts'
import type { RosterColumn } from './mapping.ts'
import type { Row } from './rows.ts'

/** Rows of a table in which each person has two lines, the second with the reading of the name. */
export interface JoinedLines {
  readonly body: readonly Row[]
  readonly secondLines: readonly Row[]
}

const OWN_FIELDS: ReadonlySet<RosterField> = new Set<RosterField>([
  'employeeNo',
  'joinedOn',
  'leftOn',
  'birthOn',
  'servicePeriod',
])

/**
 * Joins the second line of a person, its name in kana alone, to the first; a table in which not
 * nearly everyone has one stays as it is.
 */
export function joinSecondLines(
  body: readonly Row[],
  columns: readonly RosterColumn[],
): JoinedLines {
  const name = columns.find(({ field }) => field === 'fullName')?.index
  const hasReading = columns.some(({ field }) => field === 'fullNameKana')
  if (name === undefined || hasReading) return { body, secondLines: [] }
  const nameOf = (row: Row | undefined): string => row?.cells[name]?.trim() ?? ''
  const ownColumns = columns.filter(({ field }) => field !== null && OWN_FIELDS.has(field))
  const saysOwn = (row: Row | undefined): boolean =>
    ownColumns.some(({ index }) => (row?.cells[index]?.trim() ?? '') !== '')
  const isSecond = (at: number): boolean => {
    const [first, second] = [body[at - 1], body[at]]
    const above = nameOf(first)
    if (!isKana(nameOf(second)) || above === '' || isKana(above)) return false
    // A person whose name is in kana has a number and days of their own.
    return saysOwn(first) && !saysOwn(second)
  }
  const named = body.filter((row) => nameOf(row) !== '').length
  const seconds = body.flatMap((row, at) => (isSecond(at) ? [row] : []))
  if (seconds.length === 0 || seconds.length * 2 < named * 0.8) return { body, secondLines: [] }
  const joined: Row[] = []
  for (const [at, row] of body.entries()) {
    const above = joined.at(-1)
    if (isSecond(at) && above !== undefined) joined[joined.length - 1] = join(above, row, name)
    else joined.push(row)
  }
  return { body: joined, secondLines: seconds }
}

function join(first: Row, second: Row, name: number): Row {
  const width = Math.max(first.cells.length, second.cells.length)
  const cells = Array.from({ length: width }, (_, column) => {
    const [upper, lower] = [first.cells[column] ?? '', second.cells[column] ?? '']
    if (upper === '' || lower === '' || upper === lower) return upper === '' ? lower : upper
    return column === name ? `${lower}\n${upper}` : `${upper}\n${lower}`
  })
  return { ...first, cells }
}
