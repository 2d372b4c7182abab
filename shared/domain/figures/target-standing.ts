/** How a figure stands to its target. */
export interface TargetStanding {
  readonly isReached: boolean
  /** The share of the target that was come to; null for a target of 0. */
  readonly share: number | null
  /** How much is missing to the target; 0 once it is reached. */
  readonly missing: number
}

/** Tells how a figure stands to what it is to come to. */
export function targetStanding(target: number, actual: number): TargetStanding {
  const missing = Math.max(0, target - actual)
  return { isReached: missing === 0, share: target === 0 ? null : actual / target, missing }
}
