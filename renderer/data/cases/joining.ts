import type { DataContext } from '#renderer/data/context.ts'
import type { Change } from '#shared/domain/act/act.ts'
import type { Assignment, Stint } from '#shared/domain/alumnus/alumnus.ts'
import { endOfStint } from '#shared/domain/alumnus/latest.ts'
import { daysServed } from '#shared/domain/alumnus/tenure.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { checkDays } from '#shared/domain/rehire/deadlines.ts'
import type { RehireCase, StartUpCheck } from '#shared/domain/rehire/rehire-case.ts'
import type { Day } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'

import { personOf } from './find-case.ts'
import { kindDone } from './step-changes.ts'

/**
 * The changes of joining: a stint, and what is known of department and grade, onto the same person;
 * the case has its step done and its checks.
 *
 * Throws `cases.joined`, `cases.not-hired`, `cases.nobody`, `alumnus.stints-overlap`.
 */
export function joiningChanges(
  context: DataContext,
  one: RehireCase,
  joinedOn: Day,
): readonly Change[] {
  const { newId } = context.writer
  if (one.joinedOn !== null) throw new AppError('cases.joined')
  if (one.decision !== 'hire') throw new AppError('cases.not-hired')
  const person = personOf(context, one.personId)
  if (person === null) throw new AppError('cases.nobody')
  const stint: Stint = {
    id: newId('stint'),
    employeeNo: '',
    joinedOn,
    leftOn: null,
    lastWorkingDay: null,
    employmentType: one.employmentType,
    leavingKind: null,
    leavingReason: '',
    reasonGroup: null,
    leavingTone: null,
  }
  const stints = [...person.stints, stint]
  refuseOverlap(context, stints, joinedOn)
  const { department, grade } = one
  const post: Assignment[] =
    department === '' && grade === ''
      ? []
      : [{ id: newId('assignment'), stintId: stint.id, startedOn: joinedOn, department, grade }]
  const checks = checkDays(joinedOn).map((check): StartUpCheck => ({
    ...check,
    id: newId('startUpCheck'),
    expected: '',
    doneOn: null,
    actual: '',
    verdict: null,
  }))
  const { steps } = kindDone(one, 'joining', joinedOn)
  return [
    diffRecord('alumni', person, { stints, assignments: [...person.assignments, ...post] }),
    // Taken apart again, a merged person keeps case and stint together.
    diffRecord('cases', one, { personId: person.id, stintId: stint.id, joinedOn, checks, steps }),
  ].filter((change) => change !== null)
}

/**
 * The changes that put a joining on another day: the stint and what began with it, the step, and the
 * checks that are neither done nor put on a day by hand.
 *
 * Throws `cases.nobody`, `alumnus.stints-overlap`.
 */
export function joiningMoved(
  context: DataContext,
  one: RehireCase,
  joinedOn: Day,
): readonly Change[] {
  const before = one.joinedOn
  if (before === null) return []
  const person = personOf(context, one.personId)
  if (person === null) throw new AppError('cases.nobody')
  const { stintId } = one
  const stints = person.stints.map((each) => (each.id === stintId ? { ...each, joinedOn } : each))
  refuseOverlap(context, stints, joinedOn)
  const assignments = person.assignments.map((post) =>
    post.stintId === stintId && post.startedOn === before ? { ...post, startedOn: joinedOn } : post,
  )
  const dueOn = (months: number, day: Day): Day | undefined =>
    checkDays(day).find((check) => check.months === months)?.dueOn
  const checks = one.checks.map((check) =>
    check.doneOn === null && check.dueOn === dueOn(check.months, before)
      ? { ...check, dueOn: dueOn(check.months, joinedOn) ?? check.dueOn }
      : check,
  )
  return [
    diffRecord('alumni', person, { stints, assignments }),
    diffRecord('cases', one, { joinedOn, checks, ...kindDone(one, 'joining', joinedOn) }),
  ].filter((change) => change !== null)
}

/** The changes that take a joining back: the stint with all within it, the checks, the step. */
export function unjoiningChanges(context: DataContext, one: RehireCase): readonly Change[] {
  if (one.joinedOn === null) return []
  const person = personOf(context, one.personId)
  const { stintId } = one
  const { steps } = kindDone(one, 'joining', null)
  return [
    person &&
      diffRecord('alumni', person, {
        stints: person.stints.filter(({ id }) => id !== stintId),
        assignments: person.assignments.filter((post) => post.stintId !== stintId),
        leaves: person.leaves.filter((leave) => leave.stintId !== stintId),
      }),
    diffRecord('cases', one, { stintId: null, joinedOn: null, checks: [], steps }),
  ].filter((change) => change !== null)
}

function refuseOverlap({ today }: DataContext, stints: readonly Stint[], joinedOn: Day): void {
  const now = today()
  const periods = stints.map((stint) => ({ joinedOn: stint.joinedOn, leftOn: endOfStint(stint) }))
  // A stint that begins later than today reaches no further than its first day.
  const served = daysServed(periods, joinedOn > now ? joinedOn : now)
  if (!served.ok) throw new AppError(served.code)
}
