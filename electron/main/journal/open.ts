import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { makeActIndex } from './act-index.ts'
import type { ActIndex } from './act-index.ts'
import { openSegmentWriter } from './segment-writer.ts'
import type { SegmentWriter } from './segment-writer.ts'
import { createSegment, cutTornEnd, listFiles, putUnbornAside, scanSegment } from './segment.ts'
import type { JournalPlace } from './segment.ts'

/** The journal as a start finds it. */
export interface OpenedJournal {
  /** The acts since the newest snapshot. */
  readonly index: ActIndex
  readonly segment: SegmentWriter
  /** How many whole acts lie before those of the index. */
  readonly actsBefore: number
  readonly hasSnapshot: boolean
  /** How many places since the newest snapshot can't be read. */
  readonly damaged: number
  /** Segments whose acts are not in the index. */
  readonly olderSegments: readonly number[]
}

/**
 * Reads all segments since the newest snapshot and makes the last one ready to be added to.
 *
 * A torn end is cut off and kept aside; a damaged segment is left as it is, and a new one begun.
 */
export async function openJournal(
  place: JournalPlace,
  key: () => Uint8Array,
): Promise<OpenedJournal> {
  const { segments, snapshots, leftovers } = await listFiles(place.folder)
  for (const name of leftovers) await rm(join(place.folder, name), { force: true })

  const base = snapshots.at(-1) ?? 0
  const recent = segments.filter((number) => number >= base)
  const index = makeActIndex()
  let actsBefore: number | null = null
  let damaged = 0
  let last: { number: number; end: number; nextIndex: number } | null = null

  for (const number of recent) {
    const isLast = number === recent.at(-1)
    const found = await scanSegment(place, number, (head, at) =>
      index.add(head, { ...at, kind: 'journal', number }),
    )
    damaged += found.damaged
    if (!found.isBorn) {
      await putUnbornAside(place.folder, number)
      continue
    }
    actsBefore ??= found.actsBefore
    if (!isLast || found.damaged > 0) continue
    if (found.isTorn) await cutTornEnd(place.folder, number, found.end)
    last = { number, end: found.end, nextIndex: found.nextIndex }
  }
  actsBefore ??= 0
  if (last === null) {
    const number = Math.max(base, (segments.at(-1) ?? 0) + 1)
    const end = await createSegment(place, number, actsBefore + index.whole().length)
    last = { number, end, nextIndex: 0 }
  }
  return {
    index,
    segment: await openSegmentWriter(place, key, last),
    actsBefore,
    hasSnapshot: snapshots.length > 0,
    damaged,
    olderSegments: segments.filter((number) => number < base),
  }
}
