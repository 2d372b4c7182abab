import type { DataContext } from '#renderer/data/context.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { mayBeReminded } from '#shared/domain/today/contact-due.ts'
import { addDays } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { AwaitedReplies } from './work.ts'

/** So many days before an event replies are wanted where no day was set. */
const BEFORE_DAYS = 7

/** The events to come whose replies are wanted by a day and still outstanding, the earliest first. */
export function awaitedReplies(
  { book, participations }: DataContext,
  today: Day,
  until: Day,
): readonly AwaitedReplies[] {
  const mayAnswer = (personId: string): boolean => {
    const person = book.get('alumni', personId)
    return person === null || (isLive(person) && mayBeReminded(person, today))
  }
  const events: AwaitedReplies[] = []
  for (const event of book.all('gatherings').values()) {
    if (event.kind !== 'event' || !isLive(event) || isOver(event, today)) continue
    const dueOn = repliesDueOn(event)
    if (dueOn === null || dueOn > until) continue
    const waiting = participations
      .onceOf(event.id)
      .filter(({ invitedOn, reply }) => invitedOn !== null && reply === 'none')
      .filter(({ personId }) => mayAnswer(personId)).length
    if (waiting > 0) events.push({ event, dueOn, waiting })
  }
  return events.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
}

function isOver(event: GatheringEvent, today: Day): boolean {
  if (event.cancelledOn !== null || event.closedOn !== null) return true
  const lastOn = event.endsOn ?? event.startsOn
  return lastOn !== null && lastOn < today
}

function repliesDueOn({ replyBy, startsOn }: GatheringEvent): Day | null {
  return replyBy ?? (startsOn === null ? null : addDays(startsOn, -BEFORE_DAYS))
}
