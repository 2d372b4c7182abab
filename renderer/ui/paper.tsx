import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

/**
 * What goes to paper: drawn outside the app, never on the screen, and alone on a printed page
 * (base.css). At most one is rendered at a time.
 */
export function Paper({ children }: { readonly children: ReactNode }) {
  const place = document.querySelector('#paper')
  return place === null ? null : createPortal(children, place)
}
