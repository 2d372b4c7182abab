import type { DataContext } from '#renderer/data/context.ts'
import type { EventTemplate, GatheringEvent } from '#shared/domain/gathering/event.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { foldForSearch } from '#shared/japanese/fold.ts'

import { byDay, eventRow, lastDayOf } from './event-row.ts'
import type { EventRow } from './event-row.ts'

/** All events, and the templates to make others from. */
export interface EventLists {
  /** Today's and later ones, the next first; those without a day last. */
  readonly upcoming: readonly EventRow[]
  /** The newest first. */
  readonly past: readonly EventRow[]
  readonly templates: readonly Pick<EventTemplate, 'id' | 'name' | 'title'>[]
}

/** The lists of the events' place. */
export function eventLists(context: DataContext): EventLists {
  const today = context.today()
  const rows = liveEvents(context).map((event) => eventRow(context, event))
  const isPast = ({ event }: EventRow): boolean => (lastDayOf(event) ?? today) < today
  return {
    upcoming: rows.filter((row) => !isPast(row)).sort(byDay),
    past: rows.filter(isPast).sort((a, b) => byDay(b, a)),
    templates: [...context.book.all('gatherings').values()]
      .filter((one): one is EventTemplate => one.kind === 'eventTemplate' && isLive(one))
      .map(({ id, name, title }) => ({ id, name, title }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
  }
}

/**
 * The events in whose title, place or day a text stands, the newest first; those for the personnel
 * department alone are not found by searching.
 */
export function findEvents(context: DataContext, text: string, most: number): readonly EventRow[] {
  const word = foldForSearch(text)
  if (word === '') return []
  return liveEvents(context)
    .filter(({ scope }) => scope !== 'personnel')
    .filter(({ title, place, startsOn }) =>
      foldForSearch(`${title}\u0001${place}\u0001${startsOn ?? ''}`).includes(word),
    )
    .sort((a, b) => ((a.startsOn ?? '~') < (b.startsOn ?? '~') ? 1 : -1))
    .slice(0, most)
    .map((event) => eventRow(context, event))
}

/** The events in the trash, the last one first. */
export function trashedEvents({ book }: DataContext): readonly GatheringEvent[] {
  return [...book.all('gatherings').values()]
    .filter(
      (one): one is GatheringEvent =>
        one.kind === 'event' && one.trashedAt !== null && one.erasedAt === null,
    )
    .sort((a, b) => ((a.trashedAt ?? '') < (b.trashedAt ?? '') ? 1 : -1))
}

function liveEvents({ book }: DataContext): readonly GatheringEvent[] {
  return [...book.all('gatherings').values()].filter(
    (one): one is GatheringEvent => one.kind === 'event' && isLive(one),
  )
}
