import type { ReactNode } from 'react'
import { Link as AriaLink } from 'react-aria-components'

import { cx } from './cx.ts'

import styles from './link.module.css'

export interface LinkProps {
  children: ReactNode
  /** Where it leads, such as `mailto:`; without it the press alone counts. */
  href?: string
  onPress?: () => void
  isDisabled?: boolean
}

/** A word to press in running text or in a list. */
export function Link({ children, href, onPress, isDisabled = false }: LinkProps) {
  return (
    <AriaLink
      {...(href !== undefined && { href })}
      {...(onPress && { onPress: () => onPress() })}
      className={cx(styles.link)}
      isDisabled={isDisabled}
    >
      {children}
    </AriaLink>
  )
}
