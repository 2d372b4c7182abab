import type { Table } from '#shared/transfer/write/table.ts'

import { BodyRows, HeadingRow } from './table-rows.tsx'

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
        <HeadingRow table={table} />
      </thead>
      <BodyRows table={table} />
    </table>
  )
}
