import type { ServerReport } from '#shared/ipc/couch.ts'

import { isUsable } from './check-words.ts'

/**
 * How a machine comes to a server: `setUp` puts its register there, `join` brings its register
 * together with the one there, `fresh` takes that one over where nothing is here yet.
 */
export type SetupWay = 'setUp' | 'join' | 'fresh'

/** The steps of each way. */
export const SETUP_STEPS = {
  setUp: ['server', 'check', 'passphrase', 'send'],
  join: ['server', 'check', 'secret', 'people', 'receive'],
  fresh: ['server', 'check', 'secret', 'receive', 'operator'],
} as const satisfies Record<SetupWay, readonly string[]>

/** One of the steps. */
export type SetupStep = (typeof SETUP_STEPS)[SetupWay][number]

/** The way that is open after a check; null where the server can't be used so. */
export function nextWay(report: ServerReport, way: SetupWay): SetupWay | null {
  const { holds } = report
  if (!isUsable(report, way !== 'setUp')) return null
  if (way === 'fresh') return holds === 'nothing' ? null : 'fresh'
  if (holds === 'nothing') return 'setUp'
  if (holds === 'unknown') return way
  return 'join'
}
