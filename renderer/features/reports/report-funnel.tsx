import { FUNNEL_STEPS } from '#shared/domain/eligibility/funnel.ts'

import type { FunnelCounts } from './now-charts.ts'
import { inJapanese } from './report-words.ts'

import styles from './report-sheet.module.css'

/** The five counts in one line, each within the one before. */
export function ReportFunnel({ counts, day }: { counts: FunnelCounts; day: string }) {
  const t = inJapanese
  return (
    <section>
      <h3 className={styles.heading}>{t('reports.paper.funnel', { day })}</h3>
      <dl className={styles.funnel}>
        {FUNNEL_STEPS.map((step) => (
          <div key={step}>
            <dt>{t(`eligibility.funnel.${step}`)}</dt>
            <dd>{t('reports.unit.people', { count: counts[step] })}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
