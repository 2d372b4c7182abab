import type { Done } from '#renderer/data/context.ts'
import type { EventDetail } from '#renderer/data/events/event-detail.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Section } from '#renderer/ui/page.tsx'

import { ClosingPart } from './closing-part.tsx'
import { UnsettledPart } from './unsettled-part.tsx'

import styles from './events.module.css'

interface ResultsTabProps {
  detail: EventDetail
  onDone: (done: Done) => void
}

/** How the event went, and what is left to be done after it. */
export function ResultsTab({ detail, onDone }: ResultsTabProps) {
  const t = useT()
  const { figures } = detail
  const lines = [
    ['listed', figures.listed],
    ['invited', figures.invited],
    ['replied', figures.replied],
    ['coming', figures.coming],
    ['came', figures.came],
    ['cameAlumni', figures.cameAlumni],
    ['cameStaff', figures.cameStaff],
    ['cameInPerson', figures.cameInPerson],
    ['cameOnline', figures.cameOnline],
    ['firstTime', figures.firstTime],
  ] as const
  return (
    <div className={styles.overview}>
      <UnsettledPart detail={detail} onDone={onDone} />
      <ClosingPart detail={detail} onDone={onDone} />
      <Section title={t('events.figures')}>
        <dl className={styles.figures}>
          {lines.map(([key, count]) => (
            <div key={key} className={styles.figure}>
              <dt>{t(`events.figure.${key}`)}</dt>
              <dd>{t('events.count.people', { count })}</dd>
            </div>
          ))}
          <div className={styles.figure}>
            <dt>{t('events.figure.isAlumniLed')}</dt>
            <dd>{t(figures.isAlumniLed ? 'events.yes' : 'events.no')}</dd>
          </div>
        </dl>
      </Section>
    </div>
  )
}
