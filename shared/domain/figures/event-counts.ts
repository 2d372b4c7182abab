import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import { isStaff } from './figure-source.ts'
import type { CountedSource } from './figure-source.ts'
import { fiscalYearOf } from './fiscal-year.ts'
import type { FiscalYear } from './fiscal-year.ts'

/** What one event that was held came to; but for `cameStaff` alumni alone are counted. */
export interface EventCount {
  readonly id: Id<'event'>
  readonly title: string
  readonly startsOn: Day
  readonly groupId: Id<'interestGroup'> | null
  /** Those who were written to, and those whose reply is known all the same. */
  readonly invited: number
  /** Those of them who said yes, no or maybe, whenever it was written down. */
  readonly replied: number
  readonly cameAlumni: number
  readonly cameStaff: number
  /** Those of `cameAlumni` who had never come before. */
  readonly cameFirst: number
  readonly inPerson: number
  readonly online: number
  /** True where an alumnus organised it or spoke. */
  readonly isAlumniLed: boolean
}

/** The events of one fiscal year. */
export interface EventFigures {
  /** Held by now, from the first on. */
  readonly held: readonly EventCount[]
  readonly cancelled: number
  /** The alumni who came at least once, by id. */
  readonly attendees: ReadonlySet<string>
}

/** The figures of a year without events. */
export const NO_EVENTS: EventFigures = { held: [], cancelled: 0, attendees: new Set() }

/** Counts events by the fiscal year of the day on which they begin; undated ones in none. */
export function countEvents(source: CountedSource): ReadonlyMap<FiscalYear, EventFigures> {
  const years = new Map<FiscalYear, Counting>()
  const events: DatedEvent[] = []
  const parts = new Map<string, Participation[]>()
  for (const one of source.gatherings) {
    if (!isLive(one)) continue
    if (one.kind === 'event' && one.startsOn !== null) {
      events.push({ event: one, startsOn: one.startsOn })
    }
    if (one.kind !== 'participation') continue
    const found = parts.get(one.eventId)
    if (found === undefined) parts.set(one.eventId, [one])
    else found.push(one)
  }
  const everCame = new Set<string>()
  for (const dated of events.sort(byDay)) {
    const { event, startsOn } = dated
    const year = fiscalYearOf(startsOn)
    const counting = years.get(year) ?? { held: [], cancelled: 0, attendees: new Set<string>() }
    if (event.cancelledOn !== null) counting.cancelled += 1
    else if (startsOn <= source.today) {
      const people = partsByPerson(source, parts.get(event.id) ?? [])
      counting.held.push(countEvent(source, dated, people, everCame))
      for (const [id, part] of people) {
        if (!part.hasCome || !source.alumni.has(id)) continue
        everCame.add(id)
        counting.attendees.add(id)
      }
    } else continue
    years.set(year, counting)
  }
  return years
}

interface Counting extends EventFigures {
  readonly held: EventCount[]
  cancelled: number
  readonly attendees: Set<string>
}

interface DatedEvent {
  readonly event: GatheringEvent
  readonly startsOn: Day
}

/** One person's part in one event, put together from all that merged records say of it. */
interface Part {
  isInvited: boolean
  hasReplied: boolean
  hasCome: boolean
  isLeading: boolean
  mode: Participation['mode']
}

function partsByPerson(
  { resolve }: CountedSource,
  parts: readonly Participation[],
): ReadonlyMap<string, Part> {
  const people = new Map<string, Part>()
  for (const part of parts) {
    const id = resolve(part.personId)
    const before = people.get(id)
    people.set(id, {
      isInvited: part.invitedOn !== null || part.reply !== 'none' || before?.isInvited === true,
      hasReplied: part.reply !== 'none' || before?.hasReplied === true,
      hasCome: part.attendance === 'came' || before?.hasCome === true,
      isLeading:
        ((part.isOrganiser || part.isSpeaker) && part.attendance !== 'absent') ||
        before?.isLeading === true,
      mode: part.mode ?? before?.mode ?? null,
    })
  }
  return people
}

function countEvent(
  { alumni }: CountedSource,
  { event, startsOn }: DatedEvent,
  people: ReadonlyMap<string, Part>,
  everCame: ReadonlySet<string>,
): EventCount {
  const ofAlumni = [...people].filter(([id]) => alumni.has(id))
  const came = ofAlumni.filter(([, part]) => part.hasCome)
  const number = (test: (part: Part) => boolean): number =>
    ofAlumni.filter(([, part]) => test(part)).length
  return {
    id: event.id,
    title: event.title,
    startsOn,
    groupId: event.groupId,
    invited: number((part) => part.isInvited),
    replied: number((part) => part.hasReplied),
    cameAlumni: came.length,
    cameStaff: [...people].filter(([id, part]) => part.hasCome && isStaff(id)).length,
    cameFirst: came.filter(([id]) => !everCame.has(id)).length,
    inPerson: came.filter(([, part]) => (part.mode ?? event.mode) === 'inPerson').length,
    online: came.filter(([, part]) => (part.mode ?? event.mode) === 'online').length,
    isAlumniLed: ofAlumni.some(([, part]) => part.isLeading),
  }
}

function byDay(a: DatedEvent, b: DatedEvent): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1
  return a.event.id < b.event.id ? -1 : 1
}
