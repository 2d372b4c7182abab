import type { Book, RecordOf } from '#renderer/data/book.ts'
import type { Change, CollectionName } from '#shared/domain/act/act.ts'
import { diffRecord, stampOf } from '#shared/domain/record/patch.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'

/** Records as they are to be, over the book; an act may touch each field of a record once only. */
export interface Drafts {
  readonly get: <C extends CollectionName>(collection: C, id: string) => RecordOf[C] | null
  readonly put: (collection: CollectionName, record: RecordBase) => void
  /** How many records were put. */
  readonly size: () => number
  /** What turns the book's records into these; nothing for what stayed the same. */
  readonly changes: () => readonly Change[]
}

/** Opens drafts over the book. */
export function openDrafts(book: Pick<Book, 'get'>): Drafts {
  const drafts = new Map<string, { collection: CollectionName; record: RecordBase }>()
  return {
    get: (collection, id) =>
      (drafts.get(`${collection} ${id}`)?.record ?? book.get(collection, id)) as never,
    put(collection, record) {
      drafts.set(`${collection} ${record.id}`, { collection, record })
    },
    size: () => drafts.size,
    changes: () =>
      [...drafts.values()].flatMap(({ collection, record }) => {
        const before: RecordBase | null = book.get(collection, record.id)
        if (before === null) return []
        const { clocks, id: _id, ...fields } = record
        const own = Object.entries(fields).filter(([field]) => !field.startsWith('_'))
        const change = diffRecord(collection, before, Object.fromEntries(own))
        return change === null ? [] : parted(change, before, clocks)
      }),
  }
}

/** A later value that is only taken over keeps the stamp it was written at. */
function parted(
  change: Change,
  before: RecordBase,
  clocks: RecordBase['clocks'],
): readonly Change[] {
  const isTaken = (key: string): boolean => (clocks[key] ?? '') > stampOf(before.clocks, key)
  const keys = Object.keys(change.after)
  const taken = keys.filter(isTaken)
  const written = keys.filter((key) => !isTaken(key))
  const stamps = Object.fromEntries(taken.map((key) => [key, clocks[key] ?? '']))
  return [
    ...(written.length === 0 ? [] : [only(change, written)]),
    ...(taken.length === 0 ? [] : [{ ...only(change, taken), clocks: stamps }]),
  ]
}

function only(change: Change, keys: readonly string[]): Change {
  const pick = (patch: Change['after']): Change['after'] =>
    Object.fromEntries(keys.map((key) => [key, patch[key] ?? null]))
  return { ...change, before: pick(change.before ?? {}), after: pick(change.after) }
}
