import type { Book } from '#renderer/data/book.ts'
import type { TouchIndex } from '#renderer/data/search/touch-index.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import { onePerPerson } from '#shared/domain/gathering/one-per-person.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import { isLive } from '#shared/domain/record/record.ts'

/** Who takes part in what, references to merged people resolved. */
export interface Participations {
  /** Every live record of an event's list; those of alumni in the trash stand aside till they are back. */
  readonly of: (eventId: string) => readonly Participation[]
  /** The same with each person once. */
  readonly onceOf: (eventId: string) => readonly Participation[]
  /** The live records of a person, of events that are live themselves. */
  readonly ofPerson: (personId: string) => readonly Participation[]
  /** Whether a person had attended anything before the day of an event. */
  readonly hadComeBefore: (personId: string, event: GatheringEvent) => boolean
}

interface Index {
  readonly byEvent: Map<string, Set<string>>
  readonly byPerson: Map<string, Set<string>>
}

/** Opens the index over the book; it is built at the first question and kept up after. */
export function openParticipations(book: Book, touches: TouchIndex): Participations {
  let index: Index | null = null
  book.onRecord((collection, record, before) => {
    const isMerge = record.mergedIntoId !== (before?.mergedIntoId ?? null)
    if (collection === 'alumni' && isMerge) index = null
    if (collection !== 'gatherings' || index === null) return
    const now = book.get('gatherings', record.id)
    if (now?.kind !== 'participation') return
    // Whose part and in what never changes but by erasing, and what is erased is not live; or where
    // one of the staff was there twice.
    if (before === null) add(index, now)
    else if ((before as Participation).personId !== now.personId) index = null
  })
  const add = (target: Index, one: Participation): void => {
    put(target.byEvent, one.eventId, one.id)
    put(target.byPerson, touches.resolve(one.personId), one.id)
  }
  const indexed = (): Index => {
    if (index !== null) return index
    index = { byEvent: new Map(), byPerson: new Map() }
    for (const one of book.all('gatherings').values()) {
      if (one.kind === 'participation' && one.erasedAt === null) add(index, one)
    }
    return index
  }
  const live = (ids: ReadonlySet<string> | undefined): readonly Participation[] =>
    [...(ids ?? [])].flatMap((id) => {
      const one = book.get('gatherings', id)
      return one?.kind === 'participation' && isLive(one) ? [one] : []
    })
  const dayOf = ({ eventId }: Participation): string | null => {
    const event = book.get('gatherings', eventId)
    return event?.kind === 'event' && isLive(event) ? event.startsOn : null
  }
  const isInTrash = ({ personId }: Participation): boolean => {
    const person = book.get('alumni', touches.resolve(personId))
    return person !== null && !isLive(person)
  }
  const of = (eventId: string): readonly Participation[] =>
    live(indexed().byEvent.get(eventId)).filter((one) => !isInTrash(one))
  const ofPerson = (personId: string): readonly Participation[] =>
    live(indexed().byPerson.get(personId)).filter(({ eventId }) => {
      const event = book.get('gatherings', eventId)
      return event !== null && isLive(event)
    })
  return {
    of,
    onceOf: (eventId) => onePerPerson(of(eventId), touches.resolve),
    ofPerson,
    hadComeBefore(personId, { id, startsOn }) {
      if (startsOn === null) return false
      const isEarlier = (day: string | null): boolean => day !== null && day < startsOn
      return (
        ofPerson(personId).some((one) => one.attendance === 'came' && isEarlier(dayOf(one))) ||
        touches
          .of(personId)
          .some(
            (one) => one.kind === 'event' && one.gatheringId !== id && isEarlier(one.happenedOn),
          )
      )
    },
  }
}

function put(sets: Map<string, Set<string>>, key: string, id: string): void {
  const ids = sets.get(key)
  if (ids === undefined) sets.set(key, new Set([id]))
  else ids.add(id)
}
