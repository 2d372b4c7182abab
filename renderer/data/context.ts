import type { Act, ActLabel, Change } from '#shared/domain/act/act.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { Book } from './book.ts'
import type { CommitOptions, Writer } from './commit.ts'
import type { Judging } from './eligibility/judging.ts'
import type { Participations } from './events/participations.ts'
import type { History } from './history.ts'
import type { JournalPort } from './journal-port.ts'
import type { ListEngine } from './search/list-engine.ts'
import type { TouchIndex } from './search/touch-index.ts'

/** What a command answers: the act that it was, for the toast and for undoing. */
export interface Done {
  readonly actId: Act['id'] | null
  readonly label: ActLabel
  /** The records that the act made or changed, in its order; the first thousand. */
  readonly ids: readonly string[]
}

/** What the queries and commands of every group stand on. */
export interface DataContext {
  readonly book: Book
  readonly writer: Writer
  readonly journal: JournalPort
  readonly history: History
  readonly engine: ListEngine
  readonly touches: TouchIndex
  readonly participations: Participations
  readonly judging: Judging
  readonly today: () => Day
  /** Now, as an ISO instant. */
  readonly now: () => string
  /** Writes through the one door and takes note of the act for undo; no changes, no act. */
  readonly write: (
    label: ActLabel,
    changes: readonly Change[],
    options?: CommitOptions,
  ) => Promise<Done>
  /** The same for what nobody would undo: the ledger, what the app remembers by itself. */
  readonly writeQuietly: DataContext['write']
  /** Tells the page how far a long task is, from 0 to 1. */
  readonly tellProgress: (task: string, share: number) => void
}

const IDS_ANSWERED = 1000

/** The answer of a command for an act. */
export function doneOf(act: Act): Done {
  return {
    actId: act.id,
    label: act.label,
    ids: act.changes.slice(0, IDS_ANSWERED).map((change) => change.id),
  }
}
