import type { DataContext } from '#renderer/data/context.ts'
import type { MatchFacts } from '#shared/domain/rehire/matching.ts'

/** What posts and people are compared by, as it stands now. */
export function matchFacts({ touches, today }: DataContext): MatchFacts {
  return { rankOf: touches.rankOf, isParticipant: () => false, today: today() }
}
