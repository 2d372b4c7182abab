import { isBlankCell, isErrorCell } from './blank-cells.ts'
import type { RosterField } from './fields.ts'
import type { FuriganaRun } from './rows.ts'

/** The cells of a row by field, and where remarks on them go. */
export interface RowReader {
  readonly text: (field: RosterField) => string
  /** The heading of the field's column; empty where there is none. */
  readonly heading: (field: RosterField) => string
  readonly furigana: (field: RosterField) => readonly FuriganaRun[]
  readonly problem: (field: RosterField | null, code: string, text: string) => void
  readonly doubt: (field: RosterField | null, code: string, text: string) => void
  readonly epoch: 1900 | 1904
  readonly dayOrder: (field: RosterField) => 'monthFirst' | 'dayFirst' | null
}

/** A cell of plain text, trimmed; null where it is blank, a dash or a formula's error. */
export function plainText(row: RowReader, field: RosterField): string | null {
  const text = row.text(field)
  if (text === '') return null
  if (isErrorCell(text)) {
    row.problem(field, 'cell-error', text)
    return null
  }
  return isBlankCell(text) ? null : text
}
