import { ok, refuse, type Result } from '#shared/lib/result.ts'

import { readCsv } from './csv.ts'
import { decodeText } from './encoding.ts'
import type { RefusedFile, Table } from './rows.ts'
import { sniffFile } from './sniff.ts'
import { openWorkbook } from './xlsx.ts'
import { openZip } from './zip.ts'

/** A file opened far enough to be read: a text file has one table, a workbook one a sheet. */
export interface OpenFile {
  /** Null for a text file; visible sheets first to look at, in the workbook's order. */
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[] | null
  /** Reads a sheet by name; a text file takes null. */
  readonly readTable: (sheet: string | null) => Result<Table, RefusedFile>
}

/** Opens a file by its bytes: CSV, TSV and their like in any encoding, or a workbook. */
export function openFile(bytes: Uint8Array): Result<OpenFile, RefusedFile> {
  const kind = sniffFile(bytes)
  if (!kind.ok) return kind
  return kind.value === 'zip' ? openBook(bytes) : openText(bytes)
}

function openText(bytes: Uint8Array): Result<OpenFile, RefusedFile> {
  const decoded = decodeText(bytes)
  if (decoded === null) return refuse('transfer.not-a-roster')
  return ok({
    sheets: null,
    readTable() {
      const read = readCsv(decoded.text)
      if (!read.ok) return read
      const { delimiter, rows, brokenRows } = read.value
      return ok({
        encoding: decoded.encoding,
        delimiter,
        sheets: [],
        sheetName: null,
        rows,
        merges: [],
        epoch: 1900,
        brokenRows,
      })
    },
  })
}

function openBook(bytes: Uint8Array): Result<OpenFile, RefusedFile> {
  const zip = openZip(bytes)
  if (!zip.ok) return zip
  if (zip.value.names.has('xl/workbook.bin')) return refuse('transfer.xls')
  if (!zip.value.names.has('xl/workbook.xml')) return refuse('transfer.not-a-roster')
  const book = openWorkbook(zip.value)
  if (!book.ok) return book
  const { sheets, epoch, readSheet } = book.value
  return ok({
    sheets,
    readTable(name) {
      const read = readSheet(
        name ?? sheets.find(({ isHidden }) => !isHidden)?.name ?? sheets[0]?.name ?? '',
      )
      if (!read.ok) return read
      return ok({
        encoding: 'xlsx',
        delimiter: null,
        sheets,
        sheetName: name,
        rows: read.value.rows,
        merges: read.value.merges,
        epoch,
        brokenRows: [],
      })
    },
  })
}
