import type { Door } from '#renderer/data/commit.ts'
import type { DataContext } from '#renderer/data/context.ts'

import type { Envelope } from './envelope.ts'
import type { RemotePort } from './remote-port.ts'
import type { SyncState } from './sync-state.ts'

/** What every part of an exchange works with. */
export interface SyncTools {
  readonly context: DataContext
  readonly alone: Door['alone']
  readonly remote: RemotePort
  readonly envelope: Envelope
  readonly state: SyncState
  /** Revisions that are merged here, to be taken away once the merged record is on the server. */
  readonly branches: Map<string, readonly string[]>
  /** Stamps of what was sent and not yet answered: the server may hold it all the same. */
  readonly offered: Map<string, ReadonlySet<string>>
  /** Hears how far the clock of another machine is ahead of this one, in ms. */
  readonly onAhead: (aheadMs: number) => void
}
