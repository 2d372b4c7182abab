import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { RadioGroup } from '#renderer/ui/choices.tsx'
import { DialogActs } from '#renderer/ui/dialog-acts.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { REPEATS } from '#shared/domain/gathering/event.ts'
import type { GatheringEvent, Repeat } from '#shared/domain/gathering/event.ts'
import { daysAfter, weekOfMonth } from '#shared/domain/gathering/series.ts'
import { weekdayOf } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import { WEEKDAYS } from './event-when.tsx'

import styles from './events.module.css'

const MOST_EVENTS = 52
const MOST_STEPS = 12
const FIRST_COUNT = 5

interface RepeatDialogProps {
  event: GatheringEvent
  onClose: () => void
  onDone: (done: Done) => void
}

/** Asks by which rule further events follow, and shows their days before they are made. */
export function RepeatDialog({ event, onClose, onDone }: RepeatDialogProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(useData().events.repeat)
  const [repeat, setRepeat] = useState<Repeat>('monthlyByWeekday')
  const [every, setEvery] = useState(1)
  const [count, setCount] = useState(FIRST_COUNT)
  const { startsOn } = event
  const rule = { repeat, every }
  const days = startsOn === null ? [] : daysAfter(startsOn, rule, count)
  const make = async (): Promise<void> => {
    const done = await run(event.id, rule, count)
    if (done === null) return
    onDone(done)
    onClose()
  }
  return (
    <Dialog
      title={t('events.repeat')}
      isBusy={isRunning}
      onClose={onClose}
      footer={
        <DialogActs
          action={t('events.repeat.action', { count })}
          isBusy={isRunning}
          isDisabled={startsOn === null}
          onAction={() => void make()}
          onCancel={onClose}
        />
      }
    >
      {startsOn === null && <Notice tone="warn">{t('error.events.no-day')}</Notice>}
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      <FormRows labels="beside">
        <RadioGroup
          label={t('events.repeat.rule')}
          options={REPEATS.map((id) => ({ id, title: t(`choice.repeat.${id}`) }))}
          value={repeat}
          onChange={setRepeat}
        />
        <NumberField
          label={t('events.repeat.every')}
          unit={t(`events.repeat.unit.${repeat}`, { count: every })}
          value={every}
          min={1}
          max={MOST_STEPS}
          onChange={(next) => setEvery(next ?? 1)}
        />
        <NumberField
          label={t('events.repeat.count')}
          unit={t('events.repeat.times', { count })}
          value={count}
          min={1}
          max={MOST_EVENTS}
          onChange={(next) => setCount(next ?? 1)}
        />
      </FormRows>
      {startsOn !== null && (
        <section className={styles.days} aria-label={t('events.repeat.days')}>
          <h3 className={styles.partTitle}>{t('events.repeat.days')}</h3>
          <ol className={styles.dayList}>
            {days.map((day) => (
              <li key={day}>
                <DayText day={day} /> <DayNote day={day} repeat={repeat} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </Dialog>
  )
}

function DayNote({ day, repeat }: { day: Day; repeat: Repeat }) {
  const t = useT()
  const weekday = t(`events.weekday.${WEEKDAYS[weekdayOf(day)] ?? 'sun'}`)
  return (
    <span className={styles.soft}>
      {repeat === 'monthlyByWeekday'
        ? t('events.repeat.nth', { nth: weekOfMonth(day), weekday })
        : weekday}
    </span>
  )
}
