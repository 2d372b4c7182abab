import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { PrintIcon, TrashIcon } from '#renderer/ui/icons.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { FairnessReview } from '#shared/domain/rehire/rehire-case.ts'
import type { Id } from '#shared/lib/ids.ts'

import { ApprovePart } from './approve-part.tsx'
import { Comparison } from './comparison.tsx'
import { ReviewFacts } from './review-facts.tsx'
import { ReviewForm } from './review-form.tsx'

import styles from './fairness.module.css'

export interface ReviewPartProps {
  readonly caseId: Id<'case'>
  readonly review: FairnessReview
  /** True where it is approved and still fits the offer. */
  readonly isHolding: boolean
  readonly onDone: (done: Done) => void
  readonly onPrint: () => void
}

/** One review: filled in until it is approved, then only read. */
export function ReviewPart({ caseId, review, isHolding, onDone, onPrint }: ReviewPartProps) {
  const t = useT()
  const errorText = useErrorText()
  const { fairness } = useData()
  const removal = useCommand(fairness.remove)
  const takingBack = useCommand(fairness.takeBack)
  const isApproved = review.approvedOn !== null
  const problem = removal.error ?? takingBack.error
  const tell = (done: Done | null): void => {
    if (done !== null && done.actId !== null) onDone(done)
  }
  return (
    <article className={styles.review} aria-label={t('fairness.title')}>
      <header className={styles.head}>
        <h3 className={styles.day}>
          <DayText day={review.reviewedOn} />
        </h3>
        <State isApproved={isApproved} isHolding={isHolding} />
        <div className={styles.acts}>
          <Button size="small" kind="quiet" icon={<PrintIcon />} onPress={onPrint}>
            {t('fairness.print')}
          </Button>
          {isApproved ? (
            <Button
              size="small"
              kind="quiet"
              isBusy={takingBack.isRunning}
              onPress={() => void takingBack.run(caseId, review.id).then(tell)}
            >
              {t('fairness.take-back')}
            </Button>
          ) : (
            <Button
              size="small"
              kind="quiet"
              icon={<TrashIcon />}
              isBusy={removal.isRunning}
              onPress={() => void removal.run(caseId, review.id).then(tell)}
            >
              {t('fairness.remove')}
            </Button>
          )}
        </div>
      </header>
      {problem && <Notice tone="danger">{errorText(problem)}</Notice>}
      {isApproved ? (
        <ReviewFacts review={review} />
      ) : (
        <ReviewForm caseId={caseId} review={review} onDone={tell} />
      )}
      <Comparison review={review} />
      {!isApproved && <ApprovePart caseId={caseId} review={review} onDone={tell} />}
    </article>
  )
}

function State({ isApproved, isHolding }: { isApproved: boolean; isHolding: boolean }) {
  const t = useT()
  if (!isApproved) return <Chip>{t('fairness.state.open')}</Chip>
  if (isHolding) return <Chip tone="good">{t('fairness.state.holding')}</Chip>
  return <Chip tone="warn">{t('fairness.state.outdated')}</Chip>
}
