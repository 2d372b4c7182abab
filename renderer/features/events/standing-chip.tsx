import type { ParticipantRow } from '#renderer/data/events/event-detail.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Chip } from '#renderer/ui/chips.tsx'

/** Whether a person has a seat, the place among those who wait, and what is still to be told. */
export function StandingChip({ row }: { row: ParticipantRow }) {
  const t = useT()
  const { seat, place, untold } = row.standing
  if (untold === 'movedUp') return <Chip tone="warn">{t('events.standing.moved-up')}</Chip>
  if (seat === 'waits') {
    return (
      <Chip tone={untold === null ? 'plain' : 'warn'}>
        {t(untold === null ? 'events.standing.waits' : 'events.standing.waits-untold', {
          place: place ?? 0,
        })}
      </Chip>
    )
  }
  return seat === 'seat' ? <span>{t('events.standing.seat')}</span> : null
}
