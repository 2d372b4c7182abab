import { getPrimaryFieldOfPrimaryKey, getQueryMatcher, getSortComparator } from 'rxdb/plugins/core'
import type {
  BulkWriteRow,
  EventBulk,
  PreparedQuery,
  RxDocumentData,
  RxJsonSchema,
  RxStorage,
  RxStorageChangeEvent,
  RxStorageInstance,
  RxStorageInstanceCreationParams,
  RxStorageWriteError,
} from 'rxdb/plugins/core'
import { getChangedDocumentsSince } from 'rxdb/plugins/core'
import { map } from 'rxjs'

import { bytesToText, textToBytes } from './byte-text.ts'
import { readExtent, readRows, readRowsSince } from './read-rows.ts'
import type { Checkpoint, Extent, SealedDoc, SealedInstance } from './read-rows.ts'
import type { Seal } from './seal.ts'

type Row = BulkWriteRow<Record<string, unknown>>
type Instance = RxStorageInstance<Record<string, unknown>, unknown, unknown>

/** A record with what RxDB keeps of it. */
export type Doc = RxDocumentData<Record<string, unknown>>

/** Gives what rows have to wait for before they are written; a failure there refuses them. */
export type GateOf = (context: string) => Promise<unknown> | undefined

/** Reads a collection past RxDB's queries, which go row by row. */
export interface SealedReader {
  readonly all: () => Promise<Doc[]>
  /** What was written after a checkpoint; null where that is more than `most` rows. */
  readonly since: (checkpoint: Checkpoint, most: number) => Promise<Doc[] | null>
  readonly extent: () => Promise<Extent>
}

/** What a sealed storage needs. */
export interface SealTools {
  readonly seal: Seal
  readonly gateOf: GateOf
  /** Is given a reader of each collection as it is opened. */
  readonly onReader: (collectionName: string, reader: SealedReader) => void
}

const CLEAR = ['_deleted', '_rev', '_meta', '_attachments'] as const
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * Wraps a storage so that it keeps ciphertext alone: in the clear stay the id, the revision, the
 * time of the last write and whether the row is removed. Queries run over opened records in memory.
 */
export function sealStorage(
  inner: RxStorage<unknown, unknown>,
  tools: SealTools,
): RxStorage<unknown, unknown> {
  return {
    name: `sealed-${inner.name}`,
    rxdbVersion: inner.rxdbVersion,
    async createStorageInstance<T>(params: RxStorageInstanceCreationParams<T, unknown>) {
      const primary = getPrimaryFieldOfPrimaryKey(params.schema.primaryKey) as string
      const schema = params.schema as unknown as RxJsonSchema<Doc>
      const instance = await inner.createStorageInstance({
        ...params,
        schema: sealedSchema(schema, primary),
      })
      const sealed = sealInstance(instance, schema, primary, tools)
      return sealed as unknown as RxStorageInstance<T, unknown, unknown>
    },
  }
}

function sealedSchema(schema: RxJsonSchema<Doc>, primary: string): RxJsonSchema<SealedDoc> {
  const properties = schema.properties as unknown as Record<string, unknown>
  const clear = Object.fromEntries([primary, ...CLEAR].map((name) => [name, properties[name]]))
  return {
    version: schema.version,
    primaryKey: primary,
    type: 'object',
    properties: { ...clear, sealed: { type: 'string' } },
    required: [primary, ...CLEAR, 'sealed'],
    additionalProperties: false,
    indexes: [['_meta.lwt', primary]],
  } as unknown as RxJsonSchema<SealedDoc>
}

