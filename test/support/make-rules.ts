import type { Override } from '#shared/domain/alumnus/alumnus.ts'
import type { Criterion, EligibilityRule } from '#shared/domain/eligibility/eligibility-rule.ts'
import type { RuleTerms } from '#shared/domain/eligibility/eligibility-rule.ts'
import { nextId } from '#test/support/make-alumnus.ts'

/** The terms of a rule of these conditions, all of which have to hold. */
export function makeTerms(
  criteria: readonly Criterion[],
  given: Partial<RuleTerms> = {},
): RuleTerms {
  return { match: 'all', parts: criteria, countsLeave: true, ...given }
}

/** A saved version that asks for five years, with what a test says. */
export function makeRule(given: Partial<EligibilityRule> = {}): EligibilityRule {
  return {
    id: nextId('programme'),
    scope: 'company',
    trashedAt: null,
    erasedAt: null,
    mergedIntoId: null,
    isSample: false,
    clocks: {},
    kind: 'eligibilityRule',
    from: '2026-04-01',
    note: '',
    ...makeTerms([{ kind: 'tenure', years: 5, months: 0 }]),
    ...given,
  }
}

/** An exception in force that takes somebody in, with what a test says. */
export function makeOverride(given: Partial<Override> = {}): Override {
  return {
    id: nextId('override'),
    isIn: true,
    reason: '社長の紹介',
    approverId: null,
    decidedOn: '2026-05-01',
    endedOn: null,
    ...given,
  }
}
