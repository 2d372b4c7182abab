import { ok, refuse, type Result } from '#shared/lib/result.ts'

import { findHeader, type Header } from './header.ts'
import { proposeColumns, type RosterColumn } from './mapping.ts'
import type { RefusedFile, Table } from './rows.ts'
import type { OpenFile } from './table.ts'
import { turnedTable } from './turned-table.ts'

/** The table that is read, and where its headings are. */
export interface PickedTable {
  readonly table: Table
  readonly header: Header
  /** True where headings stood down a column and people side by side. */
  readonly isTurned: boolean
  /** The other visible sheets that list people under the same headings. */
  readonly alikeSheets: readonly string[]
}

const SHEETS_LOOKED_AT = 12

/** Picks the sheet that was asked for, else the first visible one with headings of people. */
export function pickTable(
  file: OpenFile,
  options: { readonly sheet?: string; readonly headerRow?: number },
): Result<PickedTable, RefusedFile> {
  const visible = file.sheets?.filter(({ isHidden }) => !isHidden) ?? []
  const names =
    options.sheet !== undefined
      ? [options.sheet]
      : file.sheets === null
        ? [null]
        : visible.map(({ name }) => name)
  let first: Omit<PickedTable, 'alikeSheets'> | null = null
  let picked: Omit<PickedTable, 'alikeSheets'> | null = null
  // A page that explains the headings looks like a card; a list goes before it.
  let card: Omit<PickedTable, 'alikeSheets'> | null = null
  const alikeSheets: string[] = []
  for (const name of names.slice(0, SHEETS_LOOKED_AT)) {
    const read = file.readTable(name)
    if (!read.ok) {
      if (picked === null) return read
      continue
    }
    const turned = options.headerRow === undefined ? turnedTable(read.value) : null
    const table = { ...(turned ?? read.value), sheetName: name }
    const header = findHeader(table, options.headerRow)
    const isRoster =
      header.row !== null &&
      hasPeople(proposeColumns(header, table.rows.slice(0, 80), header.headings.length))
    if (isRoster && turned !== null) card ??= { table, header, isTurned: true }
    else if (isRoster && picked === null) picked = { table, header, isTurned: false }
    else if (isRoster && name !== null && picked !== null && isAlike(picked.header, header)) {
      alikeSheets.push(name)
    }
    if (first === null || (first.table.rows.length === 0 && table.rows.length > 0)) {
      first = { table, header, isTurned: turned !== null }
    }
  }
  const best = picked ?? card ?? first
  return best === null || best.table.rows.length === 0
    ? refuse('transfer.empty')
    : ok({ ...best, alikeSheets })
}

/** Tells whether some column holds names of people. */
export function hasPeople(columns: readonly RosterColumn[]): boolean {
  const fields = new Set(columns.map(({ field }) => field))
  return (
    [
      'fullName',
      'familyName',
      'givenName',
      'fullNameKana',
      'familyNameKana',
      'fullNameRomaji',
    ] as const
  ).some((field) => fields.has(field))
}

/** A sheet a year keeps its headings, a column more or less. */
function isAlike(one: Header, other: Header): boolean {
  const known = new Set(one.headings.map(({ text }) => text).filter((text) => text !== ''))
  const shared = other.headings.filter(({ text }) => known.has(text)).length
  return shared >= Math.max(2, known.size * 0.6)
}
