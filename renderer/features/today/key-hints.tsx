import { useT } from '#renderer/i18n/language.ts'
import { Kbd } from '#renderer/ui/kbd.tsx'

import styles from './today.module.css'

const KEYS = [
  ['↑↓', 'walk'],
  ['Enter', 'log'],
  ['D', 'finish'],
  ['P', 'put-off'],
  ['O', 'open'],
] as const

/** Which key does what to the row that the cursor is on. */
export function KeyHints() {
  const t = useT()
  return (
    <ul className={styles.keys} aria-label={t('help.keys')}>
      {KEYS.map(([keys, act]) => (
        <li key={keys}>
          <Kbd keys={keys} /> {t(`today.${act}`)}
        </li>
      ))}
    </ul>
  )
}
