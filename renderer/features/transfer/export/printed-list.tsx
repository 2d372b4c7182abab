import { columnShares } from '#shared/transfer/write/column-widths.ts'
import type { Table } from '#shared/transfer/write/table.ts'

import { BodyRows, HeadingRow } from './table-rows.tsx'

import styles from './printed-list.module.css'

/** Chromium breaks one table over many pages in far more time than many small ones. */
const PART_ROWS = 200
/** Characters of half width that a line holds: the type and the margins of the paper. */
const ROOM = { landscape: 165, upright: 112 }

export interface PrintedListProps {
  readonly table: Table
  readonly title: string
  /** When, by whom, how many: at the head of every page. */
  readonly remark: string
  readonly isLandscape: boolean
}

/** A list on paper; title and headings stand at the head of every page. */
export function PrintedList({ table, title, remark, isLandscape }: PrintedListProps) {
  const shares = columnShares(table, isLandscape ? ROOM.landscape : ROOM.upright)
  const columns = (
    <colgroup>
      {shares.map((share, index) => (
        <col key={table.headings[index]} style={{ inlineSize: `${share * 100}%` }} />
      ))}
    </colgroup>
  )
  return (
    <table className={styles.list}>
      <thead>
        <tr>
          <td>
            <p className={styles.head}>
              <span className={styles.title}>{title}</span>
              <span>{remark}</span>
            </p>
            <table className={styles.part}>
              {columns}
              <thead>
                <HeadingRow table={table} />
              </thead>
            </table>
          </td>
        </tr>
      </thead>
      <tbody>
        <tr className={styles.parts}>
          <td>
            {inParts(table).map((part, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- drawn once, never reordered
              <table key={index} className={styles.part}>
                {columns}
                <BodyRows table={part} />
              </table>
            ))}
          </td>
        </tr>
      </tbody>
    </table>
  )
}

function inParts({ headings, rows }: Table): readonly Table[] {
  return Array.from({ length: Math.ceil(rows.length / PART_ROWS) }, (_none, index) => ({
    headings,
    rows: rows.slice(index * PART_ROWS, (index + 1) * PART_ROWS),
  }))
}