function sealInstance(
  inner: SealedInstance,
  schema: RxJsonSchema<Doc>,
  primary: string,
  { seal, gateOf, onReader }: SealTools,
): Instance {
  const place = `${inner.databaseName}/${inner.collectionName}/${schema.version}`
  // What is being written is kept in the clear until the inner storage has told of it: events come
  // out in its order and nothing is opened twice.
  const inFlight = new Map<string, Doc>()
  const idOf = (doc: object): string => (doc as Record<string, unknown>)[primary] as string
  const nameOf = (doc: object): string => `${idOf(doc)}/${(doc as { _rev: string })._rev}`

  const clearPart = (doc: Doc): Record<string, unknown> => ({
    [primary]: idOf(doc),
    _deleted: doc._deleted,
    _rev: doc._rev,
    _meta: doc._meta,
    _attachments: doc._attachments,
  })
  const close = async (doc: Doc): Promise<SealedDoc> => {
    const rest: Record<string, unknown> = { ...doc }
    for (const name of [primary, ...CLEAR]) delete rest[name]
    const plain = encoder.encode(JSON.stringify(rest))
    const sealed = bytesToText(await seal.seal(`${place}/${idOf(doc)}`, plain))
    return { ...clearPart(doc), sealed } as unknown as SealedDoc
  }
  const open = async (doc: SealedDoc): Promise<Doc> => {
    const plain = await seal.open(`${place}/${idOf(doc)}`, textToBytes(doc.sealed))
    const rest = JSON.parse(decoder.decode(plain)) as Record<string, unknown>
    return { ...rest, ...clearPart(doc) } as unknown as Doc
  }
  const openAll = (docs: readonly SealedDoc[]): Promise<Doc[]> => Promise.all(docs.map(open))

  // Sealing takes its time: without a queue a later write could overtake an earlier one. The next
  // rows are sealed while the ones before are still being written.
  let turn: Promise<unknown> = Promise.resolve()
  const bulkWrite: Instance['bulkWrite'] = (rows, context) => {
    const sealing = sealRows(rows)
    const gate = gateOf(context)
    const written = turn.then(async () => {
      await gate
      return writeNow(rows, await sealing, context)
    })
    // Where the gate fails first, nobody waits for the sealing any more.
    sealing.catch(() => undefined)
    turn = written.catch(() => undefined)
    return written
  }
  const sealRows = (rows: readonly Row[]) =>
    Promise.all(
      rows.map(async (row) => ({
        document: await close(row.document as Doc),
        ...(row.previous === undefined ? {} : { previous: clearPart(row.previous) }),
      })),
    )
  const writeNow = async (
    rows: readonly Row[],
    sealedRows: Awaited<ReturnType<typeof sealRows>>,
    context: string,
  ): ReturnType<Instance['bulkWrite']> => {
    for (const row of rows) {
      inFlight.set(nameOf(row.document), row.document)
      if (row.previous !== undefined) inFlight.set(nameOf(row.previous), row.previous)
    }
    try {
      const answer = await inner.bulkWrite(
        sealedRows as unknown as BulkWriteRow<{ sealed: string }>[],
        context,
      )
      const error = await Promise.all(answer.error.map((problem) => openError(problem, rows)))
      return { error }
    } finally {
      for (const row of rows) {
        inFlight.delete(nameOf(row.document))
        if (row.previous !== undefined) inFlight.delete(nameOf(row.previous))
      }
    }
  }
  const openError = async (
    problem: RxStorageWriteError<{ sealed: string }>,
    rows: readonly Row[],
  ): Promise<RxStorageWriteError<Record<string, unknown>>> => {
    const writeRow = rows.find((row) => idOf(row.document) === problem.documentId)
    const stored = problem.status === 409 ? problem.documentInDb : undefined
    return {
      ...problem,
      writeRow,
      ...(stored === undefined ? {} : { documentInDb: await open(stored) }),
    } as unknown as RxStorageWriteError<Record<string, unknown>>
  }
  const openEvents = (
    bulk: EventBulk<RxStorageChangeEvent<SealedDoc>, unknown>,
  ): EventBulk<RxStorageChangeEvent<Doc>, unknown> => ({
    ...bulk,
    events: bulk.events.map((event) => {
      const opened: Record<string, unknown> = {
        ...event,
        documentData: inFlight.get(nameOf(event.documentData)),
      }
      const before = event.previousDocumentData
      if (before !== undefined) opened['previousDocumentData'] = inFlight.get(nameOf(before))
      return opened as unknown as RxStorageChangeEvent<Doc>
    }),
  })
  const query = async (prepared: PreparedQuery<Record<string, unknown>>): Promise<Doc[]> => {
    const { skip, limit } = prepared.query
    const matches = getQueryMatcher(schema as never, prepared.query as never)
    const docs = (await openAll(await readRows(inner))).filter((doc) => matches(doc as never))
    docs.sort(getSortComparator(schema as never, prepared.query as never))
    return docs.slice(skip, limit === undefined ? undefined : skip + limit)
  }

  onReader(inner.collectionName, {
    all: async () => openAll(await readRows(inner)),
    since: async (checkpoint, most) => {
      const rows = await readRowsSince(inner, checkpoint, most)
      return rows === null ? null : openAll(rows)
    },
    extent: () => readExtent(inner),
  })
  return {
    databaseName: inner.databaseName,
    collectionName: inner.collectionName,
    schema: schema,
    internals: inner.internals,
    options: inner.options,
    bulkWrite,
    findDocumentsById: async (ids, withDeleted) =>
      openAll(await inner.findDocumentsById(ids, withDeleted)),
    query: async (prepared) => ({ documents: await query(prepared) }),
    count: async (prepared) => ({ count: (await query(prepared)).length, mode: 'slow' }),
    getAttachmentData: (documentId, attachmentId, digest) =>
      inner.getAttachmentData(documentId, attachmentId, digest),
    getChangedDocumentsSince: async (limit, checkpoint) => {
      const changed = await getChangedDocumentsSince(inner, limit, checkpoint as never)
      return { documents: await openAll(changed.documents), checkpoint: changed.checkpoint }
    },
    changeStream: () =>
      inner.changeStream().pipe(map((bulk) => openEvents(bulk as never))) as never,
    cleanup: (minimumDeletedTime) => inner.cleanup(minimumDeletedTime),
    close: () => inner.close(),
    remove: () => inner.remove(),
  }
}
