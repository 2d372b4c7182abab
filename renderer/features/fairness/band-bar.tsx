import { useT } from '#renderer/i18n/language.ts'

import styles from './fairness.module.css'

export interface BandBarProps {
  /** In yen; low is not above high. */
  readonly low: number
  readonly high: number
  readonly offer: number
}

/** The band as a bar from its low to its high end, and the offer as a mark on the same line. */
export function BandBar({ low, high, offer }: BandBarProps) {
  const t = useT()
  const from = Math.min(low, offer)
  const span = Math.max(high, offer) - from || 1
  const at = (yen: number): string => `${((yen - from) / span) * 100}%`
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <span className={styles.offer} style={{ insetInlineStart: at(offer) }}>
          {t('fairness.bar.offer', { yen: offer })}
        </span>
        <span className={styles.track} />
        <span
          className={styles.band}
          style={{ insetInlineStart: at(low), inlineSize: `${((high - low) / span) * 100}%` }}
        />
        <span className={styles.mark} style={{ insetInlineStart: at(offer) }} />
        {low === high ? (
          <span className={styles.end} style={{ insetInlineStart: at(low) }}>
            {t('fairness.yen', { yen: low })}
          </span>
        ) : (
          <>
            <span className={styles.lowEnd} style={{ insetInlineStart: at(low) }}>
              {t('fairness.yen', { yen: low })}
            </span>
            <span className={styles.highEnd} style={{ insetInlineStart: at(high) }}>
              {t('fairness.yen', { yen: high })}
            </span>
          </>
        )}
      </div>
    </div>
  )
}
