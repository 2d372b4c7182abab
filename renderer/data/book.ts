import type { CollectionName } from '#shared/domain/act/act.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { Gathering } from '#shared/domain/gathering/gathering.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import type { LedgerEntry } from '#shared/domain/ledger/ledger-entry.ts'
import type { Organisation } from '#shared/domain/organisation/organisation.ts'
import type { Programme } from '#shared/domain/programme/programme.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Rehiring } from '#shared/domain/rehire/rehiring.ts'
import type { Conflict } from '#shared/domain/sync/conflict.ts'
import type { View } from '#shared/domain/view/view.ts'

import type { Database, StoredRecord } from './database.ts'

/** The type of record that each collection holds. */
export interface RecordOf {
  alumni: Alumnus
  interactions: Interaction
  gatherings: Gathering
  organisations: Organisation
  programme: Programme
  cases: Rehiring
  views: View
  ledger: LedgerEntry
  conflicts: Conflict
}

/** Every record in memory, fed by the store's change stream. */
export interface Book {
  readonly all: <C extends CollectionName>(collection: C) => ReadonlyMap<string, RecordOf[C]>
  readonly get: <C extends CollectionName>(collection: C, id: string) => RecordOf[C] | null
  /** What the store holds of a record, with its revision. */
  readonly stored: (collection: CollectionName, id: string) => StoredRecord | undefined
  /** Hears of each record as it changes, in order; returns the way to stop. */
  readonly onRecord: (
    listener: (collection: CollectionName, record: RecordBase, before: RecordBase | null) => void,
  ) => () => void
  readonly load: (collection: CollectionName) => Promise<void>
}

/** Opens the book over a store; nothing is in it before `load`. */
export function openBook(database: Database): Book {
  const pages: Record<CollectionName, Map<string, StoredRecord>> = {
    alumni: new Map(),
    interactions: new Map(),
    gatherings: new Map(),
    organisations: new Map(),
    programme: new Map(),
    cases: new Map(),
    views: new Map(),
    ledger: new Map(),
    conflicts: new Map(),
  }
  const listeners = new Set<Parameters<Book['onRecord']>[0]>()
  database.onWritten((collection, record) => {
    const before = pages[collection].get(record.id) ?? null
    pages[collection].set(record.id, record)
    for (const listener of listeners) {
      listener(collection, asRecord(record), before === null ? null : asRecord(before))
    }
  })
  return {
    all: (collection) => pages[collection] as unknown as ReadonlyMap<string, never>,
    get: (collection, id) => (pages[collection].get(id) ?? null) as unknown as never,
    stored: (collection, id) => pages[collection].get(id),
    onRecord(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async load(collection) {
      const records = await database.readAll(collection)
      const page = pages[collection]
      for (const record of records) if (!page.has(record.id)) page.set(record.id, record)
    },
  }
}

function asRecord(record: StoredRecord): RecordBase {
  return record as unknown as RecordBase
}
