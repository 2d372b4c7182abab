import { COLLECTIONS } from '#shared/domain/act/act.ts'
import type { CollectionName } from '#shared/domain/act/act.ts'
import { makeClock } from '#shared/domain/record/clock.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id, NewId } from '#shared/lib/ids.ts'

import { openBook } from './book.ts'
import { claimSamples } from './claim-samples.ts'
import { openCommit } from './commit.ts'
import type { Writer } from './commit.ts'
import { doneOf } from './context.ts'
import type { DataContext } from './context.ts'
import { openApi } from './data-api.ts'
import type { DataApi } from './data-api.ts'
import { openDatabase } from './database.ts'
import { openJudging } from './eligibility/judging.ts'
import { emptyTrash } from './empty-trash.ts'
import { openParticipations } from './events/participations.ts'
import { openHistory } from './history.ts'
import type { JournalPort } from './journal-port.ts'
import { recover } from './recovery.ts'
import type { Recovered } from './recovery.ts'
import { openListEngine } from './search/list-engine.ts'
import { openTouchIndex } from './search/touch-index.ts'
import { openSettling } from './settle.ts'
import { standingStaff } from './standing-staff.ts'
import { NO_SYNC, openSync } from './sync/open-sync.ts'
import type { Sync, SyncOptions } from './sync/open-sync.ts'
import type { Seal } from './vault/seal.ts'

/** What opening the data needs from outside. */
export interface DataOptions {
  readonly name: string
  /** Seals and opens every record. */
  readonly seal: Seal
  readonly deviceId: Id<'device'>
  readonly operatorId: Id<'staff'> | null
  readonly journal: JournalPort
  readonly nowMs: () => number
  readonly today: () => Day
  readonly newId: NewId
  /** Hears which collections changed, once for each write. */
  readonly onChanged: (collections: readonly CollectionName[]) => void
  /** Hears how far a long task is, from 0 to 1. */
  readonly onProgress?: (task: string, share: number) => void
  /** The exchange with the server; without it nothing is ever exchanged. */
  readonly sync?: SyncOptions
}

/** The open data. */
export interface Data {
  readonly api: DataApi
  readonly context: DataContext
  readonly recovered: Recovered
  /** Does what can wait until the first screen stands, for later searches and the next start. */
  readonly settle: () => Promise<void>
  readonly sync: Sync
  readonly close: () => Promise<void>
}

/** An act of more changes is followed by settling. */
const LARGE_ACT = 1000

/** Opens the data: the sealed store, every record in memory, and what the journal has to mend. */
export async function openData(options: DataOptions): Promise<Data> {
  const database = await openDatabase(options.name, options.seal)
  const book = openBook(database)
  for (const collection of COLLECTIONS) await book.load(collection)
  const clock = makeClock(options.deviceId)
  let operatorId = options.operatorId
  const writer: Writer = {
    deviceId: options.deviceId,
    operatorId: () => standingStaff(book, operatorId),
    nowMs: options.nowMs,
    newId: options.newId,
    clock,
  }
  const recovered = await recover(book, database, options.journal, clock)
  const now = (): string => new Date(options.nowMs()).toISOString()
  const { commit, alone } = openCommit(book, database, options.journal, writer)
  const history = openHistory(book, commit, options.journal, now)
  const touches = openTouchIndex(book)
  const judging = openJudging(book, touches, options.today)
  const engine = openListEngine(book, touches, judging, options.today)
  const { journal } = options
  const { isSegmentLong } = recovered
  const settle = openSettling({ book, database, journal, engine, alone, isSegmentLong })
  const writeQuietly: DataContext['write'] = async (label, changes, commitOptions) => {
    if (changes.length === 0) return { actId: null, label, ids: [] }
    return doneOf(await commit(label, changes, commitOptions))
  }
  const write: DataContext['write'] = async (label, changes, commitOptions) => {
    if (changes.length === 0) return { actId: null, label, ids: [] }
    const act = await commit(label, claimSamples(book, changes), commitOptions)
    history.note(act)
    if (changes.length > LARGE_ACT) void settle().catch(() => undefined)
    return doneOf(act)
  }
  const context: DataContext = {
    book,
    writer,
    journal,
    history,
    engine,
    touches,
    participations: openParticipations(book, touches),
    judging,
    today: options.today,
    now,
    write,
    writeQuietly,
    tellProgress: (task, share) => options.onProgress?.(task, share),
  }
  const sync = options.sync === undefined ? NO_SYNC : openSync(context, alone, options.sync)
  // Where data are shared, another machine may have brought back what lies in the trash here.
  if (!(await sync.isJoined().catch(() => true))) await emptyTrash(context)
  tellChanges(book, options.onChanged)
  const api = openApi(context, sync, (id) => {
    operatorId = id
  })
  const close = async (): Promise<void> => {
    await sync.close().finally(() => database.close())
  }
  return { api, context, recovered, settle, sync, close }
}

/** Tells of changes once the records of one write have all come through. */
function tellChanges(
  book: DataContext['book'],
  onChanged: (collections: readonly CollectionName[]) => void,
): void {
  let waiting: Set<CollectionName> | null = null
  book.onRecord((collection) => {
    if (waiting !== null) {
      waiting.add(collection)
      return
    }
    const changed = new Set([collection])
    waiting = changed
    queueMicrotask(() => {
      waiting = null
      onChanged([...changed])
    })
  })
}
