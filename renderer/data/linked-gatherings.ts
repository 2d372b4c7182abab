import { isLive } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { Book } from './book.ts'

/** An event or an interest group that an interaction may belong to. */
export type LinkedGathering =
  | {
      readonly kind: 'event'
      readonly id: Id<'event'>
      readonly name: string
      /** Null where it is not settled. */
      readonly day: Day | null
    }
  | {
      readonly kind: 'interestGroup'
      readonly id: Id<'interestGroup'>
      readonly name: string
      readonly day: null
    }

/** A case of coming back that an interaction may belong to. */
export interface LinkedCase {
  readonly id: Id<'case'>
  /** The post; empty where none is named. */
  readonly title: string
}

/** The case that an interaction belongs to; null where that is gone. */
export function linkedCase(book: Book, id: string | null): LinkedCase | null {
  const one = id === null ? null : book.get('cases', id)
  if (one === null || one.kind !== 'case' || !isLive(one)) return null
  const vacancy = one.vacancyId === null ? null : book.get('cases', one.vacancyId)
  const isPost = vacancy !== null && vacancy.kind === 'vacancy' && isLive(vacancy)
  return { id: one.id, title: isPost ? vacancy.title : one.title }
}

/** Events to choose from; older ones are linked by closing them. */
const MOST_EVENTS = 20

/** What an interaction belongs to, by its name of today; null where that is gone. */
export function linkedGathering(book: Book, id: string | null): LinkedGathering | null {
  const gathering = id === null ? null : book.get('gatherings', id)
  if (gathering === null || !isLive(gathering)) return null
  if (gathering.kind === 'event') {
    return { id: gathering.id, kind: 'event', name: gathering.title, day: gathering.startsOn }
  }
  if (gathering.kind !== 'interestGroup') return null
  return { id: gathering.id, kind: 'interestGroup', name: gathering.name, day: null }
}

/** What an interaction may be linked to: open groups by name, then the latest events. */
export function linkableGatherings(book: Book): readonly LinkedGathering[] {
  const groups: LinkedGathering[] = []
  const events: LinkedGathering[] = []
  for (const one of book.all('gatherings').values()) {
    const linked = linkedGathering(book, one.id)
    if (linked === null) continue
    if (one.kind === 'interestGroup' && one.closedOn === null) groups.push(linked)
    if (one.kind === 'event' && one.cancelledOn === null) events.push(linked)
  }
  const dayOf = ({ day }: LinkedGathering): string => day ?? '9999-12-31'
  groups.sort((a, b) => a.name.localeCompare(b.name, 'ja'))
  events.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))
  return [...groups, ...events.slice(0, MOST_EVENTS)]
}
