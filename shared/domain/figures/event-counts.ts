import { eventFigures } from '#shared/domain/gathering/event-figures.ts'
import type { EventFigures } from '#shared/domain/gathering/event-figures.ts'
import type { GatheringEvent } from '#shared/domain/gathering/event.ts'
import type { InterestGroup } from '#shared/domain/gathering/interest-group.ts'
import { onePerPerson } from '#shared/domain/gathering/one-per-person.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import { alumniAmong, isStaff } from './figure-source.ts'
import type { CountedSource } from './figure-source.ts'
import { fiscalYearOf } from './fiscal-year.ts'
import type { FiscalYear } from './fiscal-year.ts'

/**
 * An event that was held, and how it went; people in the trash are left out.
 *
 * `replied` counts the invited alone here, so that it is a share of `invited`.
 */
export interface EventCount extends EventFigures {
  readonly id: Id<'event'>
  /** Empty for one for the personnel department alone: the report is shown to others. */
  readonly title: string
  readonly startsOn: Day
}

/** The events of one fiscal year. */
export interface YearEvents {
  /** Held by now, from the first on. */
  readonly held: readonly EventCount[]
  readonly cancelled: number
  /** The alumni who came at least once, by id. */
  readonly attendees: ReadonlySet<string>
}

/** What a year without events has. */
export const NO_EVENTS: YearEvents = { held: [], cancelled: 0, attendees: new Set() }

/** Counts events by the fiscal year of the day on which they begin; undated ones in none. */
export function countEvents(source: CountedSource): ReadonlyMap<FiscalYear, YearEvents> {
  const years = new Map<FiscalYear, Counting>()
  const { events, groups, parts } = sortOut(source)
  const cameOn = firstDays(source)
  for (const { event, startsOn } of events) {
    if (event.cancelledOn === null && startsOn > source.today) continue
    const year = fiscalYearOf(startsOn)
    const counting = years.get(year) ?? { held: [], cancelled: 0, attendees: new Set<string>() }
    years.set(year, counting)
    if (event.cancelledOn !== null) {
      counting.cancelled += 1
      continue
    }
    const participations = partsOf(source, parts.get(event.id) ?? [])
    const group = groupOf(source, groups.get(event.groupId ?? ''))
    const hadComeBefore = (id: string): boolean => (cameOn.get(id) ?? startsOn) < startsOn
    const figures = eventFigures({ event, participations, group, hadComeBefore })
    const { id, scope } = event
    const title = scope === 'personnel' ? '' : event.title
    const replied = participations.filter(hasAnswered).length
    counting.held.push({ ...figures, replied, id, title, startsOn })
    for (const { personId, attendance } of participations) {
      if (attendance !== 'came' || isStaff(personId)) continue
      if (!hadComeBefore(personId)) cameOn.set(personId, startsOn)
      counting.attendees.add(personId)
    }
  }
  return years
}

/** The first day on which a history tells of an event, by person; some were held before any list. */
function firstDays(source: CountedSource): Map<string, Day> {
  const days = new Map<string, Day>()
  for (const one of source.interactions) {
    if (one.kind !== 'event' || !isLive(one)) continue
    for (const id of alumniAmong(source, one.participants)) {
      if (one.happenedOn < (days.get(id) ?? '9999')) days.set(id, one.happenedOn)
    }
  }
  return days
}

interface Counting extends YearEvents {
  readonly held: EventCount[]
  cancelled: number
  readonly attendees: Set<string>
}

interface DatedEvent {
  readonly event: GatheringEvent
  readonly startsOn: Day
}

/** Dated events from the first on, groups by id, participations by event. */
function sortOut({ gatherings }: CountedSource): {
  readonly events: readonly DatedEvent[]
  readonly groups: ReadonlyMap<string, InterestGroup>
  readonly parts: ReadonlyMap<string, readonly Participation[]>
} {
  const events: DatedEvent[] = []
  const groups = new Map<string, InterestGroup>()
  const parts = new Map<string, Participation[]>()
  for (const one of gatherings) {
    if (!isLive(one)) continue
    if (one.kind === 'interestGroup') groups.set(one.id, one)
    if (one.kind === 'event' && one.startsOn !== null) {
      events.push({ event: one, startsOn: one.startsOn })
    }
    if (one.kind !== 'participation') continue
    const found = parts.get(one.eventId)
    if (found === undefined) parts.set(one.eventId, [one])
    else found.push(one)
  }
  return { events: events.sort(byDay), groups, parts }
}

/** Each person once, without those in the trash. */
function partsOf(
  { alumni, resolve }: CountedSource,
  parts: readonly Participation[],
): readonly Participation[] {
  return onePerPerson(parts, resolve).filter(
    ({ personId }) => alumni.has(personId) || isStaff(personId),
  )
}

function hasAnswered({ invitedOn, reply }: Participation): boolean {
  return invitedOn !== null && reply !== 'none'
}

function groupOf(
  { alumni, resolve }: CountedSource,
  group: InterestGroup | undefined,
): Pick<InterestGroup, 'members'> | null {
  if (group === undefined) return null
  return { members: group.members.filter(({ personId }) => alumni.has(resolve(personId))) }
}

function byDay(a: DatedEvent, b: DatedEvent): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1
  return a.event.id < b.event.id ? -1 : 1
}
