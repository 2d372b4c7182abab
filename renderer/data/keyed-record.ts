import type { Change, CollectionName } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Id, IdKind } from '#shared/lib/ids.ts'
import { keyedId } from '#shared/lib/keyed-id.ts'

import type { DataContext } from './context.ts'

type Needs = Pick<DataContext, 'book' | 'writer'>

/**
 * The change that makes the one record of a key, with the same id on every machine; what lies in the
 * trash under that id comes back with these fields instead. Whoever calls has found none by the key:
 * where the id is taken all the same, by one that was renamed or erased, a new one is made.
 *
 * @param key what there may be only one of; no secret, see `keyedId`
 * @param fields every field of the kind
 */
export function keyedCreation(
  context: Needs,
  collection: CollectionName,
  kind: IdKind,
  key: readonly string[],
  fields: object,
  isSample = false,
): Change {
  const { book, writer } = context
  const id = keyedId(kind, key)
  const made = creation(collection, id, fields, isSample)
  const there: RecordBase | null = book.get(collection, id)
  if (there === null) return made
  const isInTrash = there.trashedAt !== null && there.erasedAt === null
  const back =
    isInTrash && there.mergedIntoId === null ? diffRecord(collection, there, made.after) : null
  return back ?? creation(collection, writer.newId(kind), fields, isSample)
}

/** The id of the one record of a key, or a new one where that is taken. */
export function keyedOrNewId<K extends IdKind>(
  { book, writer }: Needs,
  collection: CollectionName,
  kind: K,
  key: readonly string[],
): Id<K> {
  const id = keyedId(kind, key)
  return book.get(collection, id) === null ? id : writer.newId(kind)
}
