import { useEffect, useLayoutEffect, useState } from 'react'
import type { KeyboardEvent } from 'react'

/** Where the one tab stop among the rows is, and how keys move it. */
export interface RowWalk {
  /** The key of the row that has the tab stop. */
  readonly cursor: string
  readonly onFocusRow: (key: string) => void
  /** Hears ↑ and ↓ on a row; true where the key was one of them. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean
  /** Puts the focus on the row with the tab stop. */
  readonly focus: () => void
}

/**
 * Keeps the tab stop of the rows: a row that leaves hands it, and the focus, to the one that takes
 * its place.
 *
 * @param keys the rows in sight, in order
 */
export function useRowWalk(keys: readonly string[]): RowWalk {
  const [chosen, setChosen] = useState({ key: '', place: 0 })
  const at = keys.indexOf(chosen.key)
  const index = at < 0 ? Math.min(chosen.place, keys.length - 1) : at
  const cursor = keys[index] ?? ''

  useLayoutEffect(() => {
    // The focus falls to the page when the row that had it is gone; nobody's is taken unasked.
    if (chosen.key !== '' && document.activeElement === document.body) focusRow(cursor)
  }, [cursor, chosen.key])
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      if (event.key !== 'ArrowDown' || !isIdle(document.activeElement)) return
      event.preventDefault()
      focusRow(cursor)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [cursor])

  return {
    cursor,
    onFocusRow: (key) => setChosen({ key, place: keys.indexOf(key) }),
    onKeyDown(event) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step === undefined) return false
      event.preventDefault()
      focusRow(keys[Math.max(0, Math.min(keys.length - 1, index + step))] ?? '')
      return true
    },
    focus: () => focusRow(cursor),
  }
}

function focusRow(key: string): void {
  if (key !== '') document.querySelector<HTMLElement>(`[data-row="${key}"]`)?.focus()
}

/** Tells whether the focus stands where the arrow keys would do nothing else. */
function isIdle(focused: Element | null): boolean {
  if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return false
  return focused === null || focused === document.body || focused.closest('nav') !== null
}
