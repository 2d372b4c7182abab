import type { ReactNode } from 'react'

/** One column of a DataGrid. */
export interface GridColumn<T> {
  id: string
  title: string
  /** In px; what the person changed it to comes in through `widths`. */
  width: number
  minWidth?: number
  render(row: T): ReactNode
  align?: 'start' | 'end'
  isSortable?: boolean
}

/** By which column the rows stand in order, and which way. */
export interface GridSort {
  columnId: string
  direction: 'ascending' | 'descending'
}

/** What the person did to the selection; `nextSelection` works it out where ids are at hand. */
export type SelectChange =
  | { kind: 'toggle'; index: number }
  | { kind: 'range'; from: number; to: number }
  | { kind: 'all' }
  | { kind: 'none' }

/** Which rows are chosen, and how the person changes it. */
export interface GridSelection<T> {
  isChosen: (row: T) => boolean
  /** How many of all rows are chosen. */
  count: number
  onChange: (change: SelectChange) => void
}

export interface DataGridProps<T> {
  /** Names the table for screen readers. */
  label: string
  columns: readonly GridColumn<T>[]
  rowCount: number
  /** The row at a place of the whole order; null while it is not loaded yet. */
  rowAt: (index: number) => T | null
  rowId: (row: T) => string
  /** Called whenever other rows come into sight, so that they can be fetched by windows. */
  onRange?: (first: number, last: number) => void
  sort?: GridSort | null
  onSort?: (sort: GridSort) => void
  selection?: GridSelection<T>
  /** The row shown in the sheet. */
  currentId?: string | null
  /** The person went to a row by key or click: the sheet follows. */
  onCurrent?: (row: T, index: number) => void
  /** Enter or a double click: the person goes into the row. */
  onOpen?: (row: T, index: number) => void
  /** Widths in px that the person chose, by column id. */
  widths?: Readonly<Record<string, number>>
  onWidth?: (columnId: string, width: number) => void
  /** How many columns stay in sight when scrolled sideways. */
  fixedColumns?: number
  density?: 'compact' | 'normal'
  /** Stands at the right end of the head, such as the button for choosing columns. */
  headEnd?: ReactNode
  /** Shown instead of rows where there are none. */
  empty?: ReactNode
  /** Lets the owner bring a row into sight or give the table the focus. */
  handle?: { current: GridHandle | null }
}

/** What the owner of a grid can ask of it. */
export interface GridHandle {
  /** Brings the row to the top of the sight and the cursor to it, for the あかさたな bar. */
  scrollTo: (index: number) => void
  /** Puts the focus on the row that had it last. */
  focus: () => void
}
