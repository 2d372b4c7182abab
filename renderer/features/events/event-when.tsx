import { useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import { weekdayOf } from '#shared/lib/dates.ts'

/** The letters of the days of the week, from Sunday. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** When an event takes place: its day with the day of the week, and its times. */
export function EventWhen({ event }: { event: GatheringEvent }) {
  const t = useT()
  const { startsOn, endsOn, startsAt, endsAt } = event
  if (startsOn === null) return <span>{t('events.no-day')}</span>
  const weekday = WEEKDAYS[weekdayOf(startsOn)] ?? 'sun'
  const times = [startsAt, endsAt].some(Boolean) ? `${startsAt}–${endsAt}` : ''
  return (
    <span>
      <DayText day={startsOn} /> {t(`events.weekday.${weekday}`)}
      {endsOn !== null && endsOn > startsOn && (
        <>
          –<DayText day={endsOn} />
        </>
      )}{' '}
      {times}
    </span>
  )
}
