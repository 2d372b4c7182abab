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
import type { Seal } from './seal.ts'

type Row = BulkWriteRow<Record<string, unknown>>
type Doc = RxDocumentData<Record<string, unknown>>
type SealedDoc = RxDocumentData<{ sealed: string }>
type Instance = RxStorageInstance<Record<string, unknown>, unknown, unknown>
type SealedInstance = RxStorageInstance<{ sealed: string }, unknown, unknown>

/** Gives what rows have to wait for before they are written; a failure there refuses them. */
export type GateOf = (context: string) => Promise<unknown> | undefined

interface Tools {
  readonly seal: Seal
  readonly readAll: ReadAll
  readonly gateOf: GateOf
}

/** Reads all rows of an inner instance at once, faster than its own query where it can. */
export type ReadAll = (inner: SealedInstance) => Promise<SealedDoc[]>

const CLEAR = ['_deleted', '_rev', '_meta', '_attachments'] as const
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * Wraps a storage so that it keeps ciphertext alone: in the clear stay the id, the revision, the
 * time of the last write and whether the row is removed. Queries run over opened records in memory.
 *
 * @param gateOf what rows written under a context have to wait for; they are sealed meanwhile
 */
export function sealStorage(
  inner: RxStorage<unknown, unknown>,
  seal: Seal,
  readAll: ReadAll,
  gateOf: GateOf = () => undefined,
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
      const sealed = sealInstance(instance, schema, primary, { seal, readAll, gateOf })
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
  { seal, readAll, gateOf }: Tools,
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
    if (isEverything(prepared, primary)) return openAll(await readAll(inner))
    const matches = getQueryMatcher(schema as never, prepared.query as never)
    const docs = (await openAll(await readAll(inner))).filter((doc) => matches(doc as never))
    docs.sort(getSortComparator(schema as never, prepared.query as never))
    return docs.slice(skip, limit === undefined ? undefined : skip + limit)
  }

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

/** Tells whether a query asks for every row by its id, as the rows are read in any case. */
function isEverything({ query }: PreparedQuery<Record<string, unknown>>, primary: string): boolean {
  const [first, ...others] = query.sort
  return (
    Object.keys(query.selector).length === 0 &&
    query.skip === 0 &&
    query.limit === undefined &&
    others.length === 0 &&
    first?.[primary] === 'asc'
  )
}
