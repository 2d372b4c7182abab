import type { ReactNode } from 'react'

import { useWords } from './words.ts'

import styles from './frame.module.css'

export interface FrameProps {
  rail: ReactNode
  /** The line over every place: the search field and the one act. */
  top?: ReactNode
  status: ReactNode
  children: ReactNode
}

/** The whole window: rail, top line, the place itself and the status bar. */
export function Frame(props: FrameProps) {
  const say = useWords()
  return (
    <div className={styles.frame}>
      <a href="#content" className={styles.skip} onClick={skip}>
        {say('ui.skip-to-content')}
      </a>
      <div className={styles.rail}>{props.rail}</div>
      {props.top && <header className={styles.top}>{props.top}</header>}
      <main id="content" tabIndex={-1} className={styles.main}>
        {props.children}
      </main>
      <div className={styles.status}>{props.status}</div>
    </div>
  )
}

function skip(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#content')?.focus()
}
