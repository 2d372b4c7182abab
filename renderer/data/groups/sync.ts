import type { Machine } from '#shared/domain/sync/machine.ts'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'
import type { Id } from '#shared/lib/ids.ts'

/** Whom joining would bring together, known before anything is written. */
export interface JoinPreview {
  /** People on the server, here, and in both by all that is known of them. */
  readonly there: number
  readonly here: number
  readonly both: number
  /** People here who may be the same as one there; they stay apart, and the list proposes them. */
  readonly doubtful: number
}

/** What comparing all ids and versions with the server's came to. */
export interface Compared {
  readonly records: number
  /** Records that were missing or older on one side, and are healed by now. */
  readonly healed: number
}

/** Queries and commands about the exchange with the server. */
export interface SyncGroup {
  readonly status: () => Promise<SyncStatus>
  /** Begins, or goes on at once: something was joined, the network is back, "now" was pressed. */
  readonly wake: () => Promise<void>
  /** Ends what is under way: paused, or the server was left. */
  readonly stop: () => Promise<void>
  /** Holds the people on the server against those here; changes nothing. */
  readonly preview: () => Promise<JoinPreview>
  /** Joins people who are in both, sends and receives everything for the first time. */
  readonly start: () => Promise<void>
  readonly compare: () => Promise<Compared>
  readonly machines: () => Promise<readonly (Machine & { readonly isThis: boolean })[]>
  readonly removeMachine: (id: Id<'device'>) => Promise<void>
}
