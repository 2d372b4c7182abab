import type { EventMode, GatheringEvent } from '#shared/domain/gathering/event.ts'
import type { InterestGroup } from '#shared/domain/gathering/interest-group.ts'
import type { AttendingMode, Participation } from '#shared/domain/gathering/participation.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import { isStaff } from './figure-source.ts'
import type { CountedSource } from './figure-source.ts'
import { fiscalYearOf } from './fiscal-year.ts'
import type { FiscalYear } from './fiscal-year.ts'

/** What one event that was held came to, in people: alumni and staff where nothing else is said. */
export interface EventCount {
  readonly id: Id<'event'>
  readonly title: string
  readonly startsOn: Day
  readonly groupId: Id<'interestGroup'> | null
  readonly invited: number
  /** Those who said yes, no or maybe, whenever it was written down. */
  readonly replied: number
  readonly cameAlumni: number
  readonly cameStaff: number
  /** Those of `cameAlumni` who had never come before. */
  readonly cameFirst: number
  readonly inPerson: number
  readonly online: number
  /** True where an alumnus organised it, spoke, or led the group that met. */
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
  const groups = new Map<string, InterestGroup>()
  const parts = new Map<string, Participation[]>()
  for (const one of source.gatherings) {
    if (!isLive(one)) continue
    if (one.kind === 'event' && one.startsOn !== null) {
      events.push({ event: one, startsOn: one.startsOn })
    }
    if (one.kind === 'interestGroup') groups.set(one.id, one)
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
      const leaders = leadersOn(groups.get(event.groupId ?? ''), startsOn).map(source.resolve)
      counting.held.push(countEvent(source, dated, people, everCame, leaders))
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
      isInvited: part.invitedOn !== null || before?.isInvited === true,
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
  leaders: readonly string[],
): EventCount {
  const known = [...people].filter(([id]) => alumni.has(id) || isStaff(id))
  const came = known.filter(([, part]) => part.hasCome)
  const cameAlumni = came.filter(([id]) => alumni.has(id))
  const online = came.filter(([, part]) => isOnline(event.mode, part.mode)).length
  const leading = known.filter(([, part]) => part.isLeading).map(([id]) => id)
  return {
    id: event.id,
    title: event.title,
    startsOn,
    groupId: event.groupId,
    invited: known.filter(([, part]) => part.isInvited).length,
    replied: known.filter(([, part]) => part.hasReplied).length,
    cameAlumni: cameAlumni.length,
    cameStaff: came.length - cameAlumni.length,
    cameFirst: cameAlumni.filter(([id]) => !everCame.has(id)).length,
    inPerson: came.length - online,
    online,
    isAlumniLed: [...leading, ...leaders].some((id) => alumni.has(id)),
  }
}

/** What the event says counts before the person, who has a choice only where it is held both ways. */
function isOnline(held: EventMode, attended: AttendingMode | null): boolean {
  return held === 'hybrid' ? attended === 'online' : held === 'online'
}

/** Who led a group on a day. */
function leadersOn(group: InterestGroup | undefined, day: Day): readonly string[] {
  return (group?.members ?? [])
    .filter(
      ({ isLeader, joinedOn, leftOn }) =>
        isLeader && (joinedOn === null || joinedOn <= day) && (leftOn === null || leftOn > day),
    )
    .map(({ personId }) => personId)
}

function byDay(a: DatedEvent, b: DatedEvent): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1
  return a.event.id < b.event.id ? -1 : 1
}
