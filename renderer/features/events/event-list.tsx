import { useMemo } from 'react'
import type { Ref } from 'react'

import type { EventLists } from '#renderer/data/events/event-lists.ts'
import type { EventRow } from '#renderer/data/events/event-row.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Chip } from '#renderer/ui/chips.tsx'
import { SectionList } from '#renderer/ui/section-list.tsx'
import type { ListPart } from '#renderer/ui/section-list.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { EventWhen } from './event-when.tsx'
import { useCountWords } from './event-words.ts'

import styles from './events.module.css'

interface EventListProps {
  lists: EventLists
  eventId: Id<'event'> | null
  onSelect: (id: Id<'event'>) => void
  /** Enter: the person goes into the page. */
  onEnter: () => void
  listRef: Ref<HTMLDivElement>
}

/** Events to come, then those that were by year. */
export function EventList({ lists, eventId, onSelect, onEnter, listRef }: EventListProps) {
  const t = useT()
  const parts = useMemo<readonly ListPart[]>(
    () => [
      { id: 'upcoming', title: t('events.upcoming'), items: lists.upcoming.map(itemOf) },
      ...yearsOf(lists.past).map(({ year, rows }) => ({
        id: year,
        title: t('events.year', { year }),
        items: rows.map(itemOf),
      })),
    ],
    [lists, t],
  )
  return (
    // Enter on an item leads into its page; all other keys are the list's own.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter()
      }}
    >
      <SectionList
        label={t('events.title')}
        parts={parts}
        value={eventId}
        onChange={(id) => onSelect(id as Id<'event'>)}
        listRef={listRef}
      />
    </div>
  )
}

function itemOf(row: EventRow) {
  return { id: row.event.id, title: row.event.title, content: <EventItem row={row} /> }
}

function EventItem({ row }: { row: EventRow }) {
  const t = useT()
  const { event } = row
  const counts = useCountWords(row)
  return (
    <div className={styles.item}>
      <p className={styles.itemTitle}>
        <span>{event.title}</span>
        {event.cancelledOn !== null && <Chip tone="warn">{t('events.cancelled')}</Chip>}
      </p>
      <p className={styles.itemLine}>
        <EventWhen event={event} />
        <span>{t(`choice.eventMode.${event.mode}`)}</span>
      </p>
      <p className={styles.itemLine}>{counts}</p>
    </div>
  )
}

function yearsOf(rows: readonly EventRow[]) {
  const years = new Map<string, EventRow[]>()
  for (const row of rows) {
    const year = row.event.startsOn?.slice(0, 4) ?? ''
    const known = years.get(year)
    if (known === undefined) years.set(year, [row])
    else known.push(row)
  }
  return [...years].map(([year, own]) => ({ year, rows: own }))
}
