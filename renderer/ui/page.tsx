import type { ReactNode } from 'react'

import { cx } from './cx.ts'

import styles from './page.module.css'

export interface PageHeaderProps {
  title: string
  /** Beside the title: 312人. */
  count?: ReactNode
  /** The acts of this place, at the right; one of them primary at most. */
  actions?: ReactNode
  /** A second line: filters, the あかさたな bar. */
  children?: ReactNode
}

/** The head of a place. */
export function PageHeader({ title, count, actions, children }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title}>{title}</h1>
        {count !== undefined && <span className={styles.count}>{count}</span>}
        <div className={styles.actions}>{actions}</div>
      </div>
      {children}
    </header>
  )
}

/** A place to be read rather than walked through: a narrow column that scrolls. */
export function PageBody({
  children,
  width = 'text',
}: {
  children: ReactNode
  width?: 'text' | 'wide'
}) {
  return <div className={cx(styles.body, styles[width])}>{children}</div>
}

/** What stands under the head of a place and scrolls by itself, as wide as the window: its tabs. */
export function PagePane({ children }: { children: ReactNode }) {
  return <div className={styles.pane}>{children}</div>
}

/** A part of a page or sheet under a heading. */
export function Section(props: { title: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={props.title}>
      <div className={styles.sectionHead}>
        <h2 className={styles.sectionTitle}>{props.title}</h2>
        {props.actions}
      </div>
      {props.children}
    </section>
  )
}
