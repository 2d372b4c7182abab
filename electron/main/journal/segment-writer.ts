import { open } from 'node:fs/promises'

import type { Id } from '#shared/lib/ids.ts'

import { diskError } from '../disk-error.ts'
import { contextOf } from './file-header.ts'
import { FRAME_PREFIX_BYTES, encodeFrame } from './frame.ts'
import type { FrameHead } from './frame.ts'
import type { PartPlace } from './part-reader.ts'
import { segmentPath } from './segment.ts'
import type { JournalPlace } from './segment.ts'

/** A frame to be written, without the number that the writer gives it. */
export interface Entry {
  readonly head: Omit<FrameHead, 'index'>
  readonly text: string
}

/** A frame that is on the disk. */
export interface WrittenFrame {
  readonly head: FrameHead
  readonly at: PartPlace
}

/** The open end of the journal. */
export interface SegmentWriter {
  readonly number: number
  readonly sizeBytes: () => number
  /** Writes all or nothing and flushes. */
  readonly write: (entries: readonly Entry[]) => Promise<readonly WrittenFrame[]>
  readonly close: () => Promise<void>
}

/** Opens a segment for adding to it behind its last good frame. */
export async function openSegmentWriter(
  place: JournalPlace & { readonly workspaceId: Id<'workspace'> },
  key: () => Uint8Array,
  from: { readonly number: number; readonly end: number; readonly nextIndex: number },
): Promise<SegmentWriter> {
  const { number } = from
  const handle = await open(segmentPath(place.folder, number), 'r+')
  const context = contextOf('journal', place.workspaceId, String(number))
  let { end, nextIndex } = from
  let isTailUnsure = false

  async function put(bytes: Buffer): Promise<void> {
    if (isTailUnsure) await handle.truncate(end)
    isTailUnsure = true
    let done = 0
    while (done < bytes.length) {
      const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, end + done)
      done += bytesWritten
    }
    await handle.datasync()
    isTailUnsure = false
  }

  return {
    number,
    sizeBytes: () => end,
    write: async (entries) => {
      const frames: Buffer[] = []
      const written: WrittenFrame[] = []
      let offset = end
      for (const { head: bare, text } of entries) {
        const head = { ...bare, index: nextIndex + written.length }
        const frame = encodeFrame({ key: key(), context }, head, text)
        const length = frame.length - FRAME_PREFIX_BYTES
        frames.push(frame)
        written.push({
          head,
          at: { kind: 'journal', number, offset: offset + FRAME_PREFIX_BYTES, length },
        })
        offset += frame.length
      }
      try {
        await put(Buffer.concat(frames))
      } catch (error) {
        // What was half written must not be found at the next start, nor stand in the next one's way.
        await handle.truncate(end).then(
          () => (isTailUnsure = false),
          () => undefined,
        )
        throw diskError(error)
      }
      end = offset
      nextIndex += written.length
      return written
    },
    close: () => handle.close(),
  }
}
