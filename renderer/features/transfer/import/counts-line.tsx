import { useT } from '#renderer/i18n/language.ts'
import type { ImportCounts } from '#shared/domain/importing/plan.ts'

import styles from './check-step.module.css'

const PARTS = ['new', 'updated', 'unchanged', 'skipped', 'failed'] as const

/** The rows read, and what becomes of each: a sum that comes out even. */
export function CountsLine({ counts }: { readonly counts: ImportCounts }) {
  const t = useT()
  return (
    <dl className={styles.counts} aria-label={t('importing.counts')}>
      <div className={styles.count}>
        <dt>{t('importing.counts.read')}</dt>
        <dd>{counts.read.toLocaleString()}</dd>
      </div>
      {PARTS.map((part, place) => (
        <div key={part} className={styles.count} data-sign={place === 0 ? '=' : '+'}>
          <dt>{t(`importing.counts.${part}`)}</dt>
          <dd data-empty={counts[part] === 0}>{counts[part].toLocaleString()}</dd>
        </div>
      ))}
    </dl>
  )
}
