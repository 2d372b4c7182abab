/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus --
   rows are placed by hand and the row or head cell with the cursor is the one tab stop */
import type { MouseEvent } from 'react'

import { cx } from './cx.ts'
import type { DataGridProps } from './data-grid.types.ts'
import { GridCheck } from './grid-check.tsx'
import type { GridLayout } from './grid-layout.ts'
import { useWords } from './words.ts'

import styles from './data-grid.module.css'

interface GridRowProps<T> extends Pick<DataGridProps<T>, 'columns' | 'rowId'> {
  selection: DataGridProps<T>['selection'] | undefined
  onOpen: DataGridProps<T>['onOpen'] | undefined
  currentId: string | null
  index: number
  /** In px from the top of the body. */
  top: number
  row: T | null
  layout: GridLayout
  hasCursor: boolean
  onPress: (event: MouseEvent) => void
  onToggle: (isRange: boolean) => void
}

/** One row; a quiet line in each cell while it is not loaded. */
export function GridRow<T>(props: GridRowProps<T>) {
  const { row, index, layout, columns, selection, hasCursor } = props
  const say = useWords()
  const isChosen = row !== null && (selection?.isChosen(row) ?? false)
  const isCurrent = row !== null && props.rowId(row) === props.currentId
  const shift = layout.hasChecks ? 2 : 1
  return (
    // The keys of a row are those of the grid around it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      aria-rowindex={index + 2}
      {...(selection && { 'aria-selected': isChosen })}
      {...(isCurrent && { 'aria-current': true })}
      {...(row === null && { 'aria-busy': true })}
      tabIndex={hasCursor ? 0 : -1}
      {...(hasCursor && { 'data-cursor': '' })}
      className={cx(styles.row, isChosen && styles.chosen, isCurrent && styles.current)}
      style={{ top: props.top }}
      onMouseDown={(event) => {
        if (event.shiftKey) event.preventDefault()
      }}
      onClick={props.onPress}
      onDoubleClick={() => row !== null && props.onOpen?.(row, index)}
    >
      {selection && (
        <div role="gridcell" aria-colindex={1} className={cx(styles.cell, styles.checkCell)}>
          <GridCheck
            label={say('ui.choose-row', { row: index + 1 })}
            isOn={isChosen}
            isDisabled={row === null}
            onPress={(event) => props.onToggle(event.shiftKey)}
          />
        </div>
      )}
      {columns.map((column, place) => {
        const left = layout.lefts[place]
        return (
          <div
            key={column.id}
            role="gridcell"
            aria-colindex={place + shift}
            className={cx(
              styles.cell,
              column.align === 'end' && styles.end,
              left !== undefined && styles.fixed,
              left !== undefined && layout.lefts[place + 1] === undefined && styles.lastFixed,
            )}
            style={left === undefined ? {} : { left }}
            onMouseEnter={hintWhatIsCut}
          >
            {row === null ? <span className={styles.ghost} /> : column.render(row)}
          </div>
        )
      })}
    </div>
  )
}

/** A cell that is cut off tells its whole text on hover. */
function hintWhatIsCut({ currentTarget: cell }: MouseEvent<HTMLElement>): void {
  const isCut = cell.scrollWidth > cell.clientWidth
  if (isCut) cell.title = cell.textContent
  else cell.removeAttribute('title')
}
