import { addDays, addMonths } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import { CHECK_MONTHS } from './rehire-case.ts'
import type { RehireCase } from './rehire-case.ts'
import type { RehirePolicy } from './rehire-policy.ts'

/** The days by which a case opened on a day is to be answered and decided; null where no rule says so. */
export function caseDeadlines(
  openedOn: Day,
  policy: Pick<RehirePolicy, 'answerDays' | 'decideDays'> | null,
): Pick<RehireCase, 'answerBy' | 'decideBy'> {
  const after = (days: number | null | undefined): Day | null =>
    days === null || days === undefined ? null : addDays(openedOn, days)
  return { answerBy: after(policy?.answerDays), decideBy: after(policy?.decideDays) }
}

/** The day of opening and the version that a case stands under. */
interface Ground {
  readonly openedOn: Day
  readonly policy: Pick<RehirePolicy, 'answerDays' | 'decideDays'> | null
}

/**
 * The deadlines of a case once it is opened on another day or stands under another version: those
 * that nobody changed by hand follow.
 */
export function deadlinesMoved(
  one: Pick<RehireCase, 'answerBy' | 'decideBy'>,
  from: Ground,
  to: Ground,
): Pick<RehireCase, 'answerBy' | 'decideBy'> {
  const before = caseDeadlines(from.openedOn, from.policy)
  const after = caseDeadlines(to.openedOn, to.policy)
  return {
    answerBy: one.answerBy === before.answerBy ? after.answerBy : one.answerBy,
    decideBy: one.decideBy === before.decideBy ? after.decideBy : one.decideBy,
  }
}

/** When it is to be looked how a start went; a month without the day takes its last. */
export function checkDays(
  joinedOn: Day,
): readonly { readonly months: number; readonly dueOn: Day }[] {
  return CHECK_MONTHS.map((months) => ({ months, dueOn: addMonths(joinedOn, months) }))
}

/**
 * The first day after the waiting time (退職後の待機期間): whole months from the day after leaving.
 *
 * A month that lacks the day ends the time with its last (民法 143条), so the next one is the first.
 */
export function mayReturnFrom(leftOn: Day, waitingMonths: number): Day {
  const start = addDays(leftOn, 1)
  const end = addMonths(start, waitingMonths)
  return end.slice(8) === start.slice(8) ? end : addDays(end, 1)
}
