import { COLLECTIONS } from '#shared/domain/act/act.ts'
import type { Act, ActPart, Change } from '#shared/domain/act/act.ts'
import type { SnapshotPart } from '#shared/domain/act/snapshot.ts'
import { migrate } from '#shared/domain/migrations.ts'
import type { Clock } from '#shared/domain/record/clock.ts'
import type { JournalPage } from '#shared/ipc/contract.ts'

import type { Book } from './book.ts'
import { storeAct } from './commit.ts'
import { withoutStoreFields } from './database.ts'
import type { Database } from './database.ts'
import type { JournalPort } from './journal-port.ts'

/** What the start had to mend. */
export interface Recovered {
  /** Acts that were confirmed and that the store lacked. */
  readonly acts: number
  /** True where the whole store was made again from the journal. */
  readonly isRebuilt: boolean
  /** Places of the journal that could not be read; the store was whole and a new snapshot stands. */
  readonly damagedPlaces: number
  /** True where the journal's segment has grown long enough to be closed by a snapshot. */
  readonly isSegmentLong: boolean
}

/** A segment longer than this is closed by a snapshot after the next start; in bytes. */
const SEGMENT_BYTES = 16_000_000
/** How many records stand in one part of a snapshot. */
export const SNAPSHOT_RECORDS = 250

/**
 * Brings store and journal together at start: confirmed acts that the store lacks are applied again,
 * an empty store is rebuilt, a lost journal is begun anew from the store.
 */
export async function recover(
  book: Book,
  database: Database,
  journal: JournalPort,
  clock: Clock,
): Promise<Recovered> {
  const state = await journal.open()
  const isSegmentLong = state.segmentBytes > SEGMENT_BYTES
  witnessAll(book, clock)
  const isStoreEmpty = COLLECTIONS.every((name) => book.all(name).size === 0)
  const hasPast = state.acts > 0 || state.hasSnapshot
  if (isStoreEmpty && hasPast) {
    const acts = await rebuild(book, database, journal)
    witnessAll(book, clock)
    return { acts, isRebuilt: true, damagedPlaces: state.damagedPlaces, isSegmentLong }
  }
  const isJournalWanting = state.isNew || state.damagedPlaces > 0
  if (isJournalWanting && !isStoreEmpty) await takeSnapshot(book, journal)
  const acts = await applyPending(book, database, journal)
  witnessAll(book, clock)
  return { acts, isRebuilt: false, damagedPlaces: state.damagedPlaces, isSegmentLong }
}

/**
 * Writes every record, as it stands, to a snapshot that closes the journal's segment.
 *
 * Acts may come while it is written: the new segment has them, and applying them again does nothing.
 *
 * @param alone runs the cut between segments while no act is under way, which would lie on both sides
 */
export async function takeSnapshot(
  book: Book,
  journal: Pick<JournalPort, 'beginSnapshot' | 'addToSnapshot' | 'endSnapshot'>,
  alone: (run: () => Promise<void>) => Promise<void> = (run) => run(),
): Promise<void> {
  await alone(() => journal.beginSnapshot())
  for (const text of snapshotTexts(book)) await journal.addToSnapshot(text)
  await journal.endSnapshot()
}

/** Every record in parts fit for a snapshot or a sealed copy, as JSON of `SnapshotPart`. */
export function* snapshotTexts(book: Book): Generator<string> {
  for (const snapshot of COLLECTIONS) {
    const records = [...book.all(snapshot).values()] as unknown as Record<string, unknown>[]
    for (let from = 0; from < records.length; from += SNAPSHOT_RECORDS) {
      const slice = records.slice(from, from + SNAPSHOT_RECORDS).map(withoutStoreFields)
      const part: SnapshotPart = { snapshot, records: slice }
      yield JSON.stringify(part)
    }
  }
}

async function applyPending(book: Book, database: Database, journal: JournalPort): Promise<number> {
  let count = 0
  for await (const act of wholeActs((from) => journal.pending(from))) {
    await storeAct(book, database, act)
    await journal.applied([act.id])
    count += 1
  }
  return count
}

async function rebuild(book: Book, database: Database, journal: JournalPort): Promise<number> {
  let count = 0
  const onSnapshot = async (part: SnapshotPart): Promise<void> => {
    const rows = part.records.map((document) => ({
      previous: undefined,
      document: migrate(part.snapshot, document as Record<string, unknown>),
    }))
    await database.write(part.snapshot, rows)
  }
  for await (const act of wholeActs((from) => journal.rebuild(from), onSnapshot)) {
    await storeAct(book, database, act)
    count += 1
  }
  return count
}

/** Puts acts together from their parts, in the journal's order. */
async function* wholeActs(
  read: (from: number) => Promise<JournalPage>,
  onSnapshot?: (part: SnapshotPart) => Promise<void>,
): AsyncGenerator<Act> {
  const open = new Map<string, Change[]>()
  let from: number | null = 0
  while (from !== null) {
    const page: JournalPage = await read(from)
    for (const text of page.parts) {
      const part = JSON.parse(text) as ActPart | SnapshotPart
      if ('snapshot' in part) {
        await onSnapshot?.(part)
        continue
      }
      const changes = [...(open.get(part.head.id) ?? []), ...part.changes]
      if (part.isLast) {
        open.delete(part.head.id)
        yield { ...part.head, changes }
      } else {
        open.set(part.head.id, changes)
      }
    }
    from = page.next
  }
}

/** Reads one act back from the journal; null where it is not there. */
export async function readAct(journal: JournalPort, actId: Act['id']): Promise<Act | null> {
  const texts = await journal.read(actId)
  const page: JournalPage = { parts: texts, next: null }
  for await (const act of wholeActs(() => Promise.resolve(page))) return act
  return null
}

// Whatever the wall clock says now: a stamp that sorts before one in a record would write nothing.
function witnessAll(book: Book, clock: Clock): void {
  let highest = ''
  for (const name of COLLECTIONS) {
    for (const record of book.all(name).values()) {
      for (const stamp of Object.values(record.clocks)) {
        if (stamp > highest) highest = stamp
      }
    }
  }
  if (highest !== '') clock.witness(highest)
}
