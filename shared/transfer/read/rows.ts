/** Why a file is not read; each has a message under `error.<code>`. */
export type RefusedFile =
  | 'transfer.empty'
  | 'transfer.too-large'
  | 'transfer.bomb'
  | 'transfer.too-many-rows'
  | 'transfer.broken'
  | 'transfer.password'
  | 'transfer.xls'
  | 'transfer.not-a-roster'
  | 'transfer.no-such-sheet'

/** How the text of a file is written. */
export type Encoding =
  | 'utf-8'
  | 'utf-8-sig'
  | 'utf-16le'
  | 'utf-16be'
  | 'cp932'
  | 'euc-jp'
  | 'iso-2022-jp'
  | 'xlsx'

/** A stretch of a cell's text and the reading that Excel keeps for it (`rPh`). */
export interface FuriganaRun {
  readonly start: number
  readonly end: number
  readonly reading: string
}

/** One row as the file has it. */
export interface Row {
  /** Counted from 1 as a spreadsheet shows it. */
  readonly number: number
  readonly cells: readonly string[]
  /** Excel's own readings by column, counted from 0; absent where it keeps none. */
  readonly furigana?: ReadonlyMap<number, readonly FuriganaRun[]>
  /** Set for a row that a filter or a person hid. */
  readonly isHidden?: true
}

/** Cells joined into one; rows counted from 1, columns from 0, ends included. */
export interface Merge {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
}

/** A file as rows of text, before anything is understood. */
export interface Table {
  readonly encoding: Encoding
  /** Null for a workbook. */
  readonly delimiter: ',' | '\t' | ';' | '|' | null
  /** Empty for a text file. */
  readonly sheets: readonly Sheet[]
  readonly sheetName: string | null
  readonly rows: readonly Row[]
  readonly merges: readonly Merge[]
  /** The day system of the workbook's date serials. */
  readonly epoch: 1900 | 1904
  /** Rows whose quotes did not close and were read line by line. */
  readonly brokenRows: readonly number[]
}
