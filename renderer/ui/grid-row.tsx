/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus --
   rows are placed by hand and the row or head cell with the cursor is the one tab stop */
import { memo, type MouseEvent } from 'react'

import { cx } from './cx.ts'
import type { GridColumn } from './data-grid.types.ts'
import { GridCheck } from './grid-check.tsx'
import type { GridLayout } from './grid-layout.ts'
import { useWords } from './words.ts'

import styles from './data-grid.module.css'

/** What can be done to a row; the same object at every render. */
export interface GridRowActs {
  press: (index: number, event: MouseEvent) => void
  toggle: (index: number, isRange: boolean) => void
  open: (index: number) => void
}

interface GridRowProps {
  index: number
  /** In px from the top of the body. */
  top: number
  row: unknown
  columns: readonly GridColumn<unknown>[]
  layout: GridLayout
  hasCursor: boolean
  isCurrent: boolean
  isChosen: boolean
  acts: GridRowActs
}

/** One row; a quiet line in each cell while it is not loaded. Drawn anew only when it changed. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, index, layout, columns, hasCursor, isChosen, isCurrent, acts } = props
  const say = useWords()
  const shift = layout.hasChecks ? 2 : 1
  return (
    // The keys of a row are those of the grid around it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      aria-rowindex={index + 2}
      {...(layout.hasChecks && { 'aria-selected': isChosen })}
      {...(isCurrent && { 'aria-current': true })}
      {...(row === null && { 'aria-busy': true })}
      tabIndex={hasCursor ? 0 : -1}
      {...(hasCursor && { 'data-cursor': '' })}
      className={cx(styles.row, isChosen && styles.chosen, isCurrent && styles.current)}
      style={{ top: props.top }}
      onMouseDown={(event) => {
        if (event.shiftKey) event.preventDefault()
      }}
      onClick={(event) => acts.press(index, event)}
      onDoubleClick={() => acts.open(index)}
    >
      {layout.hasChecks && (
        <div role="gridcell" aria-colindex={1} className={cx(styles.cell, styles.checkCell)}>
          <GridCheck
            label={say('ui.choose-row', { row: index + 1 })}
            isOn={isChosen}
            isDisabled={row === null}
            onPress={(event) => acts.toggle(index, event.shiftKey)}
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
})

/** A cell that is cut off tells its whole text on hover. */
function hintWhatIsCut({ currentTarget: cell }: MouseEvent<HTMLElement>): void {
  const isCut = cell.scrollWidth > cell.clientWidth
  if (isCut) cell.title = cell.textContent
  else cell.removeAttribute('title')
}
