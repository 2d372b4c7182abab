import type { CaseRow } from '#renderer/data/cases/case-rows.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DataGrid } from '#renderer/ui/data-grid.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { useCaseColumns } from './case-columns.tsx'

import styles from './cases.module.css'

const ROW_HEIGHT = 36
const HEAD_HEIGHT = 36

interface CaseListProps {
  rows: readonly CaseRow[]
  currentId: Id<'case'> | null
  onCurrent: (id: Id<'case'>) => void
  onOpen: (id: Id<'case'>) => void
}

/** The cases as a table; Enter or a double click opens one. */
export function CaseList({ rows, currentId, onCurrent, onOpen }: CaseListProps) {
  const t = useT()
  const columns = useCaseColumns(onOpen)
  return (
    <div
      className={styles.listBox}
      style={{ '--rows': `${rows.length * ROW_HEIGHT + HEAD_HEIGHT}px` }}
    >
      <DataGrid<CaseRow>
        label={t('cases.list')}
        columns={columns}
        rowCount={rows.length}
        rowAt={(index) => rows[index] ?? null}
        rowId={({ id }) => id}
        currentId={currentId}
        onCurrent={({ id }) => onCurrent(id)}
        onOpen={({ id }) => onOpen(id)}
      />
    </div>
  )
}
