import { createRxDatabase, now } from 'rxdb/plugins/core'
import type { RxCollection, RxDatabase, RxDocumentData, RxJsonSchema } from 'rxdb/plugins/core'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'

import { COLLECTIONS } from '#shared/domain/act/act.ts'
import type { CollectionName } from '#shared/domain/act/act.ts'
import { migrate } from '#shared/domain/migrations.ts'
import { SCHEMAS } from '#shared/domain/schemas.ts'
import { overlay } from '#shared/lib/overlay.ts'

import { openBlocks } from './vault/blocks.ts'
import { extentOf, readFromBlocks } from './vault/read-blocks.ts'
import type { Seal } from './vault/seal.ts'
import { sealStorage } from './vault/sealed-storage.ts'
import type { SealedReader } from './vault/sealed-storage.ts'
import firstSchemas from './vault/store-schemas.json'

/** A record as the store keeps it. */
export type StoredRecord = RxDocumentData<Record<string, unknown>> & { readonly id: string }

/** The open store: reads everything of a collection once, and writes in bulk. */
export interface Database {
  readonly readAll: (collection: CollectionName) => Promise<StoredRecord[]>
  /**
   * Writes records; `previous` is what the store holds of each, if anything. They are sealed at once,
   * and written only once `gate` has come true.
   */
  readonly write: (
    collection: CollectionName,
    rows: readonly { previous: StoredRecord | undefined; document: Record<string, unknown> }[],
    gate?: Promise<unknown>,
  ) => Promise<void>
  /** Tells whether so much was written that the next start would be slow without `compact`. */
  readonly isCompactionDue: (collection: CollectionName) => boolean
  /**
   * Keeps all records of a collection in large pieces for a quick start.
   *
   * @param records every record, as the store holds it
   * @param pause is awaited between the pieces
   */
  readonly compact: (
    collection: CollectionName,
    records: readonly StoredRecord[],
    pause: () => Promise<void>,
  ) => Promise<void>
  /** Hears of every record written, from here or from elsewhere, in order. */
  readonly onWritten: (listener: (collection: CollectionName, record: StoredRecord) => void) => void
  readonly close: () => Promise<void>
}

/**
 * Opens the sealed store.
 *
 * @param name the database's name; tests use one of their own
 */
export async function openDatabase(name: string, seal: Seal): Promise<Database> {
  const gates = new Map<string, Promise<unknown>>()
  const readers = new Map<string, SealedReader>()
  const unkept = new Map<CollectionName, number>()
  let writes = 0
  const dexie = getRxStorageDexie({ chromeTransactionDurability: 'strict' })
  const database: RxDatabase = await createRxDatabase({
    name,
    storage: sealStorage(dexie as never, {
      seal,
      gateOf: (context) => gates.get(context),
      onReader: (collection, reader) => readers.set(collection, reader),
    }) as never,
    multiInstance: false,
    eventReduce: true,
  })
  const blocks = await openBlocks(name, seal, (at) => SCHEMAS[at as CollectionName].version)
  const schemas = COLLECTIONS.map((collection) => [
    collection,
    { schema: STORE_SCHEMAS[collection] },
  ])
  const collections = (await database.addCollections(Object.fromEntries(schemas))) as Record<
    CollectionName,
    RxCollection
  >
  return {
    async readAll(collection) {
      const reader = readers.get(collection)
      if (reader === undefined) throw new Error(`no reader of ${collection}`)
      const kept = await readFromBlocks(blocks, collection, reader)
      const records = kept?.records ?? (await reader.all())
      unkept.set(collection, kept?.changed ?? records.length)
      for (const [place, record] of records.entries()) {
        records[place] = migrate(collection, record) as StoredRecord
      }
      primeClock(records as StoredRecord[])
      return records as StoredRecord[]
    },
    isCompactionDue: (collection) => (unkept.get(collection) ?? 0) > MOST_UNKEPT,
    async compact(collection, records, pause) {
      await blocks.write(collection, extentOf(records), records, pause)
      unkept.set(collection, 0)
    },
    async write(collection, rows, gate = Promise.resolve()) {
      writes += 1
      const context = `kizuna-commit-${writes}`
      unkept.set(collection, (unkept.get(collection) ?? 0) + rows.length)
      if (rows.some(isErasing)) await blocks.forget(collection)
      const documents = rows.map(({ previous, document }) => ({
        ...(previous === undefined ? {} : { previous }),
        document: overlay(
          document,
          previous === undefined ? STORE_FIELDS : storeFieldsOf(previous),
        ),
      }))
      gates.set(context, gate)
      const answer = await collections[collection].storageInstance
        .bulkWrite(documents as never, context)
        .finally(() => gates.delete(context))
      const [problem] = answer.error
      if (problem !== undefined) throw new Error(`write refused: ${problem.status}`)
    },
    onWritten(listener) {
      for (const collection of COLLECTIONS) {
        collections[collection].eventBulks$.subscribe((bulk) => {
          for (const event of bulk.events) listener(collection, event.documentData as StoredRecord)
        })
      }
    },
    close: async () => {
      blocks.close()
      await database.close()
    },
  }
}

/** Rows written since the pieces, above which they are made anew. */
const MOST_UNKEPT = 1000

function isErasing({
  previous,
  document,
}: {
  readonly previous: StoredRecord | undefined
  readonly document: Record<string, unknown>
}): boolean {
  return document['erasedAt'] !== null && previous !== undefined && previous['erasedAt'] === null
}

/** A record without what the store keeps of it. */
export function withoutStoreFields(record: Record<string, unknown>): Record<string, unknown> {
  const { _rev, _meta, _deleted, _attachments, ...document } = record
  return document
}

function storeFieldsOf({ _deleted, _attachments, _rev, _meta }: StoredRecord): object {
  return { _deleted, _attachments, _rev, _meta }
}

const STORE_FIELDS = { _deleted: false, _attachments: {}, _rev: '', _meta: { lwt: 1 } }

/**
 * What RxDB is told of each collection. It sees sealed bytes alone, so this stays as it was first
 * written, whatever records look like by now: RxDB keeps its hash, and its own migration copies a
 * store row by row, 280 s for 60,000 records. Records are brought to their newest form as they are
 * read, and lie in it once they are written again.
 */
const STORE_SCHEMAS: Readonly<Record<CollectionName, RxJsonSchema<object>>> = {
  ...(firstSchemas as unknown as Record<keyof typeof firstSchemas, RxJsonSchema<object>>),
  gatherings: sealedSchema('gathering'),
  cases: sealedSchema('case'),
  conflicts: sealedSchema('conflict'),
}

/** The schema of a collection that came later: an id and what is sealed. */
function sealedSchema(title: string): RxJsonSchema<object> {
  const schema = {
    title,
    version: 0,
    primaryKey: 'id',
    type: 'object',
    properties: { id: { type: 'string', maxLength: 60 } },
    additionalProperties: true,
  }
  return schema as unknown as RxJsonSchema<object>
}

// A clock set back would otherwise hide later writes from a push that goes by the time of writing.
function primeClock(records: readonly StoredRecord[]): void {
  let highest = 0
  for (const record of records) highest = Math.max(highest, record._meta.lwt)
  if (highest <= Date.now()) return
  const real = Date.now
  try {
    Date.now = () => highest
    now()
  } finally {
    Date.now = real
  }
}
