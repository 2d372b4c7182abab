import { useLayoutEffect, useRef, useState } from 'react'

import type { GridRowActs } from './grid-row.tsx'

/** Wraps the acts of rows in an object that never changes, so that rows are not drawn for it. */
export function useRowActs(newest: GridRowActs): GridRowActs {
  const latest = useRef(newest)
  useLayoutEffect(() => {
    latest.current = newest
  })
  const [acts] = useState<GridRowActs>(() => ({
    press: (index, event) => latest.current.press(index, event),
    toggle: (index, isRange) => latest.current.toggle(index, isRange),
    open: (index) => latest.current.open(index),
  }))
  return acts
}
