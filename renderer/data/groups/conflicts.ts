import type { Done } from '#renderer/data/context.ts'
import type { Conflict, ConflictOutcome } from '#shared/domain/sync/conflict.ts'
import type { Id } from '#shared/lib/ids.ts'

/** 食い違い as the screen shows it. */
export interface ConflictRow {
  readonly conflict: Conflict
  /** What the record is: a person's name, an event's title, a day and kind of a talk. */
  readonly title: string
  /** The person to open; null where there is none or several. */
  readonly alumnusId: Id<'alumnus'> | null
  /** Machines by the names they go by; their ids' ends where a name is unknown. */
  readonly keptBy: string
  readonly lostBy: string
  /** Which ways to settle make sense here. */
  readonly outcomes: readonly ConflictOutcome[]
}

/** Queries and commands about 食い違い. */
export interface ConflictsGroup {
  /** Those not settled yet, newest first. */
  readonly open: () => Promise<readonly ConflictRow[]>
  /** Those settled, newest first, two hundred at most. */
  readonly settled: () => Promise<readonly ConflictRow[]>
  readonly settle: (id: Id<'conflict'>, outcome: ConflictOutcome) => Promise<Done>
}
