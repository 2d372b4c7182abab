import type { Book } from '#renderer/data/book.ts'
import { COLLECTIONS } from '#shared/domain/act/act.ts'
import type { Change, CollectionName } from '#shared/domain/act/act.ts'
import { applyChange } from '#shared/domain/record/patch.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'

/** Some records of one collection. */
export type Page = readonly [CollectionName, readonly RecordBase[]]

/** A book of records that no store stands behind. */
export interface PaperBook extends Pick<Book, 'all' | 'get'> {
  /** Writes changes as one act with this stamp. */
  readonly write: (changes: readonly Change[], stamp: string) => void
}

/** Opens a book that holds some records. */
export function makePaperBook(pages: readonly Page[]): PaperBook {
  const book = new Map(COLLECTIONS.map((name) => [name, new Map<string, RecordBase>()]))
  for (const [name, records] of pages) {
    for (const record of records) book.get(name)?.set(record.id, record)
  }
  return {
    all: (collection) => book.get(collection) as never,
    get: (collection, id) => (book.get(collection)?.get(id) ?? null) as never,
    write(changes, stamp) {
      for (const change of changes) {
        const page = book.get(change.collection)
        const next = applyChange(page?.get(change.id) ?? null, change, stamp)
        if (next !== null) page?.set(change.id, next)
      }
    },
  }
}
