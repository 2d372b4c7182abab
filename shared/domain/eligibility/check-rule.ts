import { EMPLOYMENT_TYPES, LEAVING_KINDS, REASON_GROUPS } from '#shared/domain/alumnus/alumnus.ts'

import type { Criterion, RuleTerms } from './eligibility-rule.ts'

/** What may be wrong with a rule that is still being edited. */
export type RuleProblemCode =
  | 'no-parts'
  | 'empty-group'
  | 'no-length'
  | 'no-values'
  | 'all-values'
  | 'no-grade'
  | 'unknown-grade'
  | 'twice'

/** A problem and where it stands. */
export interface RuleProblem {
  readonly code: RuleProblemCode
  /** The index of the part; null for the rule as a whole. */
  readonly part: number | null
  /** The index within a group; null for a part by itself and for the group as a whole. */
  readonly inGroup: number | null
}

/** How many words each kind of condition chooses from. */
const CHOICES = {
  leavingKind: LEAVING_KINDS.length,
  employmentType: EMPLOYMENT_TYPES.length,
  reasonGroup: REASON_GROUPS.length,
} as const

/**
 * Tells what is wrong with a rule; nothing is where it can be saved.
 *
 * @param isRanked tells whether a grade stands in the table, so that others are higher or lower
 */
export function checkRule(
  { parts }: RuleTerms,
  isRanked: (grade: string) => boolean,
): readonly RuleProblem[] {
  if (parts.length === 0) return [{ code: 'no-parts', part: null, inGroup: null }]
  const seen = new Set<string>()
  const check = (criterion: Criterion, part: number, inGroup: number | null): RuleProblem[] => {
    const code = problemOf(criterion, isRanked)
    if (code !== null) return [{ code, part, inGroup }]
    if (inGroup !== null) return []
    const key = JSON.stringify(criterion)
    if (seen.has(key)) return [{ code: 'twice', part, inGroup }]
    seen.add(key)
    return []
  }
  return parts.flatMap((one, part): readonly RuleProblem[] => {
    if (one.kind !== 'group') return check(one, part, null)
    if (one.criteria.length === 0) return [{ code: 'empty-group', part, inGroup: null }]
    return one.criteria.flatMap((criterion, index) => check(criterion, part, index))
  })
}

function problemOf(
  criterion: Criterion,
  isRanked: (grade: string) => boolean,
): RuleProblemCode | null {
  switch (criterion.kind) {
    case 'tenure':
      return criterion.years * 12 + criterion.months > 0 ? null : 'no-length'
    case 'sinceLeaving':
      return criterion.years > 0 ? null : 'no-length'
    case 'grade':
      if (criterion.grade === '') return 'no-grade'
      return isRanked(criterion.grade) ? null : 'unknown-grade'
    default:
      if (criterion.values.length === 0) return 'no-values'
      return new Set<string>(criterion.values).size < CHOICES[criterion.kind] ? null : 'all-values'
  }
}
