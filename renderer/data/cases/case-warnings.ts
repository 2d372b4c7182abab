import type { DataContext } from '#renderer/data/context.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { lastStint } from '#shared/domain/alumnus/latest.ts'
import type { EligibilityRule } from '#shared/domain/eligibility/eligibility-rule.ts'
import { reasonGroupOf } from '#shared/domain/eligibility/reason-group.ts'
import { ruleInForce, USUAL_TERMS } from '#shared/domain/eligibility/rule-in-force.ts'
import { verdictOf } from '#shared/domain/eligibility/verdict.ts'
import { isAnnounced } from '#shared/domain/rehire/policy-in-force.ts'
import type { RehirePolicy } from '#shared/domain/rehire/rehire-policy.ts'
import { caseWarnings } from '#shared/domain/rehire/warnings.ts'
import type { CaseWarning, WarnedCase } from '#shared/domain/rehire/warnings.ts'

/**
 * Lists what speaks against a case of a person as it stands today; the stint that came of the case
 * counts for nothing.
 *
 * @param policy the version that it stands under
 */
export function warningsOf(
  context: DataContext,
  one: WarnedCase,
  person: Alumnus | null,
  policy: RehirePolicy | null,
): readonly CaseWarning[] {
  const stints = (person?.stints ?? []).filter(({ id }) => id !== one.stintId)
  const last = lastStint({ stints })
  const facts = { rankOf: context.touches.rankOf, today: context.today() }
  return caseWarnings(one, {
    person,
    policy,
    isPolicyAnnounced: policy !== null && isAnnounced(policy, one.openedOn),
    standing:
      person === null ? null : verdictOf({ ...person, stints }, ruleOf(context), facts).state,
    reasonGroup: last === null ? null : reasonGroupOf(last),
  })
}

function ruleOf({ book, today }: DataContext) {
  const rules: EligibilityRule[] = []
  for (const one of book.all('programme').values()) {
    if (one.kind === 'eligibilityRule') rules.push(one)
  }
  return ruleInForce(rules, today()) ?? USUAL_TERMS
}
