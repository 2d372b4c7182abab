import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'

import { cx } from './cx.ts'

import styles from './status-bar.module.css'

export interface StatusBarProps {
  /** Names the bar for screen readers. */
  label: string
  /** Left: how things stand. */
  children?: ReactNode
  /** Right: what is chosen and what can be done with it. */
  end?: ReactNode
}

/** The line at the foot of the window. */
export function StatusBar({ label, children, end }: StatusBarProps) {
  return (
    <footer aria-label={label} className={styles.bar}>
      <div className={styles.side}>{children}</div>
      <div className={cx(styles.side, styles.end)}>{end}</div>
    </footer>
  )
}

export interface StatusItemProps {
  icon?: ReactNode
  tone?: 'plain' | 'good' | 'warn' | 'danger'
  children: ReactNode
  /** Leads to where this can be looked after. */
  onPress?: () => void
}

/** One fact of the status bar, such as when the last copy was made. */
export function StatusItem({ icon, tone = 'plain', children, onPress }: StatusItemProps) {
  const className = cx(styles.item, styles[tone])
  const content = (
    <>
      {icon}
      {children}
    </>
  )
  return onPress ? (
    <Button className={className} onPress={() => onPress()}>
      {content}
    </Button>
  ) : (
    <span className={className}>{content}</span>
  )
}
