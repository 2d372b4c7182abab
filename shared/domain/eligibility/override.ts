import type { Override } from '#shared/domain/alumnus/alumnus.ts'
import type { Day } from '#shared/lib/dates.ts'

/** The exception that holds today: of those not ended the one decided last; null where none does. */
export function overrideInForce(overrides: readonly Override[], today: Day): Override | null {
  let found: Override | null = null
  for (const one of overrides) {
    if (one.endedOn !== null && one.endedOn <= today) continue
    if (found === null || isLater(one, found)) found = one
  }
  return found
}

function isLater(a: Override, b: Override): boolean {
  // Of two decided on one day the one written down later counts: ids sort by time.
  return a.decidedOn === b.decidedOn ? a.id > b.id : a.decidedOn > b.decidedOn
}
