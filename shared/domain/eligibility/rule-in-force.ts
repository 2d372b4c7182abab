import { isLive } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { EligibilityRule, RuleTerms } from './eligibility-rule.ts'

/** What holds while no rule is saved: everybody but those who retired at the age limit (定年). */
export const USUAL_TERMS: RuleTerms = {
  match: 'all',
  parts: [{ kind: 'leavingKind', isExcluding: true, values: ['retirementAge'] }],
  countsLeave: true,
}

/** Five years of service, or 主任 and above; those who retired at the age limit stay out. */
export const TENURE_OR_GRADE_TERMS: RuleTerms = {
  match: 'all',
  parts: [
    ...USUAL_TERMS.parts,
    {
      kind: 'group',
      match: 'any',
      criteria: [
        { kind: 'tenure', years: 5, months: 0 },
        { kind: 'grade', grade: '主任' },
      ],
    },
  ],
  countsLeave: true,
}

/**
 * The version that holds on a day: the one from the latest day that has come, and of two from one
 * day the later made; null where none has come. Those in the trash do not count.
 */
export function ruleInForce(rules: readonly EligibilityRule[], day: Day): EligibilityRule | null {
  let found: EligibilityRule | null = null
  for (const rule of rules) {
    if (!isLive(rule) || rule.from > day) continue
    if (found === null || rule.from > found.from) found = rule
    // Ids sort by time.
    else if (rule.from === found.from && rule.id > found.id) found = rule
  }
  return found
}
