import { isLive } from '#shared/domain/record/record.ts'
import { CASE_STAGES, stageOf } from '#shared/domain/rehire/case-state.ts'
import type { CaseStage } from '#shared/domain/rehire/case-state.ts'
import { costSaved } from '#shared/domain/rehire/costs.ts'
import type { Decision, RehireCase } from '#shared/domain/rehire/rehire-case.ts'
import type { Rehiring } from '#shared/domain/rehire/rehiring.ts'
import { daysBetween } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { CountedSource } from './figure-source.ts'
import { fiscalYearOf } from './fiscal-year.ts'
import type { FiscalYear } from './fiscal-year.ts'

/** What cases are counted from. */
export type CaseSource = Pick<CountedSource, 'alumni' | 'resolve' | 'today'> & {
  readonly cases: readonly Rehiring[]
}

/** What one fiscal year saw of coming back. */
export interface CaseFigures {
  readonly opened: number
  /** By decision, each by the day on which it was made. */
  readonly decided: Readonly<Record<Decision, number>>
  /** Cases of which the person joined. */
  readonly rehires: number
  /** What those saved, as far as it is known, in yen; less than 0 where they cost more. */
  readonly costSavedYen: number
  /** From opening to decision, in days, for each case that was decided in the year. */
  readonly daysToDecision: readonly number[]
}

/** What a year without cases has. */
export const NO_CASES: CaseFigures = blank()

/** Counts cases of living records by the fiscal years of their days; days to come in none. */
export function countCases(source: CaseSource): ReadonlyMap<FiscalYear, CaseFigures> {
  const years = new Map<FiscalYear, Counting>()
  const yearOf = (day: Day | null): Counting | null => {
    if (day === null || day > source.today) return null
    const year = fiscalYearOf(day)
    const known = years.get(year)
    if (known !== undefined) return known
    const counting = blank()
    years.set(year, counting)
    return counting
  }
  for (const one of casesIn(source)) {
    const { openedOn, decision, decidedOn, joinedOn } = one
    const opening = yearOf(openedOn)
    if (opening !== null) opening.opened += 1
    const deciding = decision === null ? null : yearOf(decidedOn)
    if (deciding !== null && decision !== null && decidedOn !== null) {
      deciding.decided[decision] += 1
      if (decidedOn >= openedOn) deciding.daysToDecision.push(daysBetween(openedOn, decidedOn))
    }
    const joining = yearOf(joinedOn)
    if (joining === null) continue
    joining.rehires += 1
    joining.costSavedYen += costSaved(one).savedYen ?? 0
  }
  return years
}

/** Counts how many cases stand in each stage now. */
export function countStages(source: CaseSource): Readonly<Record<CaseStage, number>> {
  const counts = Object.fromEntries(CASE_STAGES.map((stage) => [stage, 0])) as Record<
    CaseStage,
    number
  >
  for (const one of casesIn(source)) counts[stageOf(one, source.today)] += 1
  return counts
}

/** The middle of some numbers, halves rounded up; null where there are none. */
export function medianOf(numbers: readonly number[]): number | null {
  const inOrder = numbers.toSorted((a, b) => a - b)
  const upper = inOrder[Math.floor(inOrder.length / 2)]
  const lower = inOrder[Math.floor((inOrder.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : Math.round((lower + upper) / 2)
}

/** Cases whose person is neither in the trash nor gone. */
function casesIn({ cases, alumni, resolve }: CaseSource): readonly RehireCase[] {
  return cases.filter(
    (one): one is RehireCase =>
      one.kind === 'case' &&
      isLive(one) &&
      one.personId !== null &&
      alumni.has(resolve(one.personId)),
  )
}

interface Counting extends CaseFigures {
  opened: number
  decided: Record<Decision, number>
  rehires: number
  costSavedYen: number
  daysToDecision: number[]
}

function blank(): Counting {
  return {
    opened: 0,
    decided: { hire: 0, turnDown: 0, declined: 0, withdrawn: 0 },
    rehires: 0,
    costSavedYen: 0,
    daysToDecision: [],
  }
}
