import type { Alumnus, Stint } from '#shared/domain/alumnus/alumnus.ts'
import { lastStint, stintsInOrder } from '#shared/domain/alumnus/latest.ts'

import type { ColumnContext } from './column.ts'
import { columnsOf } from './columns.ts'

/** Rows of texts under their headings, on their way into a file or onto paper. */
export interface Table {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A row for each person with the last stint, or a row for each stint. */
export const ROWS_PER = ['person', 'stint'] as const
/** What a row stands for. */
export type RowPer = (typeof ROWS_PER)[number]

/**
 * Lays people out in columns, in the order of both; a person without a stint has one row all the
 * same.
 */
export function buildTable(
  people: readonly Alumnus[],
  columnKeys: readonly string[],
  context: ColumnContext,
  rowPer: RowPer = 'person',
): Table {
  const columns = columnsOf(columnKeys)
  return {
    headings: columns.map(({ label }) => context.say(label)),
    rows: people.flatMap((person) =>
      rowStints(person, rowPer).map((stint) =>
        columns.map(({ read }) => read(person, context, stint)),
      ),
    ),
  }
}

function rowStints(person: Alumnus, rowPer: RowPer): readonly (Stint | null)[] {
  if (rowPer === 'person' || person.stints.length === 0) return [lastStint(person)]
  return stintsInOrder(person.stints)
}
