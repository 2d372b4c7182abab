import type { Book } from '#renderer/data/book.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { SyncState as StateName, SyncStatus } from '#shared/domain/sync/sync-status.ts'

import type { Doing } from './engine.ts'
import type { SyncState } from './sync-state.ts'

const HOUR_MS = 3_600_000

/** How the exchange stands, as a person is told. */
export function statusOf(
  book: Book,
  state: SyncState,
  doing: Doing,
  { isPaused, aheadMs }: { readonly isPaused: boolean; readonly aheadMs: number },
): SyncStatus {
  const { lastSuccessAt, checkedAt, healed } = state.facts()
  const { trouble, progress } = doing
  const pending = state.pending().size
  const conflicts = [...book.all('conflicts').values()]
  return {
    state: isPaused ? 'paused' : nameOf(doing, pending),
    pending,
    lastSuccessAt,
    problem: trouble,
    progress:
      progress === null
        ? null
        : { ...progress, total: progress.direction === 'sending' ? progress.done + pending : 0 },
    openConflicts: conflicts.filter((one) => one.settledAt === null && isLive(one)).length,
    parked: state.parked().size,
    refused: state.refused(),
    tampered: state.tampered(),
    clockSkewHours: Math.round(aheadMs / HOUR_MS),
    checkedAt,
    healed,
  }
}

function nameOf({ state, trouble, progress }: Doing, pending: number): StateName {
  if (trouble !== null) {
    const isOffline = trouble.code === 'sync.unreachable' || trouble.code === 'sync.cut'
    return isOffline ? 'offline' : 'attention'
  }
  if (state === 'exchanging') return progress?.direction === 'receiving' ? 'receiving' : 'sending'
  return pending > 0 ? 'sending' : 'latest'
}
