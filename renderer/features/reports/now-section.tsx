import type { ProgrammeNow } from '#renderer/data/groups/figures.ts'
import { useT } from '#renderer/i18n/language.ts'
import { useToday } from '#renderer/records/today.ts'
import { Section } from '#renderer/ui/page.tsx'
import { FUNNEL_STEPS } from '#shared/domain/eligibility/funnel.ts'

import { ChartFigure } from './chart-figure.tsx'
import { hasNumbers } from './charts-of.ts'
import type { WriteDay } from './charts-of.ts'
import { funnelChart, leaversChart, stagesChart } from './now-charts.ts'
import type { FunnelCounts } from './now-charts.ts'

import styles from './reports.module.css'

interface NowSectionProps {
  readonly now: ProgrammeNow
  readonly counts: FunnelCounts
  readonly companyName: string
  readonly writeDay: WriteDay
}

/** How the programme stands today: the five counts, cases by stage, leavers around the start. */
export function NowSection({ now, counts, companyName, writeDay }: NowSectionProps) {
  const t = useT()
  const day = writeDay(useToday())
  const line = [day, companyName].filter(Boolean).join('　')
  const stages = stagesChart(t, now)
  return (
    <Section title={t('reports.now')}>
      <p className={styles.soft}>{t('reports.now.hint', { day })}</p>
      <div className={styles.charts}>
        <ChartFigure chart={funnelChart(t, counts)} line={line} />
        <dl className={styles.meanings}>
          {FUNNEL_STEPS.map((step) => (
            <div key={step}>
              <dt>{t(`eligibility.funnel.${step}`)}</dt>
              <dd>{t(`eligibility.funnel.${step}.means`)}</dd>
            </div>
          ))}
        </dl>
        {hasNumbers(stages) && <ChartFigure chart={stages} line={line} />}
        {now.leavers !== null && (
          <div>
            <ChartFigure chart={leaversChart(t, now.leavers, writeDay)} line={line} />
            <p className={styles.soft}>
              {t('reports.leavers.hint', { day: writeDay(now.startedOn ?? '') })}
            </p>
          </div>
        )}
      </div>
    </Section>
  )
}
