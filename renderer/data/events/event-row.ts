import type { DataContext } from '#renderer/data/context.ts'
import { eventFigures } from '#shared/domain/gathering/event-figures.ts'
import type { EventFigures } from '#shared/domain/gathering/event-figures.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import type { InterestGroup } from '#shared/domain/gathering/interest-group.ts'
import { isLive } from '#shared/domain/record/record.ts'

/** An event in a list, with its figures. */
export interface EventRow {
  readonly event: GatheringEvent
  readonly figures: EventFigures
}

/** The row of an event as it stands now. */
export function eventRow(context: DataContext, event: GatheringEvent): EventRow {
  const figures = eventFigures({
    event,
    participations: context.participations.onceOf(event.id),
    group: groupOf(context, event),
    hadComeBefore: (personId) => context.participations.hadComeBefore(personId, event),
  })
  return { event, figures }
}

/** The group whose meeting an event is; null where it is none's, or the group is gone. */
export function groupOf(
  { book }: Pick<DataContext, 'book'>,
  { groupId }: Pick<GatheringEvent, 'groupId'>,
): InterestGroup | null {
  const group = groupId === null ? null : book.get('gatherings', groupId)
  return group?.kind === 'interestGroup' && isLive(group) ? group : null
}

/** Upcoming events, the next first, those without a day last. */
export function byDay(a: EventRow, b: EventRow): number {
  return compare(whenOf(a.event), whenOf(b.event)) || compare(a.event.id, b.event.id)
}

/** The last day of an event; null until it is settled. */
export function lastDayOf({
  startsOn,
  endsOn,
}: Pick<GatheringEvent, 'startsOn' | 'endsOn'>): string | null {
  return endsOn !== null && startsOn !== null && endsOn > startsOn ? endsOn : startsOn
}

function whenOf({ startsOn, startsAt }: GatheringEvent): string {
  return `${startsOn ?? '~'} ${startsAt}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
