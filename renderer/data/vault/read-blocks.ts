import type { Blocks } from './blocks.ts'
import type { Extent } from './read-rows.ts'
import type { Doc, SealedReader } from './sealed-storage.ts'

/** A collection read from its pieces and from what was written since. */
export interface KeptRecords {
  readonly records: Doc[]
  /** How many rows were written since the pieces. */
  readonly changed: number
}

/** More rows than this, written since the pieces, are read quicker with all the others. */
const MOST_SINCE = 4000

/**
 * Reads a collection from its pieces; null where it has to be read row by row: there are no pieces,
 * too much was written since, or the store is not the one that they were made from (emptied, put
 * back, written to elsewhere).
 */
export async function readFromBlocks(
  blocks: Blocks,
  collection: string,
  reader: SealedReader,
): Promise<KeptRecords | null> {
  const kept = await blocks.extent(collection)
  if (kept === null || kept.newest === null) return null
  const changed = await reader.since(kept.newest, MOST_SINCE)
  if (changed === null) return null
  const base = (await blocks.read(collection)) as Doc[] | null
  if (base === null) return null
  const byId = new Map(base.map((record) => [idOf(record), record]))
  for (const record of changed) byId.set(idOf(record), record)
  const records = [...byId.values()]
  const store = await reader.extent()
  return isSame(store, extentOf(records)) ? { records, changed: changed.length } : null
}

/** How far some records go. */
export function extentOf(records: readonly Doc[]): Extent {
  let newest: Extent['newest'] = null
  for (const record of records) {
    const { lwt } = record._meta
    const id = idOf(record)
    const isNewer = newest === null || lwt > newest.lwt || (lwt === newest.lwt && id > newest.id)
    if (isNewer) newest = { lwt, id }
  }
  return { rows: records.length, newest }
}

function isSame(one: Extent, other: Extent): boolean {
  return (
    one.rows === other.rows &&
    one.newest?.lwt === other.newest?.lwt &&
    one.newest?.id === other.newest?.id
  )
}

function idOf(record: Doc): string {
  return record['id'] as string
}
