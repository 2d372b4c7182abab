import type { ReactNode } from 'react'

import type { FairnessPaper } from '#renderer/data/fairness-paper.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import type { LeaversAround } from '#shared/domain/figures/leavers-around.ts'
import type { Day } from '#shared/lib/dates.ts'

import { Comparison } from './comparison.tsx'
import { LeaversTable } from './leavers-table.tsx'

import styles from './fairness-sheet.module.css'

export interface FairnessSheetProps {
  readonly paper: FairnessPaper
  readonly leavers: LeaversAround | null
  readonly companyName: string
  readonly today: Day
}

/** A review on paper, with room for a seal. */
export function FairnessSheet({ paper, leavers, companyName, today }: FairnessSheetProps) {
  const t = useT()
  const { review } = paper
  const { grade, headcount, bandLowYen, bandHighYen, offeredYen } = review
  const yen = (amount: number | null): string =>
    amount === null ? '' : t('fairness.yen', { yen: amount })
  const band =
    bandLowYen === null || bandHighYen === null
      ? ''
      : t('fairness.paper.band.from-to', { low: bandLowYen, high: bandHighYen })
  return (
    <article className={styles.paper} lang={document.documentElement.lang}>
      <header className={styles.head}>
        <p>
          {companyName}　<DayText day={today} />
        </p>
        <p className={styles.scope}>{t('choice.scope.personnel')}</p>
        <h2 className={styles.title}>{t('fairness.paper')}</h2>
      </header>
      <dl className={styles.facts}>
        <Fact label={t('fairness.paper.name')}>
          {paper.name}　<span className={styles.kana}>{paper.kana}</span>
        </Fact>
        <Fact label={t('fairness.paper.post')}>{paper.title}</Fact>
        <Fact label={t('fairness.paper.department')}>{paper.department}</Fact>
        <Fact label={t('fairness.grade')}>{grade}</Fact>
        <Fact label={t('fairness.paper.starts-on')}>
          <DayText day={paper.startsOn} />
        </Fact>
        <Fact label={t('fairness.paper.policy')}>
          {paper.policy?.name} <DayText day={paper.policy?.from ?? null} />
        </Fact>
        <Fact label={t('fairness.headcount')}>
          {headcount === null ? '' : t('fairness.people', { count: headcount })}
        </Fact>
        <Fact label={t('fairness.paper.band')}>{band}</Fact>
        <Fact label={t('fairness.offer')}>{yen(offeredYen)}</Fact>
      </dl>
      <Comparison review={review} />
      <section className={styles.reason}>
        <h3>{t('fairness.reason')}</h3>
        <p>{review.reason}</p>
      </section>
      <div className={styles.approval}>
        <dl className={styles.facts}>
          <Fact label={t('fairness.approver')}>{paper.approverName}</Fact>
          <Fact label={t('fairness.approved-on')}>
            {review.approvedOn === null ? (
              t('fairness.paper.not-approved')
            ) : (
              <DayText day={review.approvedOn} />
            )}
          </Fact>
        </dl>
        <p className={styles.seal}>{t('fairness.paper.seal')}</p>
      </div>
      {leavers !== null && (
        <section className={styles.leavers}>
          <h3>{t('fairness.leavers')}</h3>
          <LeaversTable leavers={leavers} />
        </section>
      )}
      <p className={styles.foot}>{t('fairness.paper.foot')}</p>
    </article>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
