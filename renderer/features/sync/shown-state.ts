import type { SyncState, SyncStatus } from '#shared/domain/sync/sync-status.ts'

/** The state as it is shown: what waits for a person is told also while all else is exchanged. */
export function shownState(status: SyncStatus): SyncState {
  const { state, parked, refused, tampered, clockSkewHours } = status
  return state === 'latest' && parked + refused + tampered + clockSkewHours > 0
    ? 'attention'
    : state
}
