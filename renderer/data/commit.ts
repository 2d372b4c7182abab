import type { Act, ActHead, ActLabel, ActPart, Change } from '#shared/domain/act/act.ts'
import type { CollectionName } from '#shared/domain/act/act.ts'
import { migrate } from '#shared/domain/migrations.ts'
import type { Clock } from '#shared/domain/record/clock.ts'
import { applyChange } from '#shared/domain/record/patch.ts'
import type { Clocks, RecordBase } from '#shared/domain/record/record.ts'
import { compileCheck } from '#shared/domain/record/validate.ts'
import { SCHEMAS } from '#shared/domain/schemas.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id, NewId } from '#shared/lib/ids.ts'
import { makeTurns } from '#shared/lib/turns.ts'

import type { Book } from './book.ts'
import { withoutStoreFields } from './database.ts'
import type { Database } from './database.ts'
import type { JournalPort } from './journal-port.ts'

/** Who and what stands behind a write. */
export interface Writer {
  readonly deviceId: Id<'device'>
  readonly operatorId: () => Id<'staff'> | null
  /** Milliseconds since 1970, UTC. */
  readonly nowMs: () => number
  readonly newId: NewId
  readonly clock: Clock
}

/** What may accompany a commit. */
export interface CommitOptions {
  readonly undoes?: Id<'act'> | null
  /** An id made beforehand, where a record of the act is to name it. */
  readonly actId?: Id<'act'>
  /** Called with 0..1 while a large act is written. */
  readonly onProgress?: (share: number) => void
  /** Once aborted before the end mark, the act never happened. */
  readonly signal?: AbortSignal
}

/** Writes an act. */
export type Commit = (
  label: ActLabel,
  changes: readonly Change[],
  options?: CommitOptions,
) => Promise<Act>

/** The one door for writing. */
export interface Door {
  readonly commit: Commit
  /**
   * Runs something while no act is under way; acts that come meanwhile wait. What it writes, it
   * writes by the `commit` it is given, over records that nobody else touches in between.
   */
  readonly alone: <T>(run: (commit: Commit) => Promise<T>) => Promise<T>
}

/** Changes that go to the journal as one part. */
const PART_CHANGES = 1000
/** Records that go to the store in one write. */
const STORE_ROWS = 1500

const CHECKS = Object.fromEntries(
  Object.entries(SCHEMAS).map(([name, schema]) => [name, compileCheck(schema)]),
) as Record<CollectionName, ReturnType<typeof compileCheck>>

/**
 * Opens the one door for writing: the journal first, flushed; then the store; then the mark that the
 * act was applied. Acts wait for each other.
 *
 * `commit` throws `record.invalid`, `record.not-found`, `storage.journal-failed`,
 * `storage.store-failed`, or `act.cancelled`.
 */
export function openCommit(
  book: Book,
  database: Database,
  journal: JournalPort,
  writer: Writer,
): Door {
  const inTurn = makeTurns()
  const { witness } = writer.clock
  const commit: Commit = async (label, changes, options = {}) => {
    const nowMs = writer.nowMs()
    // What came from elsewhere is older than this act, whatever the two clocks say.
    for (const { clocks } of changes) for (const stamp of stampsOf(clocks)) witness(stamp)
    const head: ActHead = {
      id: options.actId ?? writer.newId('act'),
      at: new Date(nowMs).toISOString(),
      stamp: writer.clock.next(nowMs),
      deviceId: writer.deviceId,
      operatorId: writer.operatorId(),
      label,
      undoes: options.undoes ?? null,
    }
    const act: Act = { ...head, changes }
    const rows = prepareRows(book, act)
    const journaled = writeToJournal(journal, act, options)
    const stored = storeRows(database, rows, act.changes.length, { ...options, gate: journaled })
    stored.catch(() => undefined)
    await journaled
    await stored
    // Saved already; the mark only spares the next start from applying the act once more.
    void journal.applied([act.id]).catch(() => undefined)
    return act
  }
  return { alone: (run) => inTurn(() => run(commit))(), commit: inTurn(commit) }
}

function stampsOf(clocks: Clocks | undefined): readonly string[] {
  return clocks === undefined ? [] : Object.values(clocks)
}

