import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'

import { EventWhen } from './event-when.tsx'

import styles from './events.module.css'
import trash from './trashed-events.module.css'

/** The events in the trash, each with its way back; nothing where there are none. */
export function TrashedEvents({ onDone }: { onDone: (done: Done) => void }) {
  const t = useT()
  const errorText = useErrorText()
  const { value: events } = useLive((data) => data.events.inTrash(), [])
  const { run, error } = useCommand(useData().events.restore)
  if (events === null || events.length === 0) return null
  return (
    <section aria-label={t('events.trash.title')}>
      <h2 className={styles.partTitle}>{t('events.trash.title')}</h2>
      {error !== null && (
        <p className={styles.problem} role="alert">
          {errorText(error)}
        </p>
      )}
      <ul className={trash.rows}>
        {events.map((event) => (
          <li key={event.id} className={trash.row}>
            <span>{event.title}</span>
            <span className={styles.note}>
              <EventWhen event={event} />
            </span>
            <Button
              size="small"
              kind="quiet"
              label={`${t('events.restore')}: ${event.title}`}
              onPress={() => void run(event.id).then((done) => done && onDone(done))}
            >
              {t('events.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
