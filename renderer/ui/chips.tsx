import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'

import { cx } from './cx.ts'
import { CloseIcon } from './icons.tsx'
import { useWords } from './words.ts'

import styles from './chips.module.css'

export interface FilterChipProps {
  /** What is filtered and by what: 部署: 営業部. */
  label: string
  onRemove: () => void
  /** Opens the filter for a change. */
  onPress?: () => void
}

/** One filter at work; the cross takes it off. */
export function FilterChip({ label, onRemove, onPress }: FilterChipProps) {
  const say = useWords()
  return (
    <span className={cx(styles.chip, styles.removable)}>
      {onPress ? (
        <Button className={cx(styles.words)} onPress={() => onPress()}>
          {label}
        </Button>
      ) : (
        <span className={styles.words}>{label}</span>
      )}
      <Button
        className={cx(styles.cross)}
        aria-label={say('ui.remove', { name: label })}
        onPress={() => onRemove()}
      >
        <CloseIcon />
      </Button>
    </span>
  )
}

export interface ChipProps {
  tone?: 'plain' | 'thread' | 'good' | 'warn' | 'danger'
  icon?: ReactNode
  children: ReactNode
}

/** A word in a small frame: a tag, a state, a scope. */
export function Chip({ tone = 'plain', icon, children }: ChipProps) {
  return (
    <span className={cx(styles.chip, styles[tone])}>
      {icon}
      {children}
    </span>
  )
}
