import type { Book } from '#renderer/data/book.ts'
import { breath } from '#renderer/data/breath.ts'
import { warnedAmong } from '#renderer/data/confidentiality.ts'
import type { Warned, WarnedCounts, WarnedPerson } from '#renderer/data/confidentiality.ts'
import type { DataContext, Done } from '#renderer/data/context.ts'
import { COPY_TASK } from '#renderer/data/copying/task.ts'
import { SNAPSHOT_RECORDS, snapshotTexts } from '#renderer/data/recovery.ts'
import { COLLECTIONS } from '#shared/domain/act/act.ts'
import type { CollectionName } from '#shared/domain/act/act.ts'
import { isLive } from '#shared/domain/record/record.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import { SCHEMAS } from '#shared/domain/schemas.ts'
import {
  closedGatherings,
  hasPersonnelWords,
  isConflictClosed,
  withoutPersonnel,
} from '#shared/domain/sending/personnel.ts'
import type { Conflict } from '#shared/domain/sync/conflict.ts'
import { translate } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/ipc/contract.ts'
import { AppError } from '#shared/lib/errors.ts'
import { writeOpenCopy } from '#shared/transfer/write/open-copy.ts'
import { joinBytes } from '#shared/transfer/write/zip.ts'

import { ledgerGroup } from './ledger.ts'
import { settingsGroup } from './settings.ts'

/** One piece of a copy on its way out; `text` is null at the end. */
export interface CopyPiece {
  readonly text: string | null
  /** How far it is, from 0 to 1. */
  readonly share: number
}

/** What an open copy is written with. */
export interface OpenCopyOptions {
  readonly language: Language
  /** The version of Kizuna. */
  readonly version: string
  /** True takes in what is for the personnel department alone. */
  readonly hasPersonnel: boolean
}

/** Commands about copies of everything, made by hand. */
export interface CopyingGroup {
  /** Begins a copy of all records as they stand now, in place of one that was under way. */
  readonly begin: () => Promise<void>
  /** The next piece, as JSON of `SnapshotPart`; throws `copy.not-begun`. */
  readonly next: () => Promise<CopyPiece>
  /** The whole copy as a ZIP that anyone can read; throws `act.cancelled`. */
  readonly open: (options: OpenCopyOptions) => Promise<Uint8Array>
  /** Stops what is under way. */
  readonly cancel: () => Promise<void>
  /** How many records hold something that is for the personnel department alone. */
  readonly personnelCount: () => Promise<number>
  /** Whom it is warned of, and some of their names, the last place excluded. */
  readonly warned: () => Promise<WarnedCounts>
  readonly warnedPeople: (from: number, to: number) => Promise<readonly WarnedPerson[]>
  /** Enters a copy in the ledger once it is saved and verified; a sealed one holds everything. */
  readonly record: (
    format: 'sealed' | 'open',
    sizeBytes: number,
    hasPersonnel: boolean,
  ) => Promise<Done>
}

/** Opens the group. */
export function copyingGroup(context: DataContext): CopyingGroup {
  const ledger = ledgerGroup(context)
  const settings = settingsGroup(context)
  let running: { texts: Generator<string>; given: number; total: number } | null = null
  let turn = 0
  const warned = (): Warned =>
    warnedAmong(context, [...context.book.all('alumni').values()].filter(isLive), true)
  return {
    async begin() {
      turn += 1
      const book = standstill(context)
      const parts = COLLECTIONS.map((name) => Math.ceil(book.all(name).size / SNAPSHOT_RECORDS))
      running = { texts: snapshotTexts(book), given: 0, total: sum(parts) }
    },
    async next() {
      if (running === null) throw new AppError('copy.not-begun')
      const { done, value } = running.texts.next()
      if (done === true) {
        running = null
        return { text: null, share: 1 }
      }
      running.given += 1
      return { text: value, share: running.given / running.total }
    },
    async open({ language, version, hasPersonnel }) {
      turn += 1
      const mine = turn
      const book = standstill(context)
      const total = sum(COLLECTIONS.map((name) => book.all(name).size * timesRead(name)))
      const chunks: Uint8Array<ArrayBuffer>[] = []
      const { companyName } = await settings.shared()
      const steps = writeOpenCopy(
        {
          records: (collection) =>
            hasPersonnel ? book.all(collection).values() : publicRecords(book, collection),
          companyName,
          version,
          at: context.now(),
          today: context.today(),
          say: (key, facts) => translate(language, key, facts),
        },
        (chunk) => chunks.push(chunk),
      )
      for (const written of steps) {
        context.tellProgress(COPY_TASK, written / total)
        await breath()
        if (mine !== turn) throw new AppError('act.cancelled')
      }
      return joinBytes(chunks)
    },
    async cancel() {
      turn += 1
      running = null
    },
    warned: async () => warned().counts,
    warnedPeople: async (from, to) => warned().names(from, to),
    personnelCount: async () => countPersonnel(context.book),
    async record(format, sizeBytes, hasPersonnel) {
      const personnel = format === 'open' ? countPersonnel(context.book) : 0
      return ledger.add({
        kind: 'copy',
        format: `copy-${format}`,
        counts: {
          included: [...context.book.all('alumni').values()].filter(isLive).length,
          sizeBytes,
          ...(format === 'open' && warned().ledgerCounts),
          ...(personnel > 0 && {
            [hasPersonnel ? 'personnel' : 'leftOut.personnel']: personnel,
          }),
        },
      })
    },
  }
}

/** The book as it stands at this moment: what is written later is not in it. */
function standstill({ book }: DataContext): Book {
  const pages = new Map<CollectionName, ReadonlyMap<string, unknown>>(
    COLLECTIONS.map((name) => [name, new Map<string, unknown>(book.all(name))]),
  )
  return { ...book, all: (name) => pages.get(name) as ReturnType<typeof book.all<typeof name>> }
}

/** The records of a collection without what is for the personnel department alone. */
function* publicRecords(book: Book, collection: CollectionName): Generator<RecordBase> {
  const closed = closedGatherings(book.all('gatherings').values())
  for (const record of book.all(collection).values()) {
    const left = withoutPersonnel<RecordBase>(collection, record, closed)
    if (left !== null && !isClosed(book, collection, record, closed)) yield left
  }
}

function isClosed(
  book: Book,
  collection: CollectionName,
  record: RecordBase,
  closed: ReadonlySet<string>,
): boolean {
  if (collection !== 'conflicts') return false
  const conflict = record as Conflict
  return isConflictClosed(conflict, book.get(conflict.collection, conflict.recordId), closed)
}

function countPersonnel(book: Book): number {
  const closed = closedGatherings(book.all('gatherings').values())
  let count = 0
  for (const collection of COLLECTIONS) {
    for (const record of book.all(collection).values()) {
      const isThere = record.erasedAt === null && record.mergedIntoId === null
      const isPersonnel =
        hasPersonnelWords(collection, record, closed) || isClosed(book, collection, record, closed)
      if (isThere && isPersonnel) count += 1
    }
  }
  return count
}

/** How often an open copy reads each record: for its table, those of its lists, and its JSON file. */
function timesRead(collection: CollectionName): number {
  const parts = Object.values(SCHEMAS[collection].properties)
  return 2 + parts.filter((part) => part.items?.properties !== undefined).length
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
