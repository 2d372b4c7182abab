import type { AppendPart, JournalPage, JournalState } from '#shared/ipc/contract.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

import { makeActIndex } from './act-index.ts'
import type { ActIndex } from './act-index.ts'
import { FRAME_TYPE } from './frame.ts'
import { makeGroupCommit } from './group-commit.ts'
import type { GroupCommit } from './group-commit.ts'
import { openJournal } from './open.ts'
import type { OpenedJournal } from './open.ts'
import { pageOf } from './page.ts'
import type { NumberedPlace } from './page.ts'
import { makePartReader } from './part-reader.ts'
import type { PartReader } from './part-reader.ts'
import { placesOf, planRebuild } from './rebuild.ts'
import type { SealedFileWriter } from './sealed-file.ts'
import type { Entry, SegmentWriter } from './segment-writer.ts'
import { scanSegment } from './segment.ts'
import type { JournalPlace } from './segment.ts'
import { beginSnapshotFile, cutSegment, dropOldSnapshots } from './snapshot.ts'

/** What the journal needs of the keyring. */
export interface JournalTools {
  readonly folder: string
  readonly key: () => Uint8Array
  readonly workspaceId: () => Id<'workspace'>
}

/** The sealed log of acts, as the page asks for it. */
export interface Journal {
  readonly open: () => Promise<JournalState>
  readonly append: (parts: readonly AppendPart[]) => Promise<void>
  readonly markApplied: (actIds: readonly Id<'act'>[]) => Promise<void>
  readonly pending: (from: number) => Promise<JournalPage>
  readonly read: (actId: Id<'act'>) => Promise<readonly string[]>
  readonly rebuild: (from: number) => Promise<JournalPage>
  readonly beginSnapshot: () => Promise<void>
  readonly snapshotPart: (text: string) => Promise<void>
  readonly endSnapshot: () => Promise<void>
  /** Waits for what is under way and lets go of the files. */
  readonly close: () => Promise<void>
}

interface Living {
  readonly place: JournalPlace
  readonly opened: OpenedJournal
  readonly reader: PartReader
  readonly queue: GroupCommit<Entry>
  segment: SegmentWriter
  hasSnapshot: boolean
  damaged: number
  /** Acts of the older segments, looked at only once one is asked for. */
  older: ActIndex | null
  snapshot: SealedFileWriter | null
  plan: readonly NumberedPlace[]
}

/** Makes the journal of one data folder; nothing is read until it is opened. */
export function makeJournal(tools: JournalTools): Journal {
  let opening: Promise<Living> | null = null

  function begin(): Promise<Living> {
    // A failed opening may be tried again.
    opening ??= start(tools).catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }

  async function alive(): Promise<Living> {
    if (opening === null) throw new AppError('journal.not-open')
    return opening
  }

  async function append(entries: readonly Entry[]): Promise<void> {
    await (await alive()).queue.append(entries)
  }

  return {
    open: async () => stateOf(await begin()),
    append: (parts) =>
      append(
        parts.map(({ actId, part, isLast, text }) => ({
          head: { type: FRAME_TYPE.actPart, isLast, part, id: actId },
          text,
        })),
      ),
    markApplied: (actIds) =>
      append(
        actIds.map((id) => ({
          head: { type: FRAME_TYPE.applied, isLast: false, part: 0, id },
          text: '',
        })),
      ),
    pending: async (from) => {
      const { opened, reader } = await alive()
      return pageOf(placesOf(opened.index.pending()), from, reader.begin())
    },
    read: async (actId) => {
      const living = await alive()
      const act = living.opened.index.get(actId) ?? (await olderActs(living)).get(actId)
      const text = living.reader.begin()
      const texts: string[] = []
      for (const at of act?.places ?? []) texts.push(await text(at))
      return texts
    },
    rebuild: async (from) => {
      const living = await alive()
      if (from === 0) living.plan = await planRebuild(living.place, tools.key())
      return pageOf(living.plan, from, living.reader.begin())
    },
    beginSnapshot: async () => {
      const living = await alive()
      await living.snapshot?.cancel()
      await living.queue.alone(async () => {
        const { number } = living.segment
        const next = await cutSegment(living.place, tools.key, {
          ...living.opened,
          number,
          reader: living.reader,
        })
        await living.segment.close()
        living.segment = next
      })
      const { number } = living.segment
      living.snapshot = await beginSnapshotFile(living.place, tools.key(), number)
    },
    snapshotPart: async (text) => {
      await snapshotOf(await alive()).part(text)
    },
    endSnapshot: async () => {
      const living = await alive()
      const snapshot = snapshotOf(living)
      living.snapshot = null
      await snapshot.end()
      living.hasSnapshot = true
      living.damaged = 0
      await dropOldSnapshots(living.place.folder)
    },
    close: async () => {
      if (opening === null) return
      const living = await opening
      opening = null
      await living.snapshot?.cancel()
      await living.queue.alone(() => living.segment.close())
      await living.reader.close()
    },
  }
}

async function start({ folder, key, workspaceId }: JournalTools): Promise<Living> {
  const place = { folder, workspaceId: workspaceId() }
  const opened = await openJournal(place, key)
  const living: Living = {
    place,
    opened,
    reader: makePartReader(place, key),
    queue: makeGroupCommit(async (entries) => {
      const written = await living.segment.write(entries)
      for (const { head, at } of written) opened.index.add(head, at)
    }),
    segment: opened.segment,
    hasSnapshot: opened.hasSnapshot,
    damaged: opened.damaged,
    older: null,
    snapshot: null,
    plan: [],
  }
  return living
}

function stateOf({ opened, segment, hasSnapshot, damaged }: Living): JournalState {
  const acts = opened.actsBefore + opened.index.whole().length
  return {
    acts,
    isNew: acts === 0 && !hasSnapshot,
    hasSnapshot,
    damagedPlaces: damaged,
    segmentBytes: segment.sizeBytes(),
  }
}

async function olderActs(living: Living): Promise<ActIndex> {
  if (living.older !== null) return living.older
  const index = makeActIndex()
  for (const number of living.opened.olderSegments) {
    await scanSegment(living.place, number, (head, at) =>
      index.add(head, { ...at, kind: 'journal', number }),
    )
  }
  living.older = index
  return index
}

function snapshotOf({ snapshot }: Living): SealedFileWriter {
  if (snapshot === null) throw new AppError('snapshot.not-begun')
  return snapshot
}
