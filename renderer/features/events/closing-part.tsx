import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { EventDetail } from '#renderer/data/events/event-detail.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

import styles from './events.module.css'

interface ClosingPartProps {
  detail: EventDetail
  onDone: (done: Done) => void
}

/** Writes attendance into the histories, with thanks as the next step of each who came. */
export function ClosingPart({ detail, onDone }: ClosingPartProps) {
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const { events } = useData()
  const close = useCommand(events.close)
  const reopen = useCommand(events.reopen)
  const [hasThanks, setThanks] = useState(true)
  const [thanks, setText] = useState(t('events.closing.thanks.text'))
  const { event, figures } = detail
  const error = close.error ?? reopen.error
  const isBefore = event.startsOn === null || event.startsOn > today
  const tell = (done: Done | null): void => {
    if (done !== null) onDone(done)
  }
  return (
    <Section title={t('events.closing')}>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      {event.closedOn === null && isBefore && (
        <p className={styles.soft}>{t('events.closing.before')}</p>
      )}
      {event.closedOn === null && !isBefore && (
        <div className={styles.closing}>
          <p>{t('events.closing.what', { count: figures.cameAlumni })}</p>
          <CheckboxField
            label={t('events.closing.thanks')}
            hint={t('events.closing.thanks.hint')}
            value={hasThanks}
            onChange={setThanks}
          />
          {hasThanks && (
            <TextField
              label={t('events.closing.thanks.label')}
              value={thanks}
              maxLength={500}
              onChange={setText}
            />
          )}
          <div className={styles.acts}>
            <Button
              kind="primary"
              isBusy={close.isRunning}
              onPress={() => void close.run(event.id, hasThanks ? thanks.trim() : '').then(tell)}
            >
              {t('events.closing.act')}
            </Button>
          </div>
        </div>
      )}
      {event.closedOn !== null && (
        <div className={styles.closing}>
          <p>
            <DayText day={event.closedOn} /> {t('events.closing.done')}
          </p>
          <p className={styles.soft}>{t('events.closing.follows')}</p>
          <div className={styles.acts}>
            <Button isBusy={reopen.isRunning} onPress={() => void reopen.run(event.id).then(tell)}>
              {t('events.closing.reopen')}
            </Button>
          </div>
        </div>
      )}
    </Section>
  )
}
