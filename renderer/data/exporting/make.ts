import type { DataContext } from '#renderer/data/context.ts'
import type { LedgerDraft } from '#renderer/data/groups/ledger.ts'
import { bccBatches } from '#shared/transfer/write/bcc.ts'
import { writeCsv } from '#shared/transfer/write/csv.ts'
import type { Table } from '#shared/transfer/write/table.ts'
import { writeVcards } from '#shared/transfer/write/vcard.ts'
import type { VcardVersion } from '#shared/transfer/write/vcard.ts'
import { writeXlsxInSteps } from '#shared/transfer/write/xlsx.ts'
import { joinBytes } from '#shared/transfer/write/zip.ts'

import { exportColumns, labelPages, tableBuilder, warnedOf } from './check.ts'
import { choosePeople, companyNames, sayIn } from './chosen.ts'
import type { Chosen } from './chosen.ts'
import type { ExportFormat, ExportRequest, Made } from './request.ts'

/** What was made, before it has its ticket. */
type Unticketed<M = Made> = M extends Made ? Omit<M, 'ticket'> : never

/** How far the making is, from 0 to 1. */
type Steps<T> = Generator<number, T>

/** What came of it: what goes out, and what the ledger is to say of it. */
export interface MadeDraft {
  readonly made: Unticketed
  readonly draft: LedgerDraft
}

const PEOPLE_A_STEP = 500

/** Makes what was asked for in steps, of the people as they stand at the first. */
export function* makeExport(context: DataContext, request: ExportRequest): Steps<MadeDraft> {
  const chosen = choosePeople(context, request)
  return {
    made: yield* makeOf(context, chosen.included, request),
    draft: {
      kind: request.format === 'list' || request.format === 'labels' ? 'print' : 'export',
      format: request.format,
      alumnusIds: chosen.included.map(({ id }) => id),
      columns: columnsOut(request),
      purpose: request.purpose,
      recipient: request.recipient,
      counts: { ...chosen.counts, ...warnedOf(context, chosen.included, request).ledgerCounts },
    },
  }
}

function* makeOf(
  context: DataContext,
  people: Chosen['included'],
  request: ExportRequest,
): Steps<Unticketed> {
  const { format, replacement } = request
  const file = (bytes: Uint8Array): Unticketed => ({ kind: 'file', bytes })
  switch (format) {
    case 'xlsx':
      return file(yield* workbookOf(context, people, request))
    case 'csv-utf8':
    case 'csv-cp932': {
      const encoding = format === 'csv-utf8' ? 'utf-8' : 'cp932'
      return file(writeCsv(yield* tableOf(context, people, request), { encoding, replacement }))
    }
    case 'vcard3':
      return file(yield* cardsOf(context, people, request, '3.0'))
    case 'vcard4':
      return file(yield* cardsOf(context, people, request, '4.0'))
    case 'list':
      return { kind: 'list', table: yield* tableOf(context, people, request) }
    case 'labels':
      return { kind: 'labels', pages: labelPages(context, people, request) }
    case 'bcc': {
      const { batches, shared } = bccBatches(people, request.bcc)
      return { kind: 'bcc', batches, shared }
    }
  }
}

/** A workbook takes about as long to lay out as to write. */
function* workbookOf(
  context: DataContext,
  people: Chosen['included'],
  request: ExportRequest,
): Steps<Uint8Array> {
  const table = yield* rescaled(tableOf(context, people, request), (share) => share / 2)
  const sheetName = sayIn(request.language)('exporting.sheet-name')
  const rows = table.rows.length
  const writing = writeXlsxInSteps(table, { sheetName, at: context.now() })
  return yield* rescaled(writing, (written) => 0.5 + Math.min(1, written / rows) / 2)
}

function* tableOf(
  context: DataContext,
  people: Chosen['included'],
  request: ExportRequest,
): Steps<Table> {
  const build = tableBuilder(context, people, request)
  const rows: (readonly string[])[] = []
  for (let from = 0; from < people.length; from += PEOPLE_A_STEP) {
    if (from > 0) yield from / people.length
    rows.push(...build(people.slice(from, from + PEOPLE_A_STEP)).rows)
  }
  return { headings: build([]).headings, rows }
}

function* cardsOf(
  context: DataContext,
  people: Chosen['included'],
  { hasNote }: ExportRequest,
  version: VcardVersion,
): Steps<Uint8Array> {
  const options = { version, at: context.now(), hasNote, companyNames: companyNames(context) }
  const cards: Uint8Array[] = []
  for (let from = 0; from < people.length; from += PEOPLE_A_STEP) {
    if (from > 0) yield from / people.length
    cards.push(writeVcards(people.slice(from, from + PEOPLE_A_STEP), options))
  }
  return joinBytes(cards)
}

/** The same steps, each told as another share of the whole. */
function* rescaled<T>(steps: Steps<T>, shareOf: (step: number) => number): Steps<T> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    yield shareOf(step.value)
  }
}

const CARD_COLUMNS = [
  'id',
  'name',
  'kana',
  'formerFamilyName',
  'preferredName',
  'company',
  'title',
  'emails',
  'phones',
  'postalCode',
  'address',
  'building',
]
const OWN_COLUMNS: Partial<Record<ExportFormat, readonly string[]>> = {
  vcard3: CARD_COLUMNS,
  vcard4: CARD_COLUMNS,
  labels: ['postalCode', 'address', 'building', 'company', 'title', 'name', 'honorific'],
  bcc: ['email'],
}

/** The columns that truly go out, for the ledger. */
function columnsOut(request: ExportRequest): readonly string[] {
  const { format, hasNote, bcc } = request
  const own = OWN_COLUMNS[format]
  if (own === undefined) return exportColumns(request)
  if (own === CARD_COLUMNS) return hasNote ? [...own, 'note'] : own
  return format === 'bcc' && bcc.hasNames ? [...own, 'name'] : own
}
