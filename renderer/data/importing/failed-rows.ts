import type { PlannedGroup } from '#shared/domain/importing/plan.ts'
import { isMessageKey, translate } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/ipc/contract.ts'
import type { RosterReading } from '#shared/transfer/read/read-roster.ts'
import type { Table } from '#shared/transfer/write/table.ts'

/** Lays out rows that did not come in as the file has them, the reason in the last column. */
export function failedRowsTable(
  { columns, records }: RosterReading,
  groups: readonly PlannedGroup[],
  language: Language,
): Table {
  const reasons = new Map(
    groups.flatMap(({ lines, reason }) => lines.map((line) => [line, reason] as const)),
  )
  return {
    headings: [
      ...columns.map(({ heading }) => heading),
      translate(language, 'importing.left-rows.reason'),
    ],
    rows: records.flatMap(({ rowNumber, cells }) => {
      const reason = reasons.get(rowNumber)
      if (reason === undefined) return []
      const key = `importing.reason.${reason?.key ?? ''}`
      const text = isMessageKey(key) ? translate(language, key, reason?.facts) : ''
      return [[...columns.map(({ index }) => cells[index] ?? ''), text]]
    }),
  }
}
