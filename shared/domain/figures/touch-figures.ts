import type { Direction, Interaction } from '#shared/domain/interaction/interaction.ts'
import { INTERACTION_KINDS, isTouch } from '#shared/domain/interaction/interaction.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'

import { alumniAmong } from './figure-source.ts'
import type { CountedSource } from './figure-source.ts'
import { FISCAL_MONTHS, fiscalMonthOf, fiscalYearOf } from './fiscal-year.ts'
import type { FiscalYear } from './fiscal-year.ts'

/** The kinds that count as touches. */
export const TOUCH_KINDS = INTERACTION_KINDS.filter((kind) => kind !== 'note')
/** A kind that counts as a touch. */
export type TouchKind = (typeof TOUCH_KINDS)[number]

/** What one fiscal year saw of touches; one with several alumni is one touch and reaches each. */
export interface TouchFigures {
  readonly touches: number
  /** From April to March. */
  readonly byMonth: readonly number[]
  readonly byKind: Readonly<Record<TouchKind, number>>
  readonly byDirection: Readonly<Record<Direction | 'unsaid', number>>
  /** The alumni who were reached, by id. */
  readonly reached: ReadonlySet<string>
  /** Next steps whose due day has come. */
  readonly stepsDue: number
  /** Those of them that are done by now, in time or not. */
  readonly stepsDone: number
}

/** Touches of every year, and when each person was touched last. */
export interface TouchCount {
  readonly years: ReadonlyMap<FiscalYear, TouchFigures>
  readonly lastTouchOn: ReadonlyMap<string, Day>
}

/** The figures of a year without touches. */
export const NO_TOUCHES: TouchFigures = blank()

/** Counts touches and next steps by fiscal year; without a living alumnus nothing is one. */
export function countTouches(source: CountedSource): TouchCount {
  const years = new Map<FiscalYear, Counting>()
  const lastTouchOn = new Map<string, Day>()
  const yearOf = (day: Day): Counting => {
    const year = fiscalYearOf(day)
    let counting = years.get(year)
    if (counting === undefined) years.set(year, (counting = blank()))
    return counting
  }
  for (const one of source.interactions) {
    if (!isLive(one)) continue
    const people = alumniAmong(source, one.participants)
    if (people.length === 0) continue
    if (one.nextStepDueOn !== null && one.nextStepDueOn <= source.today) {
      const counting = yearOf(one.nextStepDueOn)
      counting.stepsDue += 1
      if (one.nextStepDoneOn !== null) counting.stepsDone += 1
    }
    if (one.kind === 'note' || !isTouch(one) || one.happenedOn > source.today) continue
    addTouch(yearOf(one.happenedOn), one, one.kind, people)
    for (const id of people) {
      if (one.happenedOn > (lastTouchOn.get(id) ?? '')) lastTouchOn.set(id, one.happenedOn)
    }
  }
  return { years, lastTouchOn }
}

interface Counting extends TouchFigures {
  touches: number
  byMonth: number[]
  byKind: Record<TouchKind, number>
  byDirection: Record<Direction | 'unsaid', number>
  reached: Set<string>
  stepsDue: number
  stepsDone: number
}

function addTouch(
  to: Counting,
  { happenedOn, direction }: Interaction,
  kind: TouchKind,
  people: readonly string[],
): void {
  const month = fiscalMonthOf(happenedOn)
  to.touches += 1
  to.byMonth[month] = (to.byMonth[month] ?? 0) + 1
  to.byKind[kind] += 1
  to.byDirection[direction ?? 'unsaid'] += 1
  for (const id of people) to.reached.add(id)
}

function blank(): Counting {
  return {
    touches: 0,
    byMonth: Array.from({ length: FISCAL_MONTHS }, () => 0),
    byKind: { call: 0, mail: 0, meeting: 0, card: 0, message: 0, event: 0, introduction: 0 },
    byDirection: { fromUs: 0, fromThem: 0, unsaid: 0 },
    reached: new Set(),
    stepsDue: 0,
    stepsDone: 0,
  }
}
