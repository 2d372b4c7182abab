import { cx } from '#renderer/ui/cx.ts'

import styles from './person-name.module.css'

export interface PersonNameProps {
  /** As the person writes it: `displayName` or the row's own. */
  name: string
  /** The reading; empty where none is known. */
  kana: string
  /** Where the reading stands; above where nothing is said. */
  reading?: 'above' | 'beside' | 'none'
  size?: 'normal' | 'large'
}

/** A name with its reading small above it or beside it. */
export function PersonName({ name, kana, reading = 'above', size = 'normal' }: PersonNameProps) {
  const small = reading !== 'none' && kana !== '' && <span className={styles.kana}>{kana}</span>
  return (
    <span className={cx(styles.person, styles[reading], styles[size])}>
      {reading === 'above' && small}
      <span className={styles.name} translate="no">
        {name === '' ? '—' : name}
      </span>
      {reading === 'beside' && small}
    </span>
  )
}
