import type { ReactNode } from 'react'

import { Button } from './button.tsx'
import { cx } from './cx.ts'
import { WarningIcon } from './icons.tsx'
import { useWords } from './words.ts'

import styles from './states.module.css'

export interface EmptyStateProps {
  /** One sentence on what will be here. */
  title: string
  children?: ReactNode
  /** The one act. */
  action?: ReactNode
  icon?: ReactNode
}

/** A place with nothing in it yet. */
export function EmptyState({ title, children, action, icon }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      {icon && <div className={styles.icon}>{icon}</div>}
      <p className={styles.sentence}>{title}</p>
      {children}
      {action}
    </div>
  )
}

export interface ErrorStateProps {
  what: string
  /** Whether the data are safe. */
  safe: string
  /** What to do now. */
  todo: string
  action?: { label: string; run: () => void }
}

/** Something failed: three short lines and a button. */
export function ErrorState({ what, safe, todo, action }: ErrorStateProps) {
  return (
    <div className={cx(styles.state, styles.error)} role="alert">
      <div className={styles.sign}>
        <WarningIcon size={20} />
      </div>
      <p className={styles.what}>{what}</p>
      <p>{safe}</p>
      <p>{todo}</p>
      {action && <Button onPress={action.run}>{action.label}</Button>}
    </div>
  )
}

export interface NoticeProps {
  tone?: 'plain' | 'good' | 'warn' | 'danger'
  children: ReactNode
  action?: ReactNode
}

/** A remark in the page, where it belongs. */
export function Notice({ tone = 'plain', children, action }: NoticeProps) {
  return (
    <div className={cx(styles.notice, styles[tone])} role={tone === 'danger' ? 'alert' : 'note'}>
      {(tone === 'warn' || tone === 'danger') && <WarningIcon />}
      <div className={styles.noticeText}>{children}</div>
      {action}
    </div>
  )
}

/** Quiet lines where text will stand. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const say = useWords()
  return (
    <output className={styles.skeleton} aria-label={say('ui.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.ghost} />
      ))}
    </output>
  )
}
