import type { ReactNode } from 'react'

import { useLanguage, useT } from '#renderer/i18n/language.ts'
import { useShortDay } from '#renderer/records/short-day.ts'
import { Chip } from '#renderer/ui/chips.tsx'
import { cx } from '#renderer/ui/cx.ts'
import { Link } from '#renderer/ui/link.tsx'
import type { CalendarLine } from '#shared/domain/programme/calendar-year.ts'
import { weekdayName } from '#shared/japanese/weekday.ts'
import type { Id } from '#shared/lib/ids.ts'

import { entryDraft, holidayDraft } from './year-draft.ts'
import type { YearDraft } from './year-draft.ts'

import styles from './calendar.module.css'

export interface YearLineProps {
  readonly line: CalendarLine
  readonly onEdit: (draft: YearDraft) => void
  readonly onOpenEvent: (id: Id<'event'>) => void
}

/** One thing on one day. */
export function YearLine({ line, onEdit, onOpenEvent }: YearLineProps) {
  const language = useLanguage()
  const weekday = weekdayName(line.on, language)
  const date = Number(line.on.slice(8))
  const day = language === 'ja' ? `${date}（${weekday}）` : `${date} ${weekday}`
  return (
    <li className={cx(styles.line, line.kind === 'holiday' && styles.quiet)}>
      <time className={styles.day} dateTime={line.on}>
        {day}
      </time>
      <span className={styles.what}>
        <What line={line} onEdit={onEdit} onOpenEvent={onOpenEvent} />
      </span>
    </li>
  )
}

function What({ line, onEdit, onOpenEvent }: YearLineProps): ReactNode {
  const t = useT()
  const language = useLanguage()
  const shortDay = useShortDay()
  switch (line.kind) {
    case 'holiday':
      return line.names[language]
    case 'companyHoliday': {
      const { holiday } = line
      return (
        <>
          <Link onPress={() => onEdit(holidayDraft(holiday))}>{holiday.name}</Link>
          <small>
            {holiday.to > line.on
              ? t('calendar.closed-until', { day: shortDay(holiday.to).text })
              : t('calendar.closed')}
          </small>
        </>
      )
    }
    case 'entry': {
      const { entry } = line
      return (
        <>
          <Link onPress={() => onEdit(entryDraft(entry))}>{entry.name}</Link>
          {entry.isYearly && <small>{t('calendar.yearly')}</small>}
        </>
      )
    }
    case 'event': {
      const { event } = line
      const isCancelled = event.cancelledOn !== null
      return (
        <>
          <span className={cx(styles.event, isCancelled && styles.cancelled)}>
            <Link onPress={() => onOpenEvent(event.id)}>
              {event.title || t('calendar.untitled')}
            </Link>
          </span>
          {isCancelled ? (
            <Chip tone="warn">{t('calendar.cancelled')}</Chip>
          ) : (
            <small>
              {t('calendar.event')} {event.startsAt}
            </small>
          )}
        </>
      )
    }
  }
}
