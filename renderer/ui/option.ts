import type { ReactNode } from 'react'

/** One thing to choose from a list. */
export interface Option<K extends string = string> {
  id: K
  title: string
  /** A few words beside the title. */
  hint?: string
  icon?: ReactNode
  isDisabled?: boolean
}
