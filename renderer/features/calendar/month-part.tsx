import { useT } from '#renderer/i18n/language.ts'
import { cx } from '#renderer/ui/cx.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { PlusIcon } from '#renderer/ui/icons.tsx'
import type { CalendarLine } from '#shared/domain/programme/calendar-year.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { YearDraft } from './year-draft.ts'
import { YearLine } from './year-line.tsx'

import styles from './calendar.module.css'

export interface MonthPartProps {
  /** `YYYY-MM`. */
  readonly month: string
  readonly lines: readonly CalendarLine[]
  readonly isNow: boolean
  readonly onAdd: () => void
  readonly onEdit: (draft: YearDraft) => void
  readonly onOpenEvent: (id: Id<'event'>) => void
}

/** One month of the year, a line for each thing in it. */
export function MonthPart({ month, lines, isNow, ...props }: MonthPartProps) {
  const t = useT()
  const [year = '', number = ''] = month.split('-')
  const name = t('calendar.month', { month: String(Number(number)) })
  return (
    <section
      className={cx(styles.month, isNow && styles.now)}
      aria-label={`${year} ${name}`}
      {...(isNow && { 'aria-current': 'date' })}
    >
      <div className={styles.monthHead}>
        <h2 className={styles.heading}>
          {name}
          {(number === '04' || number === '01') && <small>{year}</small>}
        </h2>
        <IconButton
          label={t('calendar.add-in', { month: String(Number(number)) })}
          icon={<PlusIcon />}
          size="small"
          onPress={props.onAdd}
        />
      </div>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <YearLine
            key={keyOf(line)}
            line={line}
            onEdit={props.onEdit}
            onOpenEvent={props.onOpenEvent}
          />
        ))}
      </ul>
    </section>
  )
}

function keyOf(line: CalendarLine): string {
  switch (line.kind) {
    case 'event':
      return line.event.id
    case 'entry':
      return line.entry.id
    case 'companyHoliday':
      return line.holiday.id
    case 'holiday':
      return line.on
  }
}
