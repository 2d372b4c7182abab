import { isSyncProblem, SYNC_PROBLEMS } from '#shared/domain/sync/problem.ts'
import type { SyncProblem } from '#shared/domain/sync/problem.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Facts } from '#shared/lib/result.ts'

/** What stands in the way of the exchange. */
export interface Trouble {
  readonly code: SyncProblem
  readonly facts: Facts
}

const FIRST_DELAY_MS = 2000
const LONGEST_DELAY_MS = 5 * 60_000
/** What needs a person is tried again all the same, as it may have been mended on the server. */
const ACT_DELAY_MS = 15 * 60_000

/** Reads a failure; what the server did not say is this machine's own disk or store. */
export function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof AppError && isSyncProblem(thrown.code)) {
    return { code: thrown.code, facts: thrown.facts }
  }
  return { code: 'sync.here', facts: {} }
}

/**
 * How long to wait before the next try, in ms: twice as long with each failure, up to five minutes,
 * and never less than the server asked for.
 *
 * @param failures how many tries have failed one after the other, from 0
 * @param random from 0 up to 1: half of the delay is drawn, so that machines do not come all at once
 */
export function delayAfter({ code, facts }: Trouble, failures: number, random: number): number {
  if (SYNC_PROBLEMS[code] === 'act') return ACT_DELAY_MS
  const told = Number(facts['retryAfterMs'] ?? 0)
  const grown = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** failures)
  return Math.max(told, grown / 2 + (grown / 2) * random)
}
