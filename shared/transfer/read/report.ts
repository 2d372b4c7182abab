import { readRoster, type RosterReading } from './read-roster.ts'
import type { RosterValues } from './record.ts'
import type { RefusedFile } from './rows.ts'

const REFUSALS: Readonly<Record<RefusedFile, string>> = {
  'transfer.empty': 'The file is empty.',
  'transfer.too-large': 'The file is larger than a roster can be.',
  'transfer.bomb': 'The file unpacks to far more than a roster can be.',
  'transfer.too-many-rows': 'The file has more rows than can be read at once.',
  'transfer.broken': 'The file is damaged.',
  'transfer.password': 'The file is locked with a password. Save it without one.',
  'transfer.xls': 'The file is of an old Excel form. Save it as .xlsx or CSV.',
  'transfer.not-a-roster': 'The file is no list of people: no column of names was found.',
  'transfer.no-such-sheet': 'The workbook has no such sheet.',
}

/** What `roster:read` prints of a file that was read; the names are fixed. */
export interface RosterReport {
  readonly encoding: string
  readonly delimiter: string | null
  readonly headerRow: number | null
  readonly mapping: readonly {
    column: number
    heading: string
    field: string | null
    confidence: number
  }[]
  readonly records: readonly Record<string, unknown>[]
  readonly skipped: readonly { row: number; reason: string; text: string }[]
  readonly problems: readonly {
    row: number
    kind: string
    field: string | null
    code: string
    text: string
  }[]
}

/** Reads a file and lays the reading out under the fixed names of `roster:read`. */
export function reportRoster(
  bytes: Uint8Array,
  fileName: string,
): RosterReport | { readonly error: { readonly code: string; readonly message: string } } {
  const read = readRoster(bytes, fileName)
  if (!read.ok) return { error: { code: read.code, message: REFUSALS[read.code] } }
  const { encoding, delimiter, headerRow, columns, records, skipped, problems } = read.value
  return {
    // A workbook's texts are UTF-8 by its own format (ECMA-376).
    encoding: encoding === 'xlsx' ? 'utf-8' : encoding,
    delimiter,
    headerRow,
    mapping: columns.map(({ index, heading, field, confidence }) => ({
      column: index + 1,
      heading,
      field,
      confidence,
    })),
    records: records.map(({ values }) => recordOf(values, read.value)),
    skipped: skipped.map(({ rowNumber, reason, text }) => ({ row: rowNumber, reason, text })),
    problems: problems.map(({ rowNumber, kind, field, code, text }) => ({
      row: rowNumber,
      kind,
      field,
      code,
      text,
    })),
  }
}

/** Where a list has only the lesser column of a kind, that one speaks for the kind. */
function recordOf(values: RosterValues, reading: RosterReading): Record<string, unknown> {
  const fields = new Set(reading.columns.map(({ field }) => field))
  const { address, building, reason, leavingKindText, otherEmails, otherPhones, ...more } = values
  const { unsettledPromises: _inNote, ...others } = more
  return {
    ...others,
    email: fields.has('email') ? values.email : values.workEmail,
    phone: fields.has('phone') ? values.phone : (values.homePhone ?? values.workPhone),
    address: [address, building].filter((part) => part !== null).join(' ') || null,
    building,
    reason: fields.has('reason') ? reason : leavingKindText,
    otherEmails,
    otherPhones,
  }
}
