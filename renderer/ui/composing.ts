import { useEffect } from 'react'

/** Keys that belong to the IME while it composes: they choose and settle words, not forms. */
const IME_KEYS = new Set([
  'Enter',
  'Escape',
  'Tab',
  'Backspace',
  'Delete',
  ' ',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Process',
])

/**
 * Tells whether a key press belongs to an IME that is composing.
 *
 * macOS sends the Enter that settles a word after `compositionend`; its key code 229 gives it away.
 */
export function isComposing(event: { isComposing?: boolean; keyCode?: number }): boolean {
  return event.isComposing === true || event.keyCode === 229
}

const guarded = new WeakSet<Window>()

/** Keeps an IME's keys from every handler of the page, and its Enter from submitting a form. */
export function guardComposing(page: Window): void {
  if (guarded.has(page)) return
  guarded.add(page)
  page.addEventListener(
    'keydown',
    (event) => {
      if (!isComposing(event)) return
      if (event.key === 'Enter') event.preventDefault()
      if (event.keyCode === 229 || IME_KEYS.has(event.key)) event.stopImmediatePropagation()
    },
    { capture: true },
  )
}

/** Guards the page a text field stands in; every text field of ui/ calls it. */
export function useComposingGuard(): void {
  useEffect(() => guardComposing(window), [])
}
