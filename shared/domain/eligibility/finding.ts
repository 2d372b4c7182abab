import type { EmploymentType, LeavingKind, ReasonGroup } from '#shared/domain/alumnus/alumnus.ts'
import type { Tenure } from '#shared/domain/alumnus/tenure.ts'
import { addMonths } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { Criterion, CriterionKind, OneOf } from './eligibility-rule.ts'
import type { Standing } from './standing.ts'
import type { Truth } from './truth.ts'

/** What verdicts ask besides the person. */
export interface VerdictFacts {
  /** The rank of a grade, higher being higher; null where it stands in no table. */
  readonly rankOf: (grade: string) => number | null
  readonly today: Day
}

type Of<K extends CriterionKind> = Extract<Criterion, { kind: K }>

interface Found<K extends CriterionKind> {
  readonly kind: K
  readonly truth: Truth
  readonly criterion: Of<K>
}

/** One condition, whether it holds for a person, and what is known of that person; null is not known. */
export type Finding =
  | (Found<'tenure'> & { readonly served: Tenure })
  | (Found<'grade'> & {
      /** The highest grade held that has a rank, or the one that is asked for. */
      readonly highest: string | null
      /** A grade held that has no rank. */
      readonly unranked: string | null
    })
  | (Found<'sinceLeaving'> & { readonly leftOn: Day | null })
  | (Found<'leavingKind'> & { readonly value: LeavingKind | null })
  | (Found<'employmentType'> & { readonly value: EmploymentType | null })
  | (Found<'reasonGroup'> & { readonly value: ReasonGroup | null })

/** Holds one condition against a person. */
export function findingOf(
  criterion: Criterion,
  standing: Standing,
  countsLeave: boolean,
  facts: VerdictFacts,
): Finding {
  switch (criterion.kind) {
    case 'tenure':
      return tenureFinding(criterion, standing, countsLeave)
    case 'grade':
      return gradeFinding(criterion, standing, facts)
    case 'sinceLeaving':
      return sinceFinding(criterion, standing, facts.today)
    case 'leavingKind':
      return oneOfFinding(criterion, standing.leavingKind)
    case 'employmentType':
      return oneOfFinding(criterion, standing.employmentType)
    case 'reasonGroup':
      return oneOfFinding(criterion, standing.reasonGroup)
  }
}

function tenureFinding(criterion: Of<'tenure'>, standing: Standing, countsLeave: boolean): Finding {
  const served = standing.served(countsLeave)
  const isLongEnough = served.years * 12 + served.months >= criterion.years * 12 + criterion.months
  // Where a stint lacks a day, more may have been served.
  const truth = isLongEnough ? 'yes' : standing.isServedWhole ? 'no' : 'unknown'
  return { kind: 'tenure', criterion, truth, served }
}

function gradeFinding(
  criterion: Of<'grade'>,
  { grades }: Standing,
  { rankOf }: VerdictFacts,
): Finding {
  const least = rankOf(criterion.grade)
  let highest: string | null = null
  let unranked: string | null = null
  let top = -Infinity
  for (const grade of grades) {
    const rank = rankOf(grade)
    if (rank === null) unranked ??= grade
    else if (rank > top) [top, highest] = [rank, grade]
  }
  const found = (truth: Truth, held = highest): Finding => ({
    kind: 'grade',
    criterion,
    truth,
    highest: held,
    unranked,
  })
  if (least !== null && top >= least) return found('yes')
  // The same name counts even where nobody has said how high it is.
  if (grades.includes(criterion.grade)) return found('yes', criterion.grade)
  const isKnown = least !== null && highest !== null && unranked === null
  return found(isKnown ? 'no' : 'unknown')
}

/** An anniversary counts for both bounds. */
function sinceFinding(criterion: Of<'sinceLeaving'>, { leftOn }: Standing, today: Day): Finding {
  const kind = 'sinceLeaving'
  if (leftOn === null) return { kind, criterion, truth: 'unknown', leftOn }
  const anniversary = addMonths(leftOn, criterion.years * 12)
  const holds = criterion.bound === 'atLeast' ? today >= anniversary : today <= anniversary
  return { kind, criterion, truth: holds ? 'yes' : 'no', leftOn }
}

function oneOfFinding<K extends CriterionKind, V>(criterion: OneOf<K, V>, value: V | null) {
  const { kind, values, isExcluding } = criterion
  const holds = value !== null && values.includes(value) !== isExcluding
  const truth: Truth = value === null ? 'unknown' : holds ? 'yes' : 'no'
  return { kind, criterion, truth, value }
}
