import { Toolbar, ToggleButton } from 'react-aria-components'

import { cx } from './cx.ts'

import styles from './gojuon-bar.module.css'

/** One row of the syllabary: あ, か, … わ, 他. */
export interface GojuonRow<K extends string = string> {
  id: K
  title: string
  /** How many names begin there. */
  count: number
}

export interface GojuonBarProps<K extends string> {
  label: string
  rows: readonly GojuonRow<K>[]
  /** The row in sight. */
  current: K | null
  onGo: (id: K) => void
  /** What screen readers hear for one row, with its count. */
  describe: (row: GojuonRow<K>) => string
}

/** あかさたな: jumps to where names begin so; a row without names cannot be pressed. */
export function GojuonBar<K extends string>(props: GojuonBarProps<K>) {
  return (
    <Toolbar aria-label={props.label} className={cx(styles.bar)}>
      {props.rows.map((row) => (
        <ToggleButton
          key={row.id}
          className={cx(styles.row)}
          aria-label={props.describe(row)}
          isSelected={row.id === props.current}
          isDisabled={row.count === 0}
          onChange={() => props.onGo(row.id)}
        >
          {row.title}
          <span className={styles.count}>{row.count > 0 && row.count}</span>
        </ToggleButton>
      ))}
    </Toolbar>
  )
}
