import { useRef } from 'react'

import type { GridSelection } from './data-grid.types.ts'

/** Turns presses into changes of the selection; a range runs from the row last gone to or turned. */
export function useGridSelect<T>(selection: GridSelection<T> | undefined, cursor: number) {
  const anchor = useRef<number | null>(null)
  return {
    startAt(index: number) {
      anchor.current = Math.max(0, index)
    },
    toggle(index: number) {
      anchor.current = index
      selection?.onChange({ kind: 'toggle', index })
    },
    extendTo(index: number) {
      anchor.current ??= Math.max(0, cursor)
      selection?.onChange({ kind: 'range', from: anchor.current, to: index })
    },
  }
}
