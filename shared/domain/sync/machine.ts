import type { Instant } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

/** A machine of the workspace, as it told the others last; lies sealed on the server. */
export interface Machine {
  readonly deviceId: Id<'device'>
  readonly name: string
  /** Who uses it; null where nobody was named. */
  readonly operatorId: Id<'staff'> | null
  readonly appVersion: string
  readonly lastSeenAt: Instant
  /** How many records it has sent and received since it was joined. */
  readonly sent: number
  readonly received: number
  /** When another machine took it out; it stops then. */
  readonly removedAt: Instant | null
}
