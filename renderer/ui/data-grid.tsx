/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus --
   rows are placed by hand and the row or head cell with the cursor is the one tab stop */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useImperativeHandle, useMemo, useRef, type KeyboardEvent } from 'react'

import { cx } from './cx.ts'
import type { DataGridProps } from './data-grid.types.ts'
import { GridHead } from './grid-head.tsx'
import { moveBy } from './grid-keys.ts'
import { layOutColumns, type GridLayout } from './grid-layout.ts'
import { GridRow, type GridRowActs } from './grid-row.tsx'
import { useGridCursor } from './use-grid-cursor.ts'
import { useGridSelect } from './use-grid-select.ts'
import { useRowActs } from './use-row-acts.ts'

import styles from './data-grid.module.css'

/** The height of a row in px. */
const ROW_HEIGHT = { compact: 28, normal: 36 } as const
const HEAD_HEIGHT = 32
const NO_WIDTHS = {}

/**
 * A long table: 50,000 rows scroll, sort and are chosen without all of them being there.
 *
 * Keys: up, down, Home, End, PageUp, PageDown walk; Shift with up or down chooses along; Space
 * chooses; Ctrl/Cmd+A chooses all; Enter opens; up from the first row goes to the head, where left
 * and right walk, Enter sorts and Shift with left or right changes the width.
 */
export function DataGrid<T>(props: DataGridProps<T>) {
  const {
    columns,
    rowCount,
    rowAt,
    selection,
    onRange,
    density = 'normal',
    fixedColumns = 1,
    widths = NO_WIDTHS,
  } = props
  const grid = useRef<HTMLDivElement>(null)
  const rowHeight = ROW_HEIGHT[density]

  const cursor = useGridCursor(grid, rowCount)

  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: rowCount,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingEnd: HEAD_HEIGHT,
    rangeExtractor: (range) => withCursor(range, cursor.row),
  })
  useEffect(() => virtual.measure(), [virtual, rowHeight])

  const select = useGridSelect(selection, cursor.row)

  const first = virtual.range?.startIndex ?? 0
  const last = virtual.range?.endIndex ?? 0
  useEffect(() => {
    if (rowCount > 0) onRange?.(first, last)
  }, [onRange, first, last, rowCount])

  useImperativeHandle(
    props.handle,
    () => ({
      scrollTo: (index) => {
        virtual.scrollToIndex(index, { align: 'start' })
        cursor.moveTo({ row: index }, false)
      },
      focus: () => cursor.moveTo({}),
    }),
    [virtual, cursor],
  )

  const goTo = (index: number) => {
    if (index >= 0) virtual.scrollToIndex(index)
    cursor.moveTo({ row: index })
    const row = index < 0 ? null : rowAt(index)
    if (row !== null) props.onCurrent?.(row, index)
  }

  const open = (index: number) => {
    const row = rowAt(index)
    if (row !== null) props.onOpen?.(row, index)
  }

  const acts = useRowActs({
    press(index, event) {
      if (event.shiftKey) select.extendTo(index)
      else if (event.ctrlKey || event.metaKey) select.toggle(index)
      else select.startAt(index)
      goTo(index)
    },
    toggle(index, isRange) {
      if (isRange) select.extendTo(index)
      else select.toggle(index)
      cursor.moveTo({ row: index })
    },
    open,
  })

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target instanceof HTMLElement && !event.target.hasAttribute('data-cursor')) return
    const page = Math.max(1, Math.floor((virtual.scrollRect?.height ?? 0) / rowHeight) - 2)
    const move = moveBy(event.key, cursor.row, rowCount, page)
    if (move) {
      if (event.shiftKey && move.to >= 0) select.extendTo(move.to)
      else select.startAt(move.to)
      goTo(move.to)
    } else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      selection?.onChange({ kind: 'all' })
    } else if (event.key === ' ' && cursor.row >= 0) {
      select.toggle(cursor.row)
    } else if (event.key === 'Enter' && cursor.row >= 0) {
      open(cursor.row)
    } else return
    event.preventDefault()
  }

  const hasChecks = selection !== undefined
  const hasEnd = props.headEnd !== undefined
  const layout = useMemo(
    () => layOutColumns(columns, widths, fixedColumns, hasChecks, hasEnd),
    [columns, widths, fixedColumns, hasChecks, hasEnd],
  )
  return (
    <div className={styles.frame}>
      <div
        ref={grid}
        role="grid"
        aria-label={props.label}
        aria-rowcount={rowCount + 1}
        aria-colcount={columns.length + (selection ? 1 : 0)}
        aria-multiselectable={selection !== undefined}
        className={cx(styles.grid, styles[density])}
        style={{ '--columns': layout.template, '--width': `${layout.width}px` }}
        onKeyDown={onKeyDown}
      >
        <GridHead {...props} layout={layout} cursor={cursor} />
        <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => (
            <Row
              key={item.index}
              index={item.index}
              top={item.start}
              grid={props}
              layout={layout}
              hasCursor={item.index === cursor.row}
              acts={acts}
            />
          ))}
        </div>
      </div>
      {rowCount === 0 && props.empty && <div className={styles.empty}>{props.empty}</div>}
      {props.headEnd && <div className={styles.headEnd}>{props.headEnd}</div>}
    </div>
  )
}

interface RowProps<T> {
  index: number
  top: number
  grid: DataGridProps<T>
  layout: GridLayout
  hasCursor: boolean
  acts: GridRowActs
}

/** Asks the grid's owner about one row. */
function Row<T>({ grid, ...place }: RowProps<T>) {
  const row = grid.rowAt(place.index)
  return (
    <GridRow
      {...place}
      row={row}
      columns={grid.columns}
      isCurrent={row !== null && grid.rowId(row) === grid.currentId}
      isChosen={row !== null && (grid.selection?.isChosen(row) ?? false)}
    />
  )
}

/** The rows to draw: those in sight, some around them, and the one with the cursor wherever it is. */
function withCursor(
  range: { startIndex: number; endIndex: number; overscan: number; count: number },
  cursor: number,
): number[] {
  const first = Math.max(0, range.startIndex - range.overscan)
  const last = Math.min(range.count - 1, range.endIndex + range.overscan)
  const indexes = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
  if (cursor >= 0 && cursor < first) indexes.unshift(cursor)
  if (cursor > last && cursor < range.count) indexes.push(cursor)
  return indexes
}
