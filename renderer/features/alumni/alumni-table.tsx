import { useCallback, useRef, useState } from 'react'

import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DataGrid } from '#renderer/ui/data-grid.tsx'
import type { GridHandle, GridSelection } from '#renderer/ui/data-grid.types.ts'
import { ColumnsIcon } from '#renderer/ui/icons.tsx'
import { CheckMenu } from '#renderer/ui/menu-button.tsx'
import { ProgressBar } from '#renderer/ui/progress.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { AlumniList, ListRow } from '#shared/domain/alumnus/list-row.ts'
import type { AlumniColumn, AlumniQuery } from '#shared/domain/alumnus/query.ts'
import type { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

import { setSort, showView } from './alumni-list.store.ts'
import { COLUMN_ORDER } from './list-columns.ts'
import { useGridColumns } from './list-grid-columns.tsx'
import { SyllabaryBar } from './syllabary-bar.tsx'
import { useListColumns } from './use-list-columns.ts'

import styles from './alumni-screen.module.css'

interface AlumniTableProps {
  list: AlumniList | null
  isAsking: boolean
  error: AppError | null
  query: AlumniQuery
  rowAt: (index: number) => ListRow | null
  onRange: (first: number, last: number) => void
  selection: GridSelection<ListRow>
  selectedId: Id<'alumnus'> | null
  onSelect: (id: Id<'alumnus'>) => void
  onOpen: (id: Id<'alumnus'>) => void
  onAdd: () => void
  onImport: () => void
  onSearchText: (text: string) => void
  grid: { current: GridHandle | null }
}

/** The table itself, with the あかさたな bar over it. */
export function AlumniTable(props: AlumniTableProps) {
  const { list, query, selectedId, onRange } = props
  const t = useT()
  const errorText = useErrorText()
  const kept = useListColumns()
  const columns = useGridColumns(kept.columns)
  const [firstInSight, setFirstInSight] = useState(0)
  const isByPointer = useRef(false)
  const moved = useCallback(
    (first: number, last: number) => {
      setFirstInSight(first)
      onRange(first, last)
    },
    [onRange],
  )

  if (list === null) {
    return (
      <div className={styles.waiting}>
        {props.error === null ? (
          <Skeleton lines={8} />
        ) : (
          <Notice tone="danger">{errorText(props.error)}</Notice>
        )}
      </div>
    )
  }
  if (list.totalAll === 0) {
    return (
      <div className={styles.waiting}>
        <NobodyYet onAdd={props.onAdd} onImport={props.onImport} />
      </div>
    )
  }

  const isByName = query.sort.column === 'name' && !query.sort.isDescending
  return (
    <div
      className={styles.table}
      onPointerDownCapture={() => {
        isByPointer.current = true
      }}
      onKeyDownCapture={() => {
        isByPointer.current = false
      }}
    >
      {props.isAsking && <ProgressBar isThin label={t('alumni.list.loading')} value={null} />}
      {props.error !== null && <Notice tone="danger">{errorText(props.error)}</Notice>}
      {isByName && (
        <SyllabaryBar
          starts={list.starts}
          firstInSight={firstInSight}
          onGo={(index) => props.grid.current?.scrollTo(index)}
        />
      )}
      <DataGrid
        label={t('alumni.title')}
        handle={props.grid}
        columns={columns}
        rowCount={list.total}
        rowAt={props.rowAt}
        rowId={(row) => row.id}
        onRange={moved}
        sort={{
          columnId: query.sort.column,
          direction: query.sort.isDescending ? 'descending' : 'ascending',
        }}
        onSort={({ columnId, direction }) =>
          setSort({
            column: COLUMN_ORDER.find((column) => column === columnId) ?? 'name',
            isDescending: direction === 'descending',
          })
        }
        selection={props.selection}
        currentId={selectedId}
        onCurrent={(row) => {
          if (isByPointer.current || selectedId !== null) props.onSelect(row.id)
        }}
        onOpen={(row) => props.onOpen(row.id)}
        widths={kept.widths}
        onWidth={kept.setWidth}
        headEnd={
          <CheckMenu<AlumniColumn>
            label={t('alumni.columns')}
            icon={<ColumnsIcon />}
            isIconOnly
            size="small"
            options={COLUMN_ORDER.filter((id) => id !== 'name').map((id) => ({
              id,
              title: t(`field.${id}`),
            }))}
            value={new Set(kept.columns)}
            onChange={(names) => kept.setColumns([...names])}
          />
        }
        empty={
          <EmptyState
            title={t('alumni.list.no-match')}
            action={
              <Button
                onPress={() => {
                  showView(null)
                  props.onSearchText('')
                }}
              >
                {t('alumni.filters.clear')}
              </Button>
            }
          />
        }
      />
    </div>
  )
}

function NobodyYet({ onAdd, onImport }: { onAdd: () => void; onImport: () => void }) {
  const t = useT()
  return (
    <EmptyState
      title={t('alumni.list.empty')}
      action={
        <div className={styles.acts}>
          <Button kind="primary" onPress={onImport}>
            {t('alumni.list.import')}
          </Button>
          <Button onPress={onAdd}>{t('alumni.list.add')}</Button>
        </div>
      }
    >
      <p>{t('alumni.list.empty.hint')}</p>
    </EmptyState>
  )
}
