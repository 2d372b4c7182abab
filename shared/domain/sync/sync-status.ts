import type { Instant } from '#shared/lib/dates.ts'
import type { Facts } from '#shared/lib/result.ts'

import type { SyncProblem } from './problem.ts'

/** How the exchange stands: 同期なし, 一時停止, オフライン, 最新, 送信中, 受信中, 要確認. */
export type SyncState =
  | 'off'
  | 'paused'
  | 'offline'
  | 'latest'
  | 'sending'
  | 'receiving'
  | 'attention'

/** What the foot of the window and the page of syncing show. */
export interface SyncStatus {
  readonly state: SyncState
  /** Records changed here that the server has not confirmed yet. */
  readonly pending: number
  /** When both sides were last known to agree; null before the first time. */
  readonly lastSuccessAt: Instant | null
  /** What stands in the way; null where nothing does. */
  readonly problem: { readonly code: SyncProblem; readonly facts: Facts } | null
  /** How far a long exchange is; null where none is under way. `total` is 0 while unknown. */
  readonly progress: {
    readonly direction: 'sending' | 'receiving'
    readonly done: number
    readonly total: number
  } | null
  /** 食い違い that nobody has settled. */
  readonly openConflicts: number
  /** Records of a newer Kizuna that wait until this one is updated. */
  readonly parked: number
  /** Records that the server does not take; all others go on. */
  readonly refused: number
  /** Records that did not open; nothing was overwritten by them. */
  readonly tampered: number
  /** How far the clocks of two machines are apart, in hours, where it is over a day; else 0. */
  readonly clockSkewHours: number
  /** When ids and versions were last compared with the server's, and how many gaps were healed. */
  readonly checkedAt: Instant | null
  readonly healed: number
}

/** Before a machine is joined to anything. */
export const SYNC_OFF: SyncStatus = {
  state: 'off',
  pending: 0,
  lastSuccessAt: null,
  problem: null,
  progress: null,
  openConflicts: 0,
  parked: 0,
  refused: 0,
  tampered: 0,
  clockSkewHours: 0,
  checkedAt: null,
  healed: 0,
}
