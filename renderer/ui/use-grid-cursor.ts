import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'

/** Where the one tab stop of a grid is; row -1 is the head. */
export interface GridCursor {
  row: number
  /** The column within the head. */
  headColumn: number
}

/**
 * Keeps the one tab stop of a grid and moves the focus with it.
 *
 * The row with the cursor is always rendered, so the focus is never lost by scrolling.
 */
export function useGridCursor(grid: RefObject<HTMLElement | null>, rowCount: number) {
  const [cursor, setCursor] = useState<GridCursor>({ row: 0, headColumn: 0 })
  const wantsFocus = useRef(false)
  const row = Math.min(cursor.row, rowCount - 1)

  const moveTo = useCallback((next: Partial<GridCursor>, withFocus = true) => {
    wantsFocus.current = withFocus
    setCursor((before) => ({ ...before, ...next }))
  }, [])

  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    grid.current?.querySelector<HTMLElement>('[data-cursor]')?.focus({ preventScroll: true })
  })

  return { row, headColumn: cursor.headColumn, moveTo }
}
