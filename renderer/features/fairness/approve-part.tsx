import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { fairnessOf } from '#shared/domain/rehire/fairness.ts'
import type { FairnessReview } from '#shared/domain/rehire/rehire-case.ts'
import type { Id } from '#shared/lib/ids.ts'

import styles from './fairness.module.css'

export interface ApprovePartProps {
  readonly caseId: Id<'case'>
  readonly review: FairnessReview
  readonly onDone: (done: Done | null) => void
}

/** Writes down that a review was approved, or says what it still lacks. */
export function ApprovePart({ caseId, review, onDone }: ApprovePartProps) {
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const { run, isRunning, error } = useCommand(useData().fairness.approve)
  const [on, setOn] = useState(today)
  const { missing } = fairnessOf(review)
  if (missing.length > 0) {
    const what = missing.map((gap) => t(`fairness.missing.${gap}`)).join(t('fairness.and'))
    return <p className={styles.soft}>{t('fairness.missing', { what })}</p>
  }
  return (
    <>
      <div className={styles.approve}>
        <DayField
          isEchoHidden
          label={t('fairness.approved-on')}
          value={on}
          onChange={(day) => day !== null && setOn(day)}
        />
        <Button isBusy={isRunning} onPress={() => void run(caseId, review.id, on).then(onDone)}>
          {t('fairness.approve')}
        </Button>
      </div>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
    </>
  )
}
