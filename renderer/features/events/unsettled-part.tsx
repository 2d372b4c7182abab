import type { Done } from '#renderer/data/context.ts'
import type { EventDetail } from '#renderer/data/events/event-detail.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { PersonName } from '#renderer/records/person-name.tsx'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import styles from './events.module.css'

interface UnsettledPartProps {
  detail: EventDetail
  onDone: (done: Done) => void
}

/** Who said yes and was not seen at the door: there after all, or not. */
export function UnsettledPart({ detail, onDone }: UnsettledPartProps) {
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const attend = useCommand(useData().participants.setAttendance)
  const { event } = detail
  const rows = detail.participants.filter(
    ({ participation, standing }) =>
      participation.attendance === 'none' && standing.seat === 'seat',
  )
  const isBefore = event.startsOn === null || event.startsOn > today
  if (rows.length === 0 || isBefore) return null
  const ids = rows.map(({ participation }) => participation.id)
  const set = (chosen: typeof ids, attendance: 'came' | 'absent'): void =>
    void attend.run(chosen, attendance).then((done) => done && onDone(done))
  return (
    <Section title={t('events.unsettled', { count: rows.length })}>
      {attend.error !== null && <Notice tone="danger">{errorText(attend.error)}</Notice>}
      <div className={styles.acts}>
        <Button size="small" onPress={() => set(ids, 'came')}>
          {t('events.unsettled.all-came')}
        </Button>
        <Button size="small" onPress={() => set(ids, 'absent')}>
          {t('events.unsettled.all-absent')}
        </Button>
      </div>
      <ul className={styles.people}>
        {rows.map(({ participation, name, kana }) => (
          <li key={participation.id} className={styles.person}>
            <PersonName name={name} kana={kana} reading="beside" />
            <span className={styles.acts}>
              <Button
                size="small"
                kind="quiet"
                label={`${t('choice.attendance.came')}: ${name}`}
                onPress={() => set([participation.id], 'came')}
              >
                {t('choice.attendance.came')}
              </Button>
              <Button
                size="small"
                kind="quiet"
                label={`${t('choice.attendance.absent')}: ${name}`}
                onPress={() => set([participation.id], 'absent')}
              >
                {t('choice.attendance.absent')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
