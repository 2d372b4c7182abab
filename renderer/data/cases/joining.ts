import type { DataContext } from '#renderer/data/context.ts'
import type { Change } from '#shared/domain/act/act.ts'
import type { Assignment, Stint } from '#shared/domain/alumnus/alumnus.ts'
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
  // A stint that begins later than today reaches no further than its first day.
  const today = context.today()
  const served = daysServed(stints, joinedOn > today ? joinedOn : today)
  if (!served.ok) throw new AppError(served.code)
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
