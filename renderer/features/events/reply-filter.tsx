import type { ParticipantRow } from '#renderer/data/events/event-detail.ts'
import { useT } from '#renderer/i18n/language.ts'
import { SegmentedControl } from '#renderer/ui/choices.tsx'

import { useEventsStore } from './events.store.ts'
import type { ListFilter } from './events.store.ts'

const FILTERS = ['all', 'yes', 'waiting', 'maybe', 'no', 'none', 'untold'] as const
// Shown only where there is somebody: most events are never full.
const RARE: ReadonlySet<string> = new Set(['waiting', 'untold'])

/** Tells whether a row is shown under a filter. */
export function isShown(row: ParticipantRow, filter: ListFilter | null): boolean {
  if (filter === null) return true
  if (filter === 'untold') return row.standing.untold !== null
  const isWaiting = row.standing.seat === 'waits'
  if (filter === 'waiting') return isWaiting
  return row.participation.reply === filter && !(filter === 'yes' && isWaiting)
}

/** Narrows the list of participants down to a reply, with how many gave it. */
export function ReplyFilter({ participants }: { participants: readonly ParticipantRow[] }) {
  const t = useT()
  const chosen = useEventsStore((state) => state.reply)
  const options = FILTERS.map((id) => {
    const filter = id === 'all' ? null : id
    const count = participants.filter((row) => isShown(row, filter)).length
    const word =
      id === 'all' || id === 'waiting' || id === 'untold'
        ? t(`events.filter.${id}`)
        : t(`choice.reply.${id}`)
    return { id, title: `${word} ${count}`, count }
  })
  return (
    <SegmentedControl
      label={t('events.filter')}
      options={options.filter(({ id, count }) => !RARE.has(id) || count > 0 || chosen === id)}
      value={chosen ?? 'all'}
      onChange={(id) => useEventsStore.setState({ reply: id === 'all' ? null : id })}
    />
  )
}
