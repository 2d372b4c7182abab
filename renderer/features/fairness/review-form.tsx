import type { Done } from '#renderer/data/context.ts'
import type { ReviewFields } from '#renderer/data/groups/fairness.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { StaffField } from '#renderer/records/staff-field.tsx'
import { Field, FormRows } from '#renderer/ui/field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextArea } from '#renderer/ui/text-field.tsx'
import type { FairnessReview } from '#shared/domain/rehire/rehire-case.ts'
import type { Id } from '#shared/lib/ids.ts'

import styles from './fairness.module.css'

const MOST_YEN = 1_000_000_000
const MOST_PEOPLE = 100_000

export interface ReviewFormProps {
  readonly caseId: Id<'case'>
  readonly review: FairnessReview
  readonly onDone: (done: Done | null) => void
}

/** What a review is made of; each field is saved when it is left. */
export function ReviewForm({ caseId, review, onDone }: ReviewFormProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, error } = useCommand(useData().fairness.edit)
  const { value: staff } = useLive((data) => data.settings.staff(), [])
  const save = (fields: Partial<ReviewFields>): void =>
    void run(caseId, review.id, fields).then(onDone)
  const whole = (value: number | null): number | null => (value === null ? null : Math.round(value))
  return (
    <>
      <p className={styles.soft}>{t('fairness.no-names')}</p>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
      <FormRows labels="beside">
        <DayField
          isEchoHidden
          label={t('fairness.reviewed-on')}
          value={review.reviewedOn}
          onChange={(reviewedOn) => reviewedOn !== null && save({ reviewedOn })}
        />
        {review.grade !== '' && <Field label={t('fairness.grade')}>{review.grade}</Field>}
        <NumberField
          label={t('fairness.headcount')}
          value={review.headcount}
          min={0}
          max={MOST_PEOPLE}
          unit={t('fairness.unit.people')}
          onChange={(count) => save({ headcount: whole(count) })}
        />
        <NumberField
          label={t('fairness.low')}
          value={review.bandLowYen}
          min={0}
          max={MOST_YEN}
          step={100_000}
          unit={t('fairness.unit.yen')}
          onChange={(yen) => save({ bandLowYen: whole(yen) })}
        />
        <NumberField
          label={t('fairness.high')}
          value={review.bandHighYen}
          min={0}
          max={MOST_YEN}
          step={100_000}
          unit={t('fairness.unit.yen')}
          onChange={(yen) => save({ bandHighYen: whole(yen) })}
        />
        <Field label={t('fairness.offer')}>
          {review.offeredYen === null ? (
            <span className={styles.soft}>{t('fairness.offer.none')}</span>
          ) : (
            t('fairness.yen', { yen: review.offeredYen })
          )}
        </Field>
        <TextArea
          label={t('fairness.reason')}
          hint={t('fairness.reason.hint')}
          value={review.reason}
          maxLength={5000}
          rows={2}
          onCommit={(reason) => save({ reason: reason.trim() })}
        />
        <StaffField
          label={t('fairness.approver')}
          staff={staff ?? []}
          value={review.approverId}
          addWord={t('fairness.approver.add')}
          saveWord={t('fairness.approver.save')}
          onChange={(approverId) => save({ approverId })}
          onDone={onDone}
        />
      </FormRows>
    </>
  )
}
