import { isSame } from '#shared/domain/record/patch.ts'

import type { RehirePolicy } from './rehire-policy.ts'

/** The fields that say on what terms people come back; a change of one of them makes a new version. */
export const POLICY_TERMS = [
  'name',
  'from',
  'conditions',
  'treatment',
  'waitingMonths',
  'hasNoGuarantee',
  'isOnceOnly',
  'answerDays',
  'decideDays',
] as const
/** One of the terms. */
export type PolicyTerm = (typeof POLICY_TERMS)[number]

/** The versions from the newest to the oldest; of two from one day the one made later stands first. */
export function newestFirst(policies: readonly RehirePolicy[]): readonly RehirePolicy[] {
  return policies.toSorted((a, b) => {
    if (a.from !== b.from) return a.from < b.from ? 1 : -1
    return a.id < b.id ? 1 : -1
  })
}

/** The terms in which two versions differ; what they are called and when they begin is left out. */
export function changedTerms(policy: RehirePolicy, before: RehirePolicy): readonly PolicyTerm[] {
  return POLICY_TERMS.filter(
    (term) => term !== 'name' && term !== 'from' && !isSame(policy[term], before[term]),
  )
}

/** The terms of a version, for the next one to begin with. */
export function termsOf(policy: RehirePolicy): Pick<RehirePolicy, PolicyTerm> {
  const { name, from, conditions, treatment, waitingMonths } = policy
  const { hasNoGuarantee, isOnceOnly, answerDays, decideDays } = policy
  const words = { name, from, conditions, treatment, waitingMonths }
  return { ...words, hasNoGuarantee, isOnceOnly, answerDays, decideDays }
}
