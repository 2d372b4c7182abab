import { useT } from '#renderer/i18n/language.ts'
import { fairnessOf } from '#shared/domain/rehire/fairness.ts'
import type { Difference } from '#shared/domain/rehire/fairness.ts'
import type { FairnessReview } from '#shared/domain/rehire/rehire-case.ts'

import { BandBar } from './band-bar.tsx'

import styles from './fairness.module.css'

/** How the offer stands to the band: drawn, and in words towards both sides. */
export function Comparison({ review }: { readonly review: FairnessReview }) {
  const t = useT()
  const { bandLowYen: low, bandHighYen: high, offeredYen: offer, grade } = review
  const { place, toLow, toMiddle, toHigh } = fairnessOf(review)
  if (place === 'unknown' || low === null || high === null || offer === null) {
    return <p className={styles.soft}>{t('fairness.place.unknown')}</p>
  }
  return (
    <figure className={styles.comparison}>
      <figcaption className={styles.caption}>
        {t('fairness.band', { grade: grade || 'none' })}
      </figcaption>
      <BandBar low={low} high={high} offer={offer} />
      <p className={styles.place}>{t(`fairness.place.${place}`)}</p>
      <dl className={styles.differences}>
        <DifferenceRow label={t('fairness.against.stayed')} difference={toHigh} />
        <DifferenceRow label={t('fairness.against.middle')} difference={toMiddle} />
        <DifferenceRow label={t('fairness.against.person')} difference={toLow} />
      </dl>
      <p className={styles.soft}>{t('fairness.rounding')}</p>
    </figure>
  )
}

function DifferenceRow(props: { label: string; difference: Difference | null }) {
  const t = useT()
  const { label, difference } = props
  if (difference === null) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{differenceText(t, difference)}</dd>
    </div>
  )
}

function differenceText(t: ReturnType<typeof useT>, { yen, percent }: Difference): string {
  if (yen === 0) return t('fairness.difference.same')
  const side = yen > 0 ? 'higher' : 'lower'
  if (percent === null) return t(`fairness.difference.${side}-yen`, { yen: Math.abs(yen) })
  const facts = { yen: Math.abs(yen), percent: Math.abs(percent) }
  return t(`fairness.difference.${side}`, facts)
}
