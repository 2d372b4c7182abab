import type { PushAnswer, RemoteDoc, RemoteRow } from '#shared/ipc/couch.ts'
import { AppError } from '#shared/lib/errors.ts'

const OWN_ID = /^[a-z]+:[a-z]{3}_[0-9a-z]+$/
const ID_MAX = 100
const REVISION = /^\d+-[0-9a-zA-Z]{1,80}$/
const CLOCK_MAX = 40

type Fields = Readonly<Record<string, unknown>>

/** Tells whether an id is that of a record or a machine; designs and strangers are left alone. */
export function isOwnId(id: unknown): id is string {
  return typeof id === 'string' && id.length <= ID_MAX && OWN_ID.test(id)
}

/** The value as an object. @throws `sync.not-couch` where it is none */
export function fieldsOf(value: unknown): Fields {
  if (!isFields(value)) throw new AppError('sync.not-couch')
  return value
}

/** The value as a list. @throws `sync.not-couch` where it is none */
export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new AppError('sync.not-couch')
  return value
}

/** A sequence as text: real CouchDB gives texts, others numbers. */
export function sequenceOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || Array.isArray(value)) return JSON.stringify(value)
  throw new AppError('sync.not-couch')
}

/** What the server calls a revision; null for anything else. */
export function revisionOf(value: unknown): string | null {
  return typeof value === 'string' && REVISION.test(value) ? value : null
}

/** Reads a document; null where it was deleted or has not Kizuna's form. */
export function readDoc(value: unknown): RemoteDoc | null {
  if (!isFields(value) || value['_deleted'] === true) return null
  const { _id: id, version, clock, sealed } = value
  const rev = revisionOf(value['_rev'])
  const isOurs =
    isOwnId(id) &&
    rev !== null &&
    typeof version === 'number' &&
    Number.isSafeInteger(version) &&
    version >= 0 &&
    typeof clock === 'string' &&
    clock.length <= CLOCK_MAX &&
    typeof sealed === 'string'
  return isOurs ? { id, rev, version, clock, sealed } : null
}

/**
 * Reads a row of changes or of documents asked for with their conflicts; null where its id is not
 * ours.
 */
export function readRow(id: unknown, doc: unknown): RemoteRow | null {
  if (!isOwnId(id)) return null
  if (!isFields(doc) || doc['_deleted'] === true) return { id, revs: [], doc: null }
  const conflicts = Array.isArray(doc['_conflicts']) ? doc['_conflicts'] : []
  const revs = [doc['_rev'], ...conflicts].flatMap((rev) => revisionOf(rev) ?? [])
  const read = readDoc(doc)
  return { id, revs, doc: read?.id === id ? read : null }
}

/** Writes a record as it lies on the server. */
export function writeDoc({ id, rev, version, clock, sealed }: RemoteDoc): Fields {
  return { _id: id, ...(rev !== null && { _rev: rev }), version, clock, sealed }
}

/** Reads what became of records sent, in their order; the server may give another order. */
export function readAnswers(docs: readonly RemoteDoc[], body: unknown): readonly PushAnswer[] {
  const lines = listOf(body).map(fieldsOf)
  const byId = new Map(lines.map((line) => [line['id'], line]))
  return docs.map(({ id }, i) => {
    const line = lines[i]?.['id'] === id ? lines[i] : byId.get(id)
    if (line === undefined) throw new AppError('sync.not-couch')
    return readAnswer(id, line)
  })
}

function readAnswer(id: string, line: Fields): PushAnswer {
  const rev = revisionOf(line['rev'])
  if (rev !== null && line['error'] === undefined) return { id, rev, problem: null }
  const { error, name, status } = line
  const isConflict = error === 'conflict' || name === 'conflict' || status === 409
  // Forbidden and unauthorized alike: a check on the server does not take this record.
  return { id, rev: null, problem: isConflict ? 'conflict' : 'refused' }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
