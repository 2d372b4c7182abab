import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { useShortDay } from '#renderer/records/short-day.ts'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { cx } from '#renderer/ui/cx.ts'
import { CheckIcon } from '#renderer/ui/icons.tsx'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import { daysBetween } from '#shared/lib/dates.ts'

import styles from './timeline.module.css'

interface NextStepLineProps {
  interaction: Interaction
  onDone: (done: Done) => void
}

/** What is to be done next, until when, and the button that ends it. */
export function NextStepLine({ interaction, onDone }: NextStepLineProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(useData().timeline.finishNextStep)
  const { nextStep, nextStepDueOn, nextStepDoneOn } = interaction
  if (nextStep === '' && nextStepDueOn === null) return null
  const isOpen = nextStepDoneOn === null
  return (
    <div className={cx(styles.next, !isOpen && styles.nextDone)}>
      <span className={styles.arrow} aria-hidden="true">
        →
      </span>
      <span className={styles.nextText}>
        {nextStep === '' ? t('timeline.next.contact') : nextStep}{' '}
        <span className={styles.due}>
          <StepDay interaction={interaction} />
        </span>
        {error && (
          <span className={styles.over} role="alert">
            {errorText(error)}
          </span>
        )}
      </span>
      {isOpen && (
        <Button
          size="small"
          icon={<CheckIcon />}
          isBusy={isRunning}
          onPress={() => void run(interaction.id).then((done) => done && onDone(done))}
        >
          {t('timeline.next.finish')}
        </Button>
      )}
    </div>
  )
}

function StepDay({ interaction: { nextStepDueOn, nextStepDoneOn } }: { interaction: Interaction }) {
  const t = useT()
  const shortDay = useShortDay()
  const today = useToday()
  const day = nextStepDoneOn ?? nextStepDueOn
  if (day === null) return t('timeline.next.no-due')
  const { text, hint } = shortDay(day)
  const daysOver = daysBetween(day, today)
  return (
    <>
      <time dateTime={day} title={hint}>
        {t(nextStepDoneOn === null ? 'timeline.next.due' : 'timeline.next.done', { day: text })}
      </time>
      {nextStepDoneOn === null && daysOver > 0 && (
        <span className={styles.over}>{t('timeline.next.over', { days: daysOver })}</span>
      )}
    </>
  )
}