/** Parts on their way to the journal at a time. */
const PARTS_UNDER_WAY = 6

async function writeToJournal(
  journal: JournalPort,
  act: Act,
  { onProgress, signal }: CommitOptions,
): Promise<void> {
  const { changes, ...head } = act
  const count = Math.max(1, Math.ceil(changes.length / PART_CHANGES))
  const append = async (part: number): Promise<void> => {
    const isLast = part === count - 1
    const slice = changes.slice(part * PART_CHANGES, (part + 1) * PART_CHANGES)
    const body: ActPart = { head, part, isLast, changes: slice }
    await journal.append([{ actId: act.id, part, isLast, text: JSON.stringify(body) }])
    onProgress?.(((part + 1) / count) * 0.5)
  }
  try {
    await inWindow(count - 1, PARTS_UNDER_WAY, append, signal)
    // The end mark goes last and alone: only once every other part lies on the disk.
    if (signal?.aborted === true) throw new AppError('act.cancelled')
    await append(count - 1)
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'act.cancelled') throw cause
    throw new AppError('storage.journal-failed', {}, cause)
  }
}

/** Runs numbered work in order, so many at a time; stops with the first failure or when aborted. */
async function inWindow(
  count: number,
  width: number,
  run: (number: number) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const underWay: Promise<void>[] = []
  try {
    for (let number = 0; number < count; number++) {
      if (signal?.aborted === true) break
      underWay.push(run(number))
      if (underWay.length >= width) await underWay.shift()
    }
  } finally {
    await Promise.all(underWay)
  }
}

interface Row {
  readonly previous: ReturnType<Book['stored']>
  readonly document: Record<string, unknown>
}

type Rows = ReadonlyMap<CollectionName, ReadonlyMap<string, Row>>

/** Works out the records that an act leaves, each checked against its schema. */
function prepareRows(book: Book, act: Act): Rows {
  const rows = new Map<CollectionName, Map<string, Row>>()
  for (const change of act.changes) {
    let page = rows.get(change.collection)
    if (page === undefined) rows.set(change.collection, (page = new Map()))
    const previous = book.stored(change.collection, change.id)
    const current = page.get(change.id)?.document ?? previous ?? null
    const next = applyChange(current as unknown as RecordBase | null, change, act.stamp)
    if (next === null) throw new AppError('record.not-found')
    const document = checked(
      change.collection,
      withoutStoreFields(next as unknown as Record<string, unknown>),
    )
    page.set(change.id, { previous, document })
  }
  return rows
}

/** Gives back what fits the schema: an act of an earlier Kizuna lacks what came later. */
function checked(
  collection: CollectionName,
  document: Record<string, unknown>,
): Record<string, unknown> {
  if (CHECKS[collection](document) === null) return document
  const migrated = migrate(collection, document)
  const problem = CHECKS[collection](migrated)
  if (problem !== null) throw new AppError('record.invalid', { field: problem })
  return migrated
}

/** Brings an act into the store; doing it again changes nothing. */
export async function storeAct(book: Book, database: Database, act: Act): Promise<void> {
  await storeRows(database, prepareRows(book, act), act.changes.length, {})
}

/** Batches on their way to the store at a time: the next are sealed while one is written. */
const BATCHES_UNDER_WAY = 8

interface StoreOptions extends Pick<CommitOptions, 'onProgress'> {
  /** What the rows wait for once they are sealed. */
  readonly gate?: Promise<unknown>
}

async function storeRows(
  database: Database,
  rows: Rows,
  total: number,
  { onProgress, gate }: StoreOptions,
): Promise<void> {
  let done = 0
  try {
    for (const [collection, page] of rows) {
      const all = [...page.values()]
      await inWindow(Math.ceil(all.length / STORE_ROWS), BATCHES_UNDER_WAY, async (number) => {
        const batch = all.slice(number * STORE_ROWS, (number + 1) * STORE_ROWS)
        await database.write(collection, batch, gate)
        done += batch.length
        onProgress?.(0.5 + (done / total) * 0.5)
      })
    }
  } catch (cause) {
    throw new AppError('storage.store-failed', {}, cause)
  }
}
