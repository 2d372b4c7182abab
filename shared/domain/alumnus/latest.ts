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

/**
 * Tells whether a person is employed on a day; the leaving day itself is none. A stint without one
 * goes on, unless something is said of how it ended.
 */
export function isEmployedOn(person: Pick<Alumnus, 'stints'>, day: Day): boolean {
  const stint = lastStint(person)
  if (stint === null) return false
  if (stint.leftOn !== null) return stint.leftOn > day
  return (
    stint.joinedOn !== null &&
    stint.leavingKind === null &&
    stint.leavingReason === '' &&
    stint.reasonGroup === null &&
    stint.leavingTone === null &&
    (stint.lastWorkingDay === null || stint.lastWorkingDay > day)
  )
}

/** Tells whether a person left once and works here again on a day. */
export function hasComeBack(person: Pick<Alumnus, 'stints'>, day: Day): boolean {
  return person.stints.length > 1 && isEmployedOn(person, day)
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
