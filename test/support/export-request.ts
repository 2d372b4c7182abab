import type { ExportFormat, ExportRequest } from '#renderer/data/exporting/request.ts'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import { COLUMNS } from '#shared/transfer/write/columns.ts'
import { LABEL_SHEETS } from '#shared/transfer/write/label-sheets.ts'

/** A list of everyone for use inside the company, with what a test says. */
export function exportRequest(given: Partial<ExportRequest> = {}): ExportRequest {
  const [sheet] = LABEL_SHEETS
  if (sheet === undefined) throw new Error('no sheets')
  return {
    source: { query: DEFAULT_QUERY, ids: null },
    format: 'csv-utf8',
    columns: ['name', 'phone'],
    rowPer: 'person',
    purpose: 'internal',
    channel: 'list',
    isGreeting: false,
    allowsNoConsent: false,
    recipient: '社内',
    language: 'ja',
    dayForm: 'slash',
    replacement: 'nearest',
    hasNote: false,
    labels: { sheet, offset: { xMm: 0, yMm: 0 }, startAt: 1 },
    bcc: { size: 50, separator: ', ', hasNames: false },
    ...given,
  }
}

/** Everything that can go out in a form: all columns, notes and names, with a consent or without. */
export function exportOfAll(format: ExportFormat): ExportRequest {
  return exportRequest({
    format,
    columns: COLUMNS.map(({ key }) => key),
    allowsNoConsent: true,
    hasNote: true,
    bcc: { size: 50, separator: ', ', hasNames: true },
  })
}
