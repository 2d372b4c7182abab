import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { useShortDay } from '#renderer/records/short-day.ts'
import { leftOutSteps } from '#shared/domain/rehire/steps.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { NewCaseDraft } from './new-case-fields.tsx'
import { WarningList } from './warning-list.tsx'

import styles from './cases.module.css'

interface OpeningNotesProps {
  personId: Id<'alumnus'> | null
  draft: NewCaseDraft
}

/** What a case would begin with: the steps left out, its deadlines, and what speaks against it. */
export function OpeningNotes({ personId, draft }: OpeningNotesProps) {
  const t = useT()
  const shortDay = useShortDay()
  const { vacancyId, channel, openedOn, template } = draft
  const { value: preview } = useLive(
    async ({ cases }) =>
      personId === null ? null : await cases.preview({ personId, vacancyId, channel, openedOn }),
    [personId, vacancyId, channel, openedOn],
  )
  const steps = leftOutSteps(template).map((kind) => t(`cases.step.${kind}`))
  const dayWord = (day: Day | null): string =>
    day === null ? t('cases.new.no-deadline') : shortDay(day).text
  const hasDeadline = preview !== null && (preview.answerBy ?? preview.decideBy) !== null
  return (
    <>
      {steps.length > 0 && (
        <p className={styles.soft}>
          {t('cases.new.skipped', { steps: steps.join(t('cases.and')) })}
        </p>
      )}
      {hasDeadline && preview.policy !== null && (
        <p className={styles.soft}>
          {t('cases.new.deadlines', {
            policy: preview.policy.name,
            answer: dayWord(preview.answerBy),
            decide: dayWord(preview.decideBy),
          })}
        </p>
      )}
      {preview !== null && <WarningList warnings={preview.warnings} />}
    </>
  )
}
