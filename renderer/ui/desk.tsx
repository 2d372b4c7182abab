import type { ReactNode } from 'react'

import styles from './desk.module.css'

export interface DeskProps {
  /** The head of the place. */
  header: ReactNode
  /** What is chosen, one section below the other. */
  children: ReactNode
  /** What these choices come to; scrolls by itself where it is long. */
  check: ReactNode
  /** Remarks, the buttons, and what came of them. */
  foot: ReactNode
}

/** A place where choices are made beside what they come to; below it where room is short. */
export function Desk({ header, children, check, foot }: DeskProps) {
  return (
    <div className={styles.screen}>
      {header}
      <div className={styles.desk}>
        <div className={styles.choices}>{children}</div>
        <div className={styles.check}>
          <div className={styles.body}>{check}</div>
          {foot}
        </div>
      </div>
    </div>
  )
}

/** The buttons at the foot of a desk, the main one first. */
export function DeskActs({ children }: { children: ReactNode }) {
  return <div className={styles.acts}>{children}</div>
}

/** What is good to know, in small type. */
export function DeskNote({ children }: { children: ReactNode }) {
  return <p className={styles.note}>{children}</p>
}
