import { COLLECTIONS } from '#shared/domain/act/act.ts'

import type { Book } from './book.ts'
import { breath } from './breath.ts'
import type { Door } from './commit.ts'
import type { Database, StoredRecord } from './database.ts'
import type { JournalPort } from './journal-port.ts'
import { takeSnapshot } from './recovery.ts'
import type { ListEngine } from './search/list-engine.ts'

/** What there is to settle. */
export interface Unsettled {
  readonly book: Book
  readonly database: Database
  readonly journal: JournalPort
  readonly engine: ListEngine
  readonly alone: Door['alone']
  /** True where the journal's segment is to be closed by a snapshot. */
  readonly isSegmentLong: boolean
}

/** People whose texts are folded between two breaths. */
const FOLDED_AT_ONCE = 250

/**
 * Gives the way to do what can wait until nobody waits: texts are folded for search, large pieces are
 * made for the next start, a long journal is closed. Nothing stands on it; asked again while it goes
 * on, it goes on.
 */
export function openSettling(unsettled: Unsettled): () => Promise<void> {
  const { book, database, journal, engine, alone } = unsettled
  let { isSegmentLong } = unsettled
  let running: Promise<void> | null = null
  const run = async (): Promise<void> => {
    while (engine.prepare(FOLDED_AT_ONCE)) await breath()
    for (const name of COLLECTIONS) {
      if (!database.isCompactionDue(name)) continue
      const records = await alone(async () => [...book.all(name).values()])
      await database.compact(name, records as unknown as StoredRecord[], breath)
    }
    if (isSegmentLong) await takeSnapshot(book, journal, alone)
    isSegmentLong = false
  }
  return () => {
    running ??= run().finally(() => {
      running = null
    })
    return running
  }
}
