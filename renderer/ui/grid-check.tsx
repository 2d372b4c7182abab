/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native box would keep its value by itself */
import type { MouseEvent } from 'react'

import { cx } from './cx.ts'
import { CheckIcon } from './icons.tsx'

import styles from './grid-check.module.css'

interface GridCheckProps {
  label: string
  isOn: boolean | 'mixed'
  isDisabled?: boolean
  onPress: (event: MouseEvent) => void
}

/** The box that chooses a row; keys choose by Space on the row itself, so it is no tab stop. */
export function GridCheck({ label, isOn, isDisabled = false, onPress }: GridCheckProps) {
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={isOn}
      aria-label={label}
      tabIndex={-1}
      disabled={isDisabled}
      className={cx(styles.check)}
      onClick={(event) => {
        event.stopPropagation()
        onPress(event)
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <span className={styles.square}>
        {isOn === 'mixed' ? <span className={styles.dash} /> : isOn && <CheckIcon />}
      </span>
    </button>
  )
}
