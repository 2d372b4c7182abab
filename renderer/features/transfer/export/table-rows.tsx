import type { Table } from '#shared/transfer/write/table.ts'

/** The row of a table's headings. */
export function HeadingRow({ table }: { readonly table: Table }) {
  return (
    <tr>
      {table.headings.map((heading) => (
        <th key={heading} scope="col">
          {heading}
        </th>
      ))}
    </tr>
  )
}

/** The rows below the headings, as they will stand. */
export function BodyRows({ table }: { readonly table: Table }) {
  return (
    <tbody>
      {table.rows.map((row, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- drawn once, never reordered
        <tr key={index}>
          {row.map((cell, column) => (
            <td key={table.headings[column]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}
