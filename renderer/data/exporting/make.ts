import type { DataContext } from '#renderer/data/context.ts'
import type { LedgerDraft } from '#renderer/data/groups/ledger.ts'
import { bccBatches } from '#shared/transfer/write/bcc.ts'
import { writeCsv } from '#shared/transfer/write/csv.ts'
import { writeVcards } from '#shared/transfer/write/vcard.ts'
import { writeXlsx } from '#shared/transfer/write/xlsx.ts'

import { exportColumns, labelPages, tableOf } from './check.ts'
import { choosePeople, companyNames, sayIn } from './chosen.ts'
import type { Chosen } from './chosen.ts'
import type { ExportFormat, ExportRequest, Made } from './request.ts'

/** What was made, before it has its ticket. */
type Unticketed<M = Made> = M extends Made ? Omit<M, 'ticket'> : never

/** Makes what was asked for, and what the ledger is to say of it. */
export function makeExport(
  context: DataContext,
  request: ExportRequest,
): { readonly made: Unticketed; readonly draft: LedgerDraft } {
  const chosen = choosePeople(context, request)
  return {
    made: makeOf(context, chosen.included, request),
    draft: {
      kind: request.format === 'list' || request.format === 'labels' ? 'print' : 'export',
      format: request.format,
      alumnusIds: chosen.included.map(({ id }) => id),
      columns: columnsOut(request),
      purpose: request.purpose,
      recipient: request.recipient,
      counts: chosen.counts,
    },
  }
}

function makeOf(
  context: DataContext,
  people: Chosen['included'],
  request: ExportRequest,
): Unticketed {
  const { format, language, replacement } = request
  const file = (bytes: Uint8Array): Unticketed => ({ kind: 'file', bytes })
  const at = context.now()
  const cards = (version: '3.0' | '4.0'): Unticketed => {
    const { hasNote } = request
    return file(writeVcards(people, { version, at, hasNote, companyNames: companyNames(context) }))
  }
  switch (format) {
    case 'xlsx': {
      const sheetName = sayIn(language)('exporting.sheet-name')
      return file(writeXlsx(tableOf(context, people, request), { sheetName, at }))
    }
    case 'csv-utf8':
      return file(writeCsv(tableOf(context, people, request), { encoding: 'utf-8', replacement }))
    case 'csv-cp932':
      return file(writeCsv(tableOf(context, people, request), { encoding: 'cp932', replacement }))
    case 'vcard3':
      return cards('3.0')
    case 'vcard4':
      return cards('4.0')
    case 'list':
      return { kind: 'list', table: tableOf(context, people, request) }
    case 'labels':
      return { kind: 'labels', pages: labelPages(context, people, request) }
    case 'bcc': {
      const { batches, shared } = bccBatches(people, request.bcc)
      return { kind: 'bcc', batches, shared }
    }
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
