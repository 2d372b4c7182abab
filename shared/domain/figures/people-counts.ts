import type { Alumnus, Stint } from '#shared/domain/alumnus/alumnus.ts'
import { stintsInOrder } from '#shared/domain/alumnus/latest.ts'
import { addDays, addMonths } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { CountedSource } from './figure-source.ts'
import { countedUntil, fiscalYearEnd, fiscalYearOf } from './fiscal-year.ts'
import type { FiscalYear } from './fiscal-year.ts'
import type { TouchCount } from './touch-figures.ts'

/** After so many months without a touch a person is dormant (ご無沙汰). */
export const DORMANT_MONTHS = 12

/** How the people stood at the end of a fiscal year, or today while it runs. */
export interface PeopleFigures {
  /** Living and willing people, gone for 12 months or more, whom no touch has reached since. */
  readonly dormant: number
  /** People who left within the year. */
  readonly leavers: number
}

/**
 * The first of the 12 months that end on a day: 1 April for 31 March. A touch on the same day of the
 * year before is one day too old.
 */
export function dormantSince(asOf: Day): Day {
  return addDays(addMonths(asOf, -DORMANT_MONTHS), 1)
}

/** Gives the way to count how people stood in a fiscal year. */
export function openPeopleCounts(
  { alumni, today }: CountedSource,
  touches: TouchCount,
): (year: FiscalYear) => PeopleFigures {
  const people = [...alumni.values()].map((person) => ({
    person,
    stints: stintsInOrder(person.stints),
  }))
  return (year) => {
    const asOf = countedUntil(year, today)
    const since = dormantSince(asOf)
    const isRunning = asOf < fiscalYearEnd(year)
    const reached = touches.years.get(year)?.reached
    // The 12 months before a year's end are the year itself.
    const isTouched = (id: string): boolean =>
      isRunning ? (touches.lastTouchOn.get(id) ?? '') >= since : reached?.has(id) === true
    let dormant = 0
    let leavers = 0
    for (const { person, stints } of people) {
      if (stints.some(({ leftOn }) => hasLeftIn(leftOn, year, asOf))) leavers += 1
      if (!canBeReached(person, asOf) || !isLongGone(stints, asOf, since)) continue
      if (!isTouched(person.id)) dormant += 1
    }
    return { dormant, leavers }
  }
}

function hasLeftIn(leftOn: Day | null, year: FiscalYear, asOf: Day): boolean {
  return leftOn !== null && leftOn <= asOf && fiscalYearOf(leftOn) === year
}

function canBeReached(person: Alumnus, asOf: Day): boolean {
  if (person.isDoNotContact) return false
  if (person.deceasedOn !== null) return person.deceasedOn > asOf
  return !person.isDeceased
}

/** Tells whether somebody left before a day and is not back; an unknown leaving lies long ago. */
function isLongGone(stints: readonly Stint[], asOf: Day, since: Day): boolean {
  if (stints.length === 0) return true
  const begun = stints.filter(({ joinedOn, leftOn }) => (joinedOn ?? leftOn ?? '') <= asOf)
  const last = begun.at(-1)
  if (last === undefined) return false
  if (last.leftOn === null) return begun.length === 1
  return last.leftOn < since
}
