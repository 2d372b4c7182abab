import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ScopeBadge } from '#renderer/records/scope-badge.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { PlusIcon } from '#renderer/ui/icons.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'
import type { FairnessReview } from '#shared/domain/rehire/rehire-case.ts'
import type { Id } from '#shared/lib/ids.ts'

import { FairnessDialog } from './fairness-dialog.tsx'
import { LeaversTable } from './leavers-table.tsx'
import { ReviewPart } from './review-part.tsx'

import styles from './fairness.module.css'

export interface FairnessSectionProps {
  readonly caseId: Id<'case'>
  readonly onDone: (done: Done) => void
}

/** Whether an offer is fair to those who stayed: compared, reasoned, approved, put on paper. */
export function FairnessSection({ caseId, onDone }: FairnessSectionProps) {
  const t = useT()
  const errorText = useErrorText()
  const { value, error } = useLive(({ fairness }) => fairness.of(caseId), [caseId])
  const { value: leavers } = useLive(async ({ fairness }) => [await fairness.leavers()], [])
  const addition = useCommand(useData().fairness.add)
  const [printedId, setPrintedId] = useState<FairnessReview['id'] | null>(null)
  const problem = error ?? addition.error
  const add = (
    <Button
      size="small"
      icon={<PlusIcon />}
      isBusy={addition.isRunning}
      onPress={() => void addition.run(caseId).then((done) => done && onDone(done))}
    >
      {t('fairness.add')}
    </Button>
  )
  return (
    <Section
      title={t('fairness.title')}
      actions={
        <span className={styles.sectionActs}>
          <ScopeBadge scope="personnel" />
          {add}
        </span>
      }
    >
      {problem && <Notice tone="danger">{errorText(problem)}</Notice>}
      {value === null && error === null && <Skeleton lines={3} />}
      {value?.reviews.length === 0 && <p className={styles.soft}>{t('fairness.empty')}</p>}
      {value !== null && value.reviews.length > 0 && (
        <ul className={styles.reviews}>
          {value.reviews.map((review) => (
            <li key={review.id}>
              <ReviewPart
                caseId={caseId}
                review={review}
                isHolding={review.id === value.holdingId}
                onDone={onDone}
                onPrint={() => setPrintedId(review.id)}
              />
            </li>
          ))}
        </ul>
      )}
      {leavers !== null && (
        <Disclosure title={t('fairness.leavers')}>
          <LeaversTable leavers={leavers[0] ?? null} />
        </Disclosure>
      )}
      {printedId !== null && (
        <FairnessDialog caseId={caseId} reviewId={printedId} onClose={() => setPrintedId(null)} />
      )}
    </Section>
  )
}
