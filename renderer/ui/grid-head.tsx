/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus --
   rows are placed by hand and the row or head cell with the cursor is the one tab stop */
import { useRef, type KeyboardEvent } from 'react'

import { cx } from './cx.ts'
import type { DataGridProps, GridColumn } from './data-grid.types.ts'
import { GridCheck } from './grid-check.tsx'
import { MIN_COLUMN_WIDTH, type GridLayout } from './grid-layout.ts'
import { ChevronDownIcon, ChevronUpIcon } from './icons.tsx'
import type { useGridCursor } from './use-grid-cursor.ts'
import { useWords } from './words.ts'

import styles from './data-grid.module.css'

type GridHeadProps<T> = Pick<
  DataGridProps<T>,
  'columns' | 'sort' | 'onSort' | 'selection' | 'onWidth' | 'rowCount'
> & { layout: GridLayout; cursor: ReturnType<typeof useGridCursor> }

/** How far one key press moves a column's edge, in px. */
const WIDTH_STEP = 16

/** The head of a grid: it stays in sight, sorts and changes widths. */
export function GridHead<T>({ columns, cursor, layout, selection, ...props }: GridHeadProps<T>) {
  const say = useWords()
  const shift = layout.hasChecks ? 2 : 1
  const count = selection?.count ?? 0

  const onKeyDown = (event: KeyboardEvent, column: GridColumn<T>, place: number) => {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (direction !== undefined && event.shiftKey) {
      resize(column, (layout.widths[place] ?? column.width) + direction * WIDTH_STEP)
    } else if (direction !== undefined) {
      const next = Math.min(columns.length - 1, Math.max(0, place + direction))
      cursor.moveTo({ row: -1, headColumn: next })
    } else if (event.key === 'Enter' || event.key === ' ') {
      sortBy(column)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  const sortBy = (column: GridColumn<T>) => {
    if (!column.isSortable) return
    const isUp = props.sort?.columnId === column.id && props.sort.direction === 'ascending'
    props.onSort?.({ columnId: column.id, direction: isUp ? 'descending' : 'ascending' })
  }

  const resize = (column: GridColumn<T>, width: number) =>
    props.onWidth?.(column.id, Math.max(column.minWidth ?? MIN_COLUMN_WIDTH, Math.round(width)))

  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        {selection && (
          <div role="columnheader" aria-colindex={1} className={cx(styles.cell, styles.checkCell)}>
            <GridCheck
              label={say('ui.choose-all')}
              isOn={count > 0 && (count >= props.rowCount || 'mixed')}
              isDisabled={props.rowCount === 0}
              onPress={() => selection.onChange({ kind: count > 0 ? 'none' : 'all' })}
            />
          </div>
        )}
        {columns.map((column, place) => {
          const left = layout.lefts[place]
          const sorted = props.sort?.columnId === column.id ? props.sort.direction : null
          const hasCursor = cursor.row === -1 && cursor.headColumn === place
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={place + shift}
              {...(column.isSortable && { 'aria-sort': sorted ?? 'none' })}
              {...(props.onWidth && { 'aria-keyshortcuts': 'Shift+ArrowLeft Shift+ArrowRight' })}
              tabIndex={hasCursor ? 0 : -1}
              {...(hasCursor && { 'data-cursor': '' })}
              className={cx(
                styles.cell,
                styles.headCell,
                column.align === 'end' && styles.end,
                column.isSortable && styles.sortable,
                left !== undefined && styles.fixed,
                left !== undefined && layout.lefts[place + 1] === undefined && styles.lastFixed,
              )}
              style={left === undefined ? {} : { left }}
              onKeyDown={(event) => onKeyDown(event, column, place)}
              onClick={() => sortBy(column)}
            >
              <span className={styles.title}>{column.title}</span>
              {sorted === 'ascending' && <ChevronUpIcon />}
              {sorted === 'descending' && <ChevronDownIcon />}
              {props.onWidth && (
                <Edge
                  width={layout.widths[place] ?? column.width}
                  onWidth={(width) => resize(column, width)}
                />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The edge of a column, drawn by the mouse; keys change the width on the head cell itself. */
function Edge({ width, onWidth }: { width: number; onWidth: (width: number) => void }) {
  const from = useRef<{ x: number; width: number } | null>(null)
  return (
    <span
      aria-hidden="true"
      className={styles.edge}
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = { x: event.clientX, width }
      }}
      onPointerMove={(event) => {
        if (from.current) onWidth(from.current.width + event.clientX - from.current.x)
      }}
      onPointerUp={() => {
        from.current = null
      }}
      onPointerCancel={() => {
        from.current = null
      }}
    />
  )
}
