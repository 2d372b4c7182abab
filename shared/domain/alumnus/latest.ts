import { addDays } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { Alumnus, Assignment, CareerEntry, Stint } from './alumnus.ts'

/** Stints from the earliest on; those without a joining day go by their leaving day. */
export function stintsInOrder(stints: readonly Stint[]): readonly Stint[] {
  if (stints.length < 2) return stints
  const key = (stint: Stint): string => stint.joinedOn ?? stint.leftOn ?? ''
  return [...stints].sort((a, b) => compare(key(a), key(b)) || compare(a.id, b.id))
}

/** The last stint; null where none is known. */
export function lastStint(person: Pick<Alumnus, 'stints'>): Stint | null {
  return stintsInOrder(person.stints).at(-1) ?? null
}

/** The stints that have begun by a day: a joining that is only planned counts from its day. */
export function begunStints({ stints }: Pick<Alumnus, 'stints'>, day: Day): readonly Stint[] {
  return stints.every((stint) => hasBegun(stint, day))
    ? stints
    : stints.filter((stint) => hasBegun(stint, day))
}

/**
 * Tells whether a person is employed on a day; the leaving day itself is none. A stint without one
 * goes on, unless something is said of how it ended.
 */
export function isEmployedOn(person: Pick<Alumnus, 'stints'>, day: Day): boolean {
  const stint = lastStint({ stints: begunStints(person, day) })
  if (stint === null) return false
  if (stint.leftOn !== null) return stint.leftOn > day
  return (
    stint.joinedOn !== null &&
    !isSaidToBeOver(stint) &&
    (stint.lastWorkingDay === null || stint.lastWorkingDay > day)
  )
}

/** The last day that a stint is known to have lasted to; null where it goes on. */
export function endOfStint(stint: Stint): Day | null {
  const { leftOn, lastWorkingDay, joinedOn } = stint
  return leftOn ?? lastWorkingDay ?? (isSaidToBeOver(stint) ? joinedOn : null)
}

/** How often somebody began to work here: a stint that follows another without a gap goes on with it. */
export function timesJoined(stints: readonly Stint[]): number {
  let times = 0
  let end: Day | null = null
  for (const { joinedOn, leftOn } of stintsInOrder(stints)) {
    const goesOn = end !== null && joinedOn !== null && joinedOn <= addDays(end, 1)
    if (!goesOn) times += 1
    if (leftOn === null) end = null
    else if (!goesOn || end === null || leftOn > end) end = leftOn
  }
  return times
}

/** Tells whether a person left once and works here again on a day. */
export function hasComeBack(person: Pick<Alumnus, 'stints'>, day: Day): boolean {
  // Nearly nobody has two, and this is asked of everybody.
  if (person.stints.length < 2 || !isEmployedOn(person, day)) return false
  return timesJoined(begunStints(person, day)) > 1
}

/** The last employee number that is known; empty where none is. */
export function lastEmployeeNo(person: Pick<Alumnus, 'stints'>): string {
  return stintsInOrder(person.stints).findLast((stint) => stint.employeeNo !== '')?.employeeNo ?? ''
}

/** Assignments in order: by stint, then by day, those without a day first. */
export function assignmentsInOrder(
  person: Pick<Alumnus, 'stints' | 'assignments'>,
): readonly Assignment[] {
  const order = new Map(stintsInOrder(person.stints).map((stint, index) => [stint.id, index]))
  return [...person.assignments].sort(
    (a, b) =>
      (order.get(a.stintId) ?? -1) - (order.get(b.stintId) ?? -1) ||
      compare(a.startedOn ?? '', b.startedOn ?? '') ||
      compare(a.id, b.id),
  )
}

/** The last assignment; null where none is known. */
export function lastAssignment(person: Pick<Alumnus, 'stints' | 'assignments'>): Assignment | null {
  return assignmentsInOrder(person).at(-1) ?? null
}

/** The post held now; of several the one known latest. */
export function currentJob(person: Pick<Alumnus, 'careerEntries'>): CareerEntry | null {
  const key = (entry: CareerEntry): string => entry.startedOn ?? entry.asOf ?? ''
  return (
    person.careerEntries
      .filter((entry) => entry.endedOn === null)
      .sort((a, b) => compare(key(a), key(b)) || compare(a.id, b.id))
      .at(-1) ?? null
  )
}

/** The company that a person works at now, by the name it is registered under; empty where none is known. */
export function currentCompany(
  person: Pick<Alumnus, 'careerEntries'>,
  companyNames: ReadonlyMap<Id<'organisation'>, string>,
): string {
  const job = currentJob(person)
  if (job === null) return ''
  const known = job.organisationId === null ? undefined : companyNames.get(job.organisationId)
  return known ?? job.company
}

function hasBegun({ joinedOn }: Stint, day: Day): boolean {
  return joinedOn === null || joinedOn <= day
}

function isSaidToBeOver(stint: Stint): boolean {
  return (
    stint.leavingKind !== null ||
    stint.leavingReason !== '' ||
    stint.reasonGroup !== null ||
    stint.leavingTone !== null
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
