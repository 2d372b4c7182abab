import { rm } from 'node:fs/promises'

import type { ActIndex } from './act-index.ts'
import { FILE_VERSION } from './file-header.ts'
import { FRAME_TYPE } from './frame.ts'
import type { PartReader } from './part-reader.ts'
import { beginSealedFile } from './sealed-file.ts'
import type { SealedFileWriter } from './sealed-file.ts'
import { openSegmentWriter } from './segment-writer.ts'
import type { Entry, SegmentWriter } from './segment-writer.ts'
import { createSegment, listFiles, snapshotPath } from './segment.ts'
import type { JournalPlace } from './segment.ts'

// The second newest stands in where the newest turns out to be damaged.
const KEPT_SNAPSHOTS = 2

/**
 * Opens a new segment and begins the snapshot that it follows.
 *
 * The cut comes first: acts that come while the page still reads its records go into the new
 * segment, and applying them again over the snapshot changes nothing. Acts that are not applied
 * yet are carried over, as the snapshot may lack them.
 */
export async function cutSegment(
  place: JournalPlace,
  key: () => Uint8Array,
  from: { number: number; actsBefore: number; index: ActIndex; reader: PartReader },
): Promise<SegmentWriter> {
  const number = from.number + 1
  const pending = from.index.pending()
  const settled = from.index.whole().length - pending.length
  const end = await createSegment(place, number, from.actsBefore + settled)
  const writer = await openSegmentWriter(place, key, { number, end, nextIndex: 0 })
  const text = from.reader.begin()
  const carried: Entry[] = []
  for (const { id, places } of pending) {
    for (const [part, at] of places.entries()) {
      const isLast = part === places.length - 1
      const head = { type: FRAME_TYPE.actPart, isLast, part, id }
      carried.push({ head, text: await text(at) })
    }
  }
  for (const { id, part, at } of from.index.unfinished()) {
    const head = { type: FRAME_TYPE.actPart, isLast: false, part, id }
    carried.push({ head, text: await text(at) })
  }
  if (carried.length > 0) await writer.write(carried)
  return writer
}

/** Begins the snapshot of the state before a segment. */
export function beginSnapshotFile(
  place: JournalPlace,
  key: Uint8Array,
  number: number,
): Promise<SealedFileWriter> {
  const header = {
    version: FILE_VERSION,
    kind: 'snapshot' as const,
    workspaceId: place.workspaceId,
    file: String(number),
    actsBefore: 0,
    wraps: [],
  }
  return beginSealedFile(snapshotPath(place.folder, number), header, key)
}

/** Removes all but the newest snapshots; the segments are kept, so nothing is lost by it. */
export async function dropOldSnapshots(folder: string): Promise<void> {
  const { snapshots } = await listFiles(folder)
  for (const number of snapshots.slice(0, -KEPT_SNAPSHOTS)) {
    await rm(snapshotPath(folder, number), { force: true })
  }
}
