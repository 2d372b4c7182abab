import type { Match } from './eligibility-rule.ts'

/** Whether something holds, or cannot be told from what is known. */
export type Truth = 'yes' | 'no' | 'unknown'

/** Puts truths together as Kleene does: what is not known decides nothing where the rest does. */
export function together(match: Match, truths: readonly Truth[]): Truth {
  const deciding = match === 'all' ? 'no' : 'yes'
  if (truths.includes(deciding)) return deciding
  if (truths.includes('unknown')) return 'unknown'
  return match === 'all' ? 'yes' : 'no'
}
