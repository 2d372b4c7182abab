import type { Book } from '#renderer/data/book.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { addDays } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { AwaitedReplies } from './work.ts'

/** So many days before an event replies are wanted where no day was set. */
const BEFORE_DAYS = 7

/** The events to come whose replies are wanted by a day and still outstanding, the earliest first. */
export function awaitedReplies(book: Book, today: Day, until: Day): readonly AwaitedReplies[] {
  const events: AwaitedReplies[] = []
  for (const event of book.all('gatherings').values()) {
    if (event.kind !== 'event' || !isLive(event) || isOver(event, today)) continue
    const dueOn = repliesDueOn(event)
    if (dueOn !== null && dueOn <= until) events.push({ event, dueOn, waiting: 0 })
  }
  if (events.length === 0) return events
  const waiting = new Map<string, number>(events.map(({ event }) => [event.id, 0]))
  for (const one of book.all('gatherings').values()) {
    if (one.kind !== 'participation' || !isLive(one)) continue
    const count = waiting.get(one.eventId)
    if (count === undefined || one.invitedOn === null || one.reply !== 'none') continue
    waiting.set(one.eventId, count + 1)
  }
  return events
    .map(({ event, dueOn }) => ({ event, dueOn, waiting: waiting.get(event.id) ?? 0 }))
    .filter((one) => one.waiting > 0)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
}

function isOver(event: GatheringEvent, today: Day): boolean {
  if (event.cancelledOn !== null || event.closedOn !== null) return true
  const lastOn = event.endsOn ?? event.startsOn
  return lastOn !== null && lastOn < today
}

function repliesDueOn({ replyBy, startsOn }: GatheringEvent): Day | null {
  return replyBy ?? (startsOn === null ? null : addDays(startsOn, -BEFORE_DAYS))
}
