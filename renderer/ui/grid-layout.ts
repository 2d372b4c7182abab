import type { GridColumn } from './data-grid.types.ts'

declare module 'react' {
  interface CSSProperties {
    [property: `--${string}`]: string | number
  }
}

const CHECK_WIDTH = 36

/** Room for what stands at the right end of the head. */
const END_WIDTH = 36

/** The narrowest a column can be made, in px, where it says nothing itself. */
export const MIN_COLUMN_WIDTH = 56

/** Where each column of a grid stands; all in px. */
export interface GridLayout {
  /** For `grid-template-columns`. */
  template: string
  width: number
  widths: readonly number[]
  /** The distance of a fixed column from the left edge; undefined for one that scrolls. */
  lefts: readonly (number | undefined)[]
  hasChecks: boolean
}

/** Places the columns, the boxes for choosing first and `fixedColumns` held in sight. */
export function layOutColumns<T>(
  columns: readonly GridColumn<T>[],
  chosenWidths: Readonly<Record<string, number>>,
  fixedColumns: number,
  hasChecks: boolean,
  hasEnd: boolean,
): GridLayout {
  const widths = columns.map((column) => chosenWidths[column.id] ?? column.width)
  const lefts: (number | undefined)[] = []
  let width = hasChecks ? CHECK_WIDTH : 0
  for (const [place, columnWidth] of widths.entries()) {
    lefts.push(place < fixedColumns ? width : undefined)
    width += columnWidth
  }
  if (hasEnd) width += END_WIDTH
  const tracks = widths.map((columnWidth) => `${columnWidth}px`)
  if (hasChecks) tracks.unshift(`${CHECK_WIDTH}px`)
  return { template: tracks.join(' '), width, widths, lefts, hasChecks }
}
