import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import type { FairnessReview } from '#shared/domain/rehire/rehire-case.ts'

import styles from './fairness.module.css'

/** What an approved review says. */
export function ReviewFacts({ review }: { readonly review: FairnessReview }) {
  const t = useT()
  const { value: staff } = useLive((data) => data.settings.staff(), [])
  const approver = staff?.find(({ id }) => id === review.approverId)?.name ?? ''
  const { grade, headcount, reason } = review
  return (
    <dl className={styles.facts}>
      {grade !== '' && <Fact label={t('fairness.grade')}>{grade}</Fact>}
      {headcount !== null && (
        <Fact label={t('fairness.headcount')}>{t('fairness.people', { count: headcount })}</Fact>
      )}
      <Fact label={t('fairness.reason')}>{reason}</Fact>
      <Fact label={t('fairness.approver')}>{approver}</Fact>
      <Fact label={t('fairness.approved-on')}>
        <DayText day={review.approvedOn} />
      </Fact>
    </dl>
  )
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
