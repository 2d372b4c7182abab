import { warnedAmong } from '#renderer/data/confidentiality.ts'
import type { Warned, WarnedPerson } from '#renderer/data/confidentiality.ts'
import type { DataContext } from '#renderer/data/context.ts'
import { namedPeople } from '#renderer/data/named-people.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { isConsentBinding, LEFT_OUT_REASONS } from '#shared/domain/sending/recipients.ts'
import { bccBatches } from '#shared/transfer/write/bcc.ts'
import { findUnencodable } from '#shared/transfer/write/cp932-replacements.ts'
import { layoutLabels } from '#shared/transfer/write/labels.ts'
import { buildTable } from '#shared/transfer/write/table.ts'
import type { Table } from '#shared/transfer/write/table.ts'

import { choosePeople, columnContext, companyNames } from './chosen.ts'
import type { Chosen } from './chosen.ts'
import { hasColumns } from './request.ts'
import type {
  ExportCheck,
  ExportRequest,
  LackingCharacter,
  LeftOutPerson,
  OutReason,
} from './request.ts'

/** Rows shown before they go out. */
const SAMPLE_ROWS = 5
/** Places named for one character. */
const PLACES = 3

/** Tells what would go out, who is left out and which characters the file can't hold. */
export function checkExport(context: DataContext, request: ExportRequest): ExportCheck {
  const chosen = choosePeople(context, request)
  const { included, leftOut } = chosen
  const reasons = new Map<OutReason, number>()
  for (const [gravest] of leftOut.map((one) => one.reasons)) {
    if (gravest !== undefined) reasons.set(gravest, (reasons.get(gravest) ?? 0) + 1)
  }
  const shown = included.slice(0, SAMPLE_ROWS)
  const sheets = request.format === 'labels' ? labelPages(context, included, request) : []
  const firstSheet = sheets[0] ?? null
  return {
    total: chosen.total,
    included: included.length,
    takenIn: chosen.takenIn,
    leftOut: [...LEFT_OUT_REASONS, 'badAddress' as const].flatMap((reason) => {
      const count = reasons.get(reason)
      return count === undefined ? [] : [{ reason, count }]
    }),
    leftOutTotal: leftOut.length,
    withoutConsent:
      chosen.takenIn +
      leftOut.filter((one) => one.reasons.every((reason) => reason === 'noConsent')).length,
    isConsentBinding: isConsentBinding(request),
    warned: warnedOf(context, included, request).counts,
    lacking: request.format === 'csv-cp932' ? findLacking(context, included, request) : [],
    sample: hasColumns(request.format) ? tableBuilder(context, shown, request)(shown) : null,
    firstSheet,
    parts:
      request.format === 'bcc' ? bccBatches(included, request.bcc).batches.length : sheets.length,
  }
}

/** People who are left out, from a place up to another, the last excluded. */
export function leftOutPeople(
  context: DataContext,
  request: ExportRequest,
  from: number,
  to: number,
): readonly LeftOutPerson[] {
  return namedPeople(context.book, choosePeople(context, request).leftOut.slice(from, to))
}

/** People whom it is warned of, from a place up to another, the last excluded. */
export function warnedPeople(
  context: DataContext,
  request: ExportRequest,
  from: number,
  to: number,
): readonly WarnedPerson[] {
  const { included } = choosePeople(context, request)
  return warnedOf(context, included, request).names(from, to)
}

/** Warns of people; a list for work inside the company tells them nothing that is not public. */
export function warnedOf(
  context: DataContext,
  people: Chosen['included'],
  { purpose }: ExportRequest,
): Warned {
  return warnedAmong(context, people, purpose !== 'internal')
}

/** Gives what lays some of these people out in the columns of a request. */
export function tableBuilder(
  context: DataContext,
  people: Chosen['included'],
  request: ExportRequest,
): (some: Chosen['included']) => Table {
  const columns = exportColumns(request)
  const read = columnContext(context, people, request)
  return (some) => buildTable(some, columns, read, request.rowPer)
}

/** The columns that go out: a row for each stint carries the stint's own id beside the person's. */
export function exportColumns({ columns, rowPer }: ExportRequest): readonly string[] {
  if (rowPer === 'person' || !columns.includes('id') || columns.includes('stintId')) return columns
  return columns.flatMap((key) => (key === 'id' ? ['id', 'stintId'] : [key]))
}

/** Lays out the sheets of labels of a request. */
export function labelPages(
  context: DataContext,
  people: readonly Alumnus[],
  { labels }: ExportRequest,
): ReturnType<typeof layoutLabels>['pages'] {
  const { sheet, offset, startAt } = labels
  const names = companyNames(context)
  return layoutLabels(people, sheet, { offset, startAt, companyNames: names }).pages
}

function findLacking(
  context: DataContext,
  people: readonly Alumnus[],
  request: ExportRequest,
): readonly LackingCharacter[] {
  // The name is laid out once more at the end, so that each row knows whose it is.
  const columns = [...exportColumns(request), 'name']
  const table = buildTable(people, columns, columnContext(context, people, request), request.rowPer)
  const rows = table.rows.map((row) => row.slice(0, -1))
  return lackingIn({ headings: table.headings, rows }, (row) => table.rows[row]?.at(-1) ?? '')
}

/** The characters of a table that Shift_JIS lacks, with the first places of each. */
export function lackingIn(
  { headings, rows }: Table,
  nameOf: (row: number) => string,
): readonly LackingCharacter[] {
  return findUnencodable(rows).map(({ character, count, where, nearest }) => ({
    character,
    count,
    nearest,
    where: where.slice(0, PLACES).map(({ row, column }) => ({
      name: nameOf(row),
      heading: headings[column] ?? '',
    })),
    moreWhere: Math.max(0, where.length - PLACES),
  }))
}
