import { dayOrderOf } from '#shared/japanese/dates-in-text.ts'

import { DAY_FIELD_SET, type RosterField } from './fields.ts'
import type { RosterColumn } from './mapping.ts'
import { readValues, type CellRemark, type RosterRecord } from './record.ts'
import type { Row, Table } from './rows.ts'

/** Gives what reads a row of the table by the columns; the whole body settles how its days stand. */
export function rowReader(table: Table, columns: readonly RosterColumn[], body: readonly Row[]) {
  const places = new Map<RosterField, number>()
  const headings = new Map<RosterField, string>()
  for (const { index, field, heading } of columns) {
    if (field === null || places.has(field)) continue
    places.set(field, index)
    headings.set(field, heading)
  }
  const orders = new Map(
    [...places].flatMap(([field, index]) =>
      DAY_FIELD_SET.has(field)
        ? [[field, dayOrderOf(body.map(({ cells }) => cells[index] ?? ''))] as const]
        : [],
    ),
  )
  // One hand wrote the file: what settles the order in one column settles it in all.
  const anyOrder = [...orders.values()].find((order) => order !== null) ?? null
  return (row: Row): RosterRecord => {
    const problems: CellRemark[] = []
    const doubts: CellRemark[] = []
    const values = readValues({
      text(field) {
        const cell = row.cells[places.get(field) ?? -1] ?? ''
        return cell === '' ? cell : tidyCell(cell)
      },
      heading: (field) => headings.get(field) ?? '',
      furigana: (field) => row.furigana?.get(places.get(field) ?? -1) ?? [],
      problem: (field, code, text) => void problems.push({ field, code, text }),
      doubt: (field, code, text) => void doubts.push({ field, code, text }),
      epoch: table.epoch,
      dayOrder: (field) => orders.get(field) ?? anyOrder,
    })
    return { rowNumber: row.number, values, problems, doubts, cells: row.cells }
  }
}

function tidyCell(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').replace(/^[\s\u3000\u00a0\ufeff]+|[\s\u3000\u00a0]+$/g, '')
}
