import type { Done } from '#renderer/data/context.ts'
import type { DueItem } from '#renderer/data/groups/timeline.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { PersonName } from '#renderer/records/person-name.tsx'
import { useShortDay } from '#renderer/records/short-day.ts'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { cx } from '#renderer/ui/cx.ts'
import { CheckIcon } from '#renderer/ui/icons.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { addDays, daysBetween } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import styles from './today.module.css'

const WEEK = 7

interface DueRowProps {
  item: DueItem
  onOpen: (id: Id<'alumnus'>) => void
  onDone: (done: Done) => void
}

/** One thing to do: since when it is due, for whom, what, and its acts. */
export function DueRow({ item, onOpen, onDone }: DueRowProps) {
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const data = useData()
  const shortDay = useShortDay()
  const finish = useCommand(data.timeline.finishNextStep)
  const postpone = useCommand(data.timeline.edit)
  const isBusy = finish.isRunning || postpone.isRunning
  const error = finish.error ?? postpone.error
  const daysOver = daysBetween(item.dueOn, today)
  const due = shortDay(item.dueOn)
  const step = item.nextStep === '' ? t('today.contact') : item.nextStep
  const tell = (done: Done | null): void => {
    if (done !== null) onDone(done)
  }
  return (
    <li className={styles.row}>
      <div className={styles.when}>
        <time dateTime={item.dueOn} title={due.hint}>
          {due.text}
        </time>
        <span className={cx(styles.near, daysOver > 0 && styles.over)}>
          {daysOver > 0
            ? t('today.over', { days: daysOver })
            : daysOver === 0
              ? t('today.is-today')
              : t('today.ahead', { days: -daysOver })}
        </span>
      </div>
      <div className={styles.what}>
        <p className={styles.step}>
          <Link onPress={() => onOpen(item.alumnusId)}>
            <PersonName name={item.name} kana={item.kana} reading="none" />
          </Link>
          <span className={styles.stepText}>{step}</span>
        </p>
        {item.text !== '' && (
          <p className={styles.before}>
            {shortDay(item.happenedOn).text} {item.text}
          </p>
        )}
        {error && (
          <p className={styles.over} role="alert">
            {errorText(error)}
          </p>
        )}
      </div>
      <div className={styles.acts}>
        <Button
          size="small"
          kind="quiet"
          isDisabled={isBusy}
          label={`${t('today.postpone')}: ${item.name} ${step}`}
          onPress={() =>
            void postpone
              .run(item.interactionId, {
                nextStepDueOn: addDays(item.dueOn > today ? item.dueOn : today, WEEK),
              })
              .then(tell)
          }
        >
          {t('today.postpone')}
        </Button>
        <Button
          size="small"
          icon={<CheckIcon />}
          isDisabled={isBusy}
          label={`${t('today.finish')}: ${item.name} ${step}`}
          onPress={() => void finish.run(item.interactionId).then(tell)}
        >
          {t('today.finish')}
        </Button>
      </div>
    </li>
  )
}
