import { ALUMNI_COLUMNS } from '#shared/domain/alumnus/query.ts'
import type { AlumniColumn } from '#shared/domain/alumnus/query.ts'
import type { Language } from '#shared/ipc/contract.ts'

/** The columns of the list and the widths in px that were drawn by hand. */
export interface ListColumns {
  readonly columns: readonly AlumniColumn[]
  readonly widths: Readonly<Record<string, number>>
}

/** In which order the columns stand: who, since when, what now, how near, how to reach. */
export const COLUMN_ORDER: readonly AlumniColumn[] = [
  'name',
  'department',
  'grade',
  'period',
  'tenure',
  'leftOn',
  'leavingKind',
  'verdict',
  'company',
  'lastContactOn',
  'nextStepDueOn',
  'tags',
  'skills',
  'email',
  'phone',
  'prefecture',
  'owner',
  'employeeNo',
]

/** What the list shows until columns are chosen. */
export const DEFAULT_COLUMNS: readonly AlumniColumn[] = [
  'name',
  'department',
  'grade',
  'period',
  'tenure',
  'company',
  'lastContactOn',
  'tags',
]

const COLUMN_WIDTHS: Readonly<Record<AlumniColumn, number>> = {
  name: 208,
  department: 120,
  grade: 88,
  period: 204,
  tenure: 100,
  leftOn: 104,
  leavingKind: 96,
  verdict: 88,
  company: 168,
  email: 200,
  phone: 128,
  prefecture: 84,
  tags: 176,
  skills: 176,
  lastContactOn: 104,
  nextStepDueOn: 132,
  employeeNo: 96,
  owner: 104,
}

/** How wide a column is in px until it is drawn; English days are longer. */
export function columnWidth(column: AlumniColumn, language: Language): number {
  return COLUMN_WIDTHS[column] + (language === 'en' && column === 'period' ? 40 : 0)
}

/** Keeps the columns that exist, in their order, the name first. */
export function knownColumns(names: readonly string[]): readonly AlumniColumn[] {
  return COLUMN_ORDER.filter((column) => column === 'name' || names.includes(column))
}

/** Reads the shared setting; the usual columns where it is not set or not readable. */
export function readListColumns(json: string): ListColumns {
  try {
    const read: { columns?: unknown; widths?: unknown } = JSON.parse(json)
    const names = Array.isArray(read.columns) ? read.columns.map(String) : DEFAULT_COLUMNS
    return { columns: knownColumns(names), widths: readWidths(read.widths) }
  } catch {
    return { columns: DEFAULT_COLUMNS, widths: {} }
  }
}

function readWidths(read: unknown): Readonly<Record<string, number>> {
  if (typeof read !== 'object' || read === null) return {}
  return Object.fromEntries(
    Object.entries(read).filter(
      (entry): entry is [AlumniColumn, number] =>
        ALUMNI_COLUMNS.some((column) => column === entry[0]) && Number.isFinite(entry[1]),
    ),
  )
}
