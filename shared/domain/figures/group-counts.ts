import type { InterestGroup } from '#shared/domain/gathering/interest-group.ts'
import { isTouch } from '#shared/domain/interaction/interaction.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import { alumniAmong } from './figure-source.ts'
import type { CountedSource } from './figure-source.ts'
import { countedUntil, fiscalYearOf } from './fiscal-year.ts'
import type { FiscalYear } from './fiscal-year.ts'

/** What one interest group did in a fiscal year. */
export interface GroupCount {
  readonly id: Id<'interestGroup'>
  /** Empty for one for the personnel department alone: the report is shown to others. */
  readonly name: string
  /** Alumni who belonged to it on the last day that is counted. */
  readonly members: number
  /** Its events that were held. */
  readonly meetings: number
  /** True where it met, where a touch belongs to it, or where something was noted about it. */
  readonly isActive: boolean
}

/** The days of a group on which it was alive. */
interface Trace {
  readonly group: InterestGroup
  /** The days of its events. */
  readonly metOn: readonly Day[]
  /** The days of the touches that belong to it. */
  readonly touchedOn: readonly Day[]
  /** The first day that anything is known of; null where nothing is. */
  readonly since: Day | null
}

/** Gives the way to count the interest groups of a fiscal year, the busiest first. */
export function openGroupCounts(
  source: CountedSource,
): (year: FiscalYear) => readonly GroupCount[] {
  const traces = tracesOf(source)
  return (year) =>
    traces
      .flatMap((trace) => countGroup(source, trace, year) ?? [])
      .sort((a, b) => b.meetings - a.meetings || (a.name < b.name ? -1 : 1))
}

function tracesOf(source: CountedSource): readonly Trace[] {
  const met = new Map<string, Day[]>()
  const touched = new Map<string, Day[]>()
  const groups: InterestGroup[] = []
  const add = (days: Map<string, Day[]>, groupId: string, day: Day): void => {
    if (day > source.today) return
    const found = days.get(groupId)
    if (found === undefined) days.set(groupId, [day])
    else found.push(day)
  }
  for (const one of source.gatherings) {
    if (!isLive(one)) continue
    if (one.kind === 'interestGroup') groups.push(one)
    if (one.kind !== 'event' || one.groupId === null || one.startsOn === null) continue
    if (one.cancelledOn === null) add(met, one.groupId, one.startsOn)
  }
  for (const one of source.interactions) {
    if (one.gatheringId === null || !isTouch(one) || !isLive(one)) continue
    add(touched, one.gatheringId, one.happenedOn)
  }
  return groups.map((group) => {
    const metOn = met.get(group.id) ?? []
    const touchedOn = touched.get(group.id) ?? []
    const known = [
      ...metOn,
      ...touchedOn,
      ...group.members.flatMap(({ joinedOn }) => joinedOn ?? []),
      ...group.notes.map(({ writtenOn }) => writtenOn),
    ].sort()
    return { group, metOn, touchedOn, since: known[0] ?? null }
  })
}

/** Null where the group was not there in that year. */
function countGroup(source: CountedSource, trace: Trace, year: FiscalYear): GroupCount | null {
  const { group, metOn, touchedOn, since } = trace
  const until = countedUntil(year, source.today)
  if (since === null ? year !== fiscalYearOf(source.today) : since > until) return null
  const meetings = metOn.filter((day) => fiscalYearOf(day) === year).length
  const isNoted = group.notes.some(
    ({ writtenOn }) => writtenOn <= until && fiscalYearOf(writtenOn) === year,
  )
  const isTouched = touchedOn.some((day) => fiscalYearOf(day) === year)
  const isActive = meetings > 0 || isTouched || isNoted
  // One that was wound up and has not met is no group that sleeps.
  if (!isActive && group.closedOn !== null && group.closedOn <= until) return null
  const members = group.members.filter(
    ({ joinedOn, leftOn }) =>
      (joinedOn === null || joinedOn <= until) && (leftOn === null || leftOn > until),
  )
  return {
    id: group.id,
    name: group.scope === 'personnel' ? '' : group.name,
    members: alumniAmong(source, members).length,
    meetings,
    isActive,
  }
}
