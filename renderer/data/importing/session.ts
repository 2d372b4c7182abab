import type { DataContext } from '#renderer/data/context.ts'
import { findCompanyName } from '#renderer/data/importing/company-name.ts'
import { findStaffByName } from '#renderer/data/importing/staff-by-name.ts'
import type { Decisions } from '#shared/domain/importing/decisions.ts'
import { planImport } from '#shared/domain/importing/plan.ts'
import type { ImportPlan } from '#shared/domain/importing/plan.ts'
import { rowsOfRecords } from '#shared/domain/importing/row-of-record.ts'
import type { NameParts } from '#shared/domain/importing/row-of-record.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { ROSTER_FIELDS } from '#shared/transfer/read/fields.ts'
import type { RosterField } from '#shared/transfer/read/fields.ts'
import type { RosterReading } from '#shared/transfer/read/read-roster.ts'

/** What becomes of a column: a field, a line in the note, or nothing. */
export type ColumnUse = RosterField | 'intoNote' | null

/** What the person importing chose about the file itself. */
export interface SourceChoice {
  readonly sheet?: string
  /** Counted from 1. */
  readonly headerRow?: number
  /** The use of each column, by its place from 0. */
  readonly uses?: readonly ColumnUse[]
}

/** The decisions as they cross to the worker: names put right by line. */
export interface ImportDecisions extends Decisions {
  readonly names: Readonly<Record<number, NameParts>>
}

/** A file that is being imported. */
export interface ImportSession {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly choice: SourceChoice
  readonly reading: RosterReading
}

/** Plans what an import would do to the people who are there. */
export function planSession(
  context: DataContext,
  { reading, choice }: ImportSession,
  decisions: ImportDecisions,
): ImportPlan {
  const { book, touches, writer } = context
  const uses = choice.uses ?? []
  const intoNote = new Set(uses.flatMap((use, index) => (use === 'intoNote' ? [index] : [])))
  const names = new Map(
    Object.entries(decisions.names).map(([line, parts]) => [Number(line), parts]),
  )
  const rows = rowsOfRecords(reading.records, {
    columns: reading.columns,
    intoNote,
    names,
    staffOf: findStaffByName(book),
  })
  const resolved = rows.map((row) =>
    row.alumnusId === '' ? row : { ...row, alumnusId: touches.resolve(row.alumnusId) },
  )
  return planImport(resolved, decisions, {
    people: [...book.all('alumni').values()].filter(isLive),
    standing: (id) => {
      const person = book.get('alumni', id)
      if (person === null) return null
      if (person.erasedAt !== null) return 'erased'
      return person.trashedAt === null ? 'live' : 'trash'
    },
    leftOut: reading.skipped
      .filter(({ reason }) => COUNTED.has(reason))
      .map(({ rowNumber, reason }) => ({ line: rowNumber, reason: { key: reason, facts: {} } })),
    newId: writer.newId,
    today: context.today(),
    companyOf: findCompanyName(book),
    staffName: (id) => book.get('organisations', id)?.name ?? '',
  })
}

/** Rows that stand among the people without being one; titles and blank rows are nobody's. */
const COUNTED: ReadonlySet<string> = new Set(['total', 'note', 'repeated-header'])

/** Tells whether a text from a remembered mapping is a use of a column. */
export function isColumnUse(value: unknown): value is ColumnUse {
  return value === null || value === 'intoNote' || ROSTER_FIELDS.some((field) => field === value)
}
