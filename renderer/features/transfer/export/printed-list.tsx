import type { Table } from '#shared/transfer/write/table.ts'

import styles from './printed-list.module.css'

export interface PrintedListProps {
  readonly table: Table
  readonly title: string
  /** When, by whom, how many: at the head of every page. */
  readonly remark: string
}

/** A list on paper; title and headings stand at the head of every page. */
export function PrintedList({ table, title, remark }: PrintedListProps) {
  return (
    <table className={styles.list}>
      <thead>
        <tr>
          <th colSpan={Math.max(1, table.headings.length)} className={styles.head}>
            <span className={styles.title}>{title}</span>
            <span className={styles.remark}>{remark}</span>
          </th>
        </tr>
        <tr>
          {table.headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- printed once, never reordered
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={table.headings[column]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
