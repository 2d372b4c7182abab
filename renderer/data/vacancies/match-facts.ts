import type { DataContext } from '#renderer/data/context.ts'
import type { MatchFacts } from '#shared/domain/rehire/matching.ts'

/** What posts and people are compared by, as it stands now; without a rule nobody counts as taking part. */
export function matchFacts({ touches, judging, today }: DataContext): MatchFacts {
  const hasRule = judging.inForce() !== null
  return {
    rankOf: touches.rankOf,
    isParticipant: (person) => hasRule && judging.state(person) === 'in',
    today: today(),
  }
}
