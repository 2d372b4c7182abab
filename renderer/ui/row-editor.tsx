import type { ReactNode } from 'react'

import { FormRows } from './field.tsx'
import { Notice } from './states.tsx'

import styles from './row-editor.module.css'

interface RowEditorProps {
  /** The fields, their labels beside them. */
  children: ReactNode
  /** What went wrong at the last act. */
  problem?: string | null | undefined
  /** The acts, the way out last. */
  acts: ReactNode
}

/** A row of a list opened for editing where it stands. */
export function RowEditor({ children, problem, acts }: RowEditorProps) {
  return (
    <div className={styles.editor}>
      <FormRows labels="beside">{children}</FormRows>
      {problem && <Notice tone="danger">{problem}</Notice>}
      <div className={styles.foot}>{acts}</div>
    </div>
  )
}
