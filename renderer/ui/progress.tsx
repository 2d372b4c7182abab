import { ProgressBar as AriaProgressBar } from 'react-aria-components'

import { Button } from './button.tsx'
import { cx } from './cx.ts'
import { useWords } from './words.ts'

import styles from './progress.module.css'

export interface ProgressBarProps {
  /** What is going on. */
  label: string
  /** From 0 to 1; null while nobody can tell. */
  value: number | null
  /** How far it is, in words: 1,204 / 10,000件. */
  count?: string
  onCancel?: () => void
  /** The bar alone, at the top edge of what is loading; no words. */
  isThin?: boolean
}

/**
 * How far something is. It shows itself after 300 ms, its count and its cancel after 2 s, so what is
 * quick never flickers.
 */
export function ProgressBar({ label, value, count, onCancel, isThin = false }: ProgressBarProps) {
  const say = useWords()
  return (
    <div className={cx(styles.progress, isThin && styles.thin)}>
      <AriaProgressBar
        aria-label={label}
        {...(count && { valueLabel: count })}
        className={cx(styles.track)}
        isIndeterminate={value === null}
        value={(value ?? 0) * 100}
      >
        <div
          className={cx(styles.bar, value === null && styles.unknown)}
          style={{ scale: `${value ?? 0.3} 1` }}
        />
      </AriaProgressBar>
      {!isThin && (
        <div className={styles.words}>
          <span>{label}</span>
          {count && <span className={styles.count}>{count}</span>}
          {onCancel && (
            <Button size="small" onPress={onCancel}>
              {say('ui.cancel')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
