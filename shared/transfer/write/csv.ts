import { replaceUnencodable } from './cp932-replacements.ts'
import type { Replacement } from './cp932-replacements.ts'
import { encodeCp932 } from './cp932.ts'
import type { Table } from './table.ts'

/** How a CSV is written: UTF-8 with a byte order mark, or CP932 (Windows's Shift_JIS). */
export interface CsvOptions {
  readonly encoding: 'utf-8' | 'cp932'
  /** What is written for a character that CP932 lacks; UTF-8 has no use for it. */
  readonly replacement: Replacement
}

/**
 * What a spreadsheet may take for a formula: a sign of OWASP ASVS 5.0 1.2.10, or its full-width
 * form, also behind blanks that a spreadsheet drops and behind guards.
 */
// oxlint-disable-next-line no-control-regex -- NUL is one of the signs.
const FORMULA = /^[\s\u200b\u2060']*[=+\-@\t\r\n\0＝＋－＠﹦﹢﹣﹫]/u

/**
 * Puts a single quote before a text that a spreadsheet may take for a formula.
 *
 * Nothing else is touched, and one quote too many is added where the text has one already, so that
 * `stripGuard` brings every text back.
 */
export function addGuard(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** Takes the quote of `addGuard` off again. */
export function stripGuard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text
}

/** Writes a table as CSV (RFC 4180): CRLF, quotes where needed, formulas guarded. */
export function writeCsv(table: Table, options: CsvOptions): Uint8Array<ArrayBuffer> {
  const rows = [table.headings, ...table.rows]
  if (options.encoding === 'utf-8') {
    return new TextEncoder().encode(`\ufeff${rows.map(writeLine).join('')}`)
  }
  // Before the guard: what stands in for a character may itself be a sign of a formula.
  const writable = (cell: string): string => replaceUnencodable(cell, options.replacement)
  return encodeCp932(rows.map((row) => writeLine(row.map(writable))).join(''))
}

/** Writes one line of CSV with its CRLF. */
export function writeLine(cells: readonly string[]): string {
  const line = cells.map((cell) => quote(addGuard(cell))).join(',')
  // An only empty cell would be a blank line, which readers leave out.
  return `${line === '' && cells.length === 1 ? '""' : line}\r\n`
}

function quote(cell: string): string {
  if (!/[",\r\n]|^\s|\s$/u.test(cell)) return cell
  return `"${cell.replaceAll('"', '""')}"`
}
