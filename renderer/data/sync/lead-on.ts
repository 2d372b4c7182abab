import type { Book } from '#renderer/data/book.ts'
import type { DataContext } from '#renderer/data/context.ts'
import type { Change, CollectionName } from '#shared/domain/act/act.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import { WITH_DOUBLES } from '#shared/domain/sync/double-key.ts'

import { openDrafts } from './drafts.ts'
import type { Drafts } from './drafts.ts'
import type { Arrived } from './erase-again.ts'
import { repointed, repointedText } from './repoint.ts'
import type { Moves } from './repoint.ts'
import { withoutTwins } from './twin-elements.ts'

/** What may refer to a double; the ledger keeps what was so. */
export const REFERRING = [
  'alumni',
  'interactions',
  'gatherings',
  'programme',
  'cases',
  'views',
] as const satisfies readonly CollectionName[]

/**
 * The changes that let records which arrived refer to what stays of doubles that were joined before,
 * and that let elements which they hold twice stand once: a machine that was away knew of neither.
 * Nothing once all is led on.
 *
 * @param arrived the records of the batch, after they were written
 */
export function arrivedChanges(
  { book }: Pick<DataContext, 'book'>,
  arrived: readonly Arrived[],
): readonly Change[] {
  const drafts = openDrafts(book)
  const moves = movesIn(book)
  for (const { collection, record } of arrived) {
    if (!isReferring(collection)) continue
    leadOn(drafts, collection, record.id, moves)
    withoutTwins(book, drafts, collection, record.id)
  }
  return drafts.changes()
}

/** Drafts a record with references that lead to what stays. */
export function leadOn(drafts: Drafts, collection: CollectionName, id: string, moves: Moves): void {
  const record: RecordBase | null = drafts.get(collection, id)
  if (record === null || record.erasedAt !== null || moves.size === 0) return
  const next = repointed(record, moves)
  if (next !== record) drafts.put(collection, next)
  const view = collection === 'views' ? drafts.get(collection, id) : null
  if (view?.kind !== 'savedView') return
  const query = repointedText(view.query, moves)
  if (query !== view.query) drafts.put(collection, { ...view, query } as RecordBase)
}

/** Where those lead that were joined before. */
function movesIn(book: Book): Moves {
  const moves = new Map<string, string>()
  for (const collection of WITH_DOUBLES) {
    for (const { id, mergedIntoId } of book.all(collection).values()) {
      if (mergedIntoId !== null) moves.set(id, mergedIntoId)
    }
  }
  return moves
}

function isReferring(collection: CollectionName): boolean {
  return (REFERRING as readonly CollectionName[]).includes(collection)
}
