import type { ParticipantRow } from '#renderer/data/events/event-detail.ts'
import { useT } from '#renderer/i18n/language.ts'
import { SegmentedControl } from '#renderer/ui/choices.tsx'
import type { Reply } from '#shared/domain/gathering/participation.ts'

import { useEventsStore } from './events.store.ts'

const FILTERS = ['all', 'yes', 'waiting', 'maybe', 'no', 'none'] as const

/** Tells whether a row is shown under a filter. */
export function isShown(row: ParticipantRow, filter: Reply | 'waiting' | null): boolean {
  if (filter === null) return true
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
      id === 'all' || id === 'waiting' ? t(`events.filter.${id}`) : t(`choice.reply.${id}`)
    return { id, title: `${word} ${count}`, count }
  })
  return (
    <SegmentedControl
      label={t('events.filter')}
      // Nobody waits at most events.
      options={options.filter(
        ({ id, count }) => id !== 'waiting' || count > 0 || chosen === 'waiting',
      )}
      value={chosen ?? 'all'}
      onChange={(id) => useEventsStore.setState({ reply: id === 'all' ? null : id })}
    />
  )
}
