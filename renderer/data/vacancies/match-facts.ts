import type { DataContext } from '#renderer/data/context.ts'
import { ruleInForce } from '#shared/domain/eligibility/rule-in-force.ts'
import { verdictOf } from '#shared/domain/eligibility/verdict.ts'
import type { MatchFacts } from '#shared/domain/rehire/matching.ts'

/** What posts and people are compared by, as it stands now; without a rule nobody counts as taking part. */
export function matchFacts(context: DataContext): MatchFacts {
  const { rankOf } = context.touches
  const today = context.today()
  const rules = [...context.book.all('programme').values()].filter(
    (one) => one.kind === 'eligibilityRule',
  )
  const rule = ruleInForce(rules, today)
  return {
    rankOf,
    isParticipant: (person) =>
      rule !== null && verdictOf(person, rule, { rankOf, today }).state === 'in',
    today,
  }
}
