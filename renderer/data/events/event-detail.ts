import type { DataContext } from '#renderer/data/context.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { Haystack } from '#shared/domain/alumnus/haystack.ts'
import { lastAssignment } from '#shared/domain/alumnus/latest.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import { nameKey } from '#shared/domain/alumnus/person-facts.ts'
import { leadersOf } from '#shared/domain/gathering/event-figures.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import { seatsOf } from '#shared/domain/gathering/seats.ts'
import type { Standing } from '#shared/domain/gathering/seats.ts'
import { foldForSearch, romajiKey } from '#shared/japanese/fold.ts'

import { eventRow, groupOf } from './event-row.ts'
import type { EventRow } from './event-row.ts'

/** One person on the list of an event. */
export interface ParticipantRow {
  readonly participation: Participation
  readonly standing: Standing
  readonly name: string
  readonly kana: string
  readonly department: string
  readonly isStaff: boolean
  readonly isGroupLeader: boolean
  /** 連絡不可 or 逝去: not to be written to. */
  readonly isUnreachable: boolean
  /** The folded names in which the check-in searches. */
  readonly hay: Haystack
}

/** An event with all who take part, in the order of the syllabary, staff last. */
export interface EventDetail extends EventRow {
  readonly groupName: string
  readonly seriesName: string
  /** The other events of its series that are not in the trash. */
  readonly seriesCount: number
  readonly participants: readonly ParticipantRow[]
}

/** All that the event's own screen shows. */
export function eventDetail(context: DataContext, event: GatheringEvent): EventDetail {
  const { book } = context
  const group = groupOf(context, event)
  const series = event.seriesId === null ? null : book.get('gatherings', event.seriesId)
  const once = context.participations.onceOf(event.id)
  const standings = seatsOf(event, once)
  const leaders = new Set(leadersOf(group, event).map(context.touches.resolve))
  const participants = once.map((participation) => {
    const { key, ...person } = personOf(context, participation)
    const standing = standings.get(participation.id) ?? {
      seat: 'none' as const,
      place: null,
      untold: null,
    }
    const isGroupLeader = leaders.has(participation.personId)
    return { key, row: { participation, standing, isGroupLeader, ...person } }
  })
  return {
    ...eventRow(context, event),
    groupName: group?.name ?? '',
    seriesName: series?.kind === 'series' ? series.name : '',
    seriesCount: series === null ? 0 : seriesEvents(context, event).length,
    participants: participants
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ row }) => row),
  }
}

function personOf({ book }: DataContext, { personId }: Participation) {
  const staff = book.get('organisations', personId)
  if (staff?.kind === 'staff') {
    const { name, department } = staff
    const words = foldForSearch(`${name}${department}`)
    const hay: Haystack = { words, romaji: romajiKey(name), numbers: '' }
    // Staff have no reading to be sorted by.
    const key = `\uffff${name}`
    return { key, name, kana: '', department, isStaff: true, isUnreachable: false, hay }
  }
  const person = book.get('alumni', personId)
  if (person === null) {
    const hay: Haystack = { words: '', romaji: '', numbers: '' }
    const nobody = { name: '', kana: '', department: '', isStaff: false, isUnreachable: true }
    return { key: '\uffff', ...nobody, hay }
  }
  return {
    key: nameKey(person),
    name: displayName(person),
    kana: displayKana(person),
    department: lastAssignment(person)?.department ?? '',
    isStaff: false,
    isUnreachable: person.isDoNotContact || person.isDeceased,
    hay: namesOf(person),
  }
}

const GAP = '\u0001'

/** The names alone: at the door nobody is looked for by a skill. */
function namesOf(person: Alumnus): Haystack {
  const { familyNameKana, givenNameKana, familyNameRomaji, givenNameRomaji } = person
  const words = [
    person.familyName + person.givenName,
    familyNameKana + givenNameKana,
    person.formerFamilyName,
    person.formerFamilyNameKana,
    person.preferredName,
  ]
  const romaji = [
    romajiKey(familyNameKana) + romajiKey(givenNameKana),
    romajiKey(person.formerFamilyNameKana),
    romajiKey(familyNameRomaji + givenNameRomaji),
  ]
  return { words: foldForSearch(words.join(GAP)), romaji: romaji.join(GAP), numbers: '' }
}

function seriesEvents({ book }: DataContext, event: GatheringEvent): readonly GatheringEvent[] {
  return [...book.all('gatherings').values()].filter(
    (one): one is GatheringEvent =>
      one.kind === 'event' &&
      one.seriesId === event.seriesId &&
      one.id !== event.id &&
      one.trashedAt === null &&
      one.erasedAt === null,
  )
}
