import type { Id } from '#shared/lib/ids.ts'

import { KEY_BYTES } from './held-keys.ts'
import { readRecoveryCode } from './recovery-code.ts'
import { normaliseSecret, openBySecret } from './wraps.ts'
import type { Wrap } from './wraps.ts'

const FREE_TRIES = 5
const LONGEST_DELAY_MS = 30_000

/** The wraps that a typed secret may open. */
export interface Wrapped {
  readonly workspaceId: Id<'workspace'>
  readonly wraps: readonly Wrap[]
}

/** Tries a typed secret: the workspace key, or null where it does not fit. */
export type Guess = (wrapped: Wrapped, secret: string) => Promise<Uint8Array | null>

/** Makes the one place where secrets are tried, so that each wrong one makes guessing slower. */
export function makeGuess(wait: (delayMs: number) => Promise<unknown>): Guess {
  let failedTries = 0
  return async (wrapped, secret) => {
    if (failedTries >= FREE_TRIES) {
      const delayMs = 1000 * 2 ** (failedTries - FREE_TRIES)
      await wait(Math.min(LONGEST_DELAY_MS, delayMs))
    }
    const key = await tryOnce(wrapped, secret)
    failedTries = key === null ? failedTries + 1 : 0
    return key
  }
}

async function tryOnce({ workspaceId, wraps }: Wrapped, secret: string) {
  const kinds = readRecoveryCode(secret) === null ? PASSPHRASE_ONLY : BOTH
  for (const kind of kinds) {
    const normal = normaliseSecret(kind, secret)
    if (normal === null) continue
    for (const wrap of wraps.filter((one) => one.kind === kind)) {
      const key = await openBySecret(wrap, normal, workspaceId)
      if (key?.length === KEY_BYTES) return new Uint8Array(key)
    }
  }
  return null
}

const PASSPHRASE_ONLY = ['passphrase'] as const
const BOTH = ['recovery', 'passphrase'] as const
