import type { FileHandle } from 'node:fs/promises'

import { FRAME_PREFIX_BYTES, findMarker, readHead, readPrefix } from './frame.ts'
import type { FrameHead } from './frame.ts'

const SCAN_STEP_BYTES = 4 * 1024 * 1024
const READ_STEP_BYTES = 256 * 1024
// A frame ends in a random tag; so many zeros at the end are pages that never reached the disk.
const HOLE_BYTES = 16
const NOTHING = Buffer.alloc(0)

/** Where a frame's body lies in its file. */
export interface BodyPlace {
  readonly offset: number
  readonly length: number
}

/** What walking through a file found. */
export interface ScanResult {
  /** Where the last good frame ends. */
  readonly end: number
  /** The index that the next frame gets. */
  readonly nextIndex: number
  /** How many places cannot be read. */
  readonly damaged: number
  /** True where the file ends in a frame whose writing was cut short. */
  readonly isTorn: boolean
}

type Found = { readonly head: FrameHead; readonly place: BodyPlace }

/**
 * Walks over all frames of a file by their checksums, without opening any. After a place that
 * can't be read it goes on at the next good frame.
 */
export async function scanFrames(
  handle: FileHandle,
  start: number,
  onFrame: (head: FrameHead, place: BodyPlace) => void,
): Promise<ScanResult> {
  const { size } = await handle.stat()
  const window = windowOn(handle, size, SCAN_STEP_BYTES)
  let offset = start
  let end = start
  let nextIndex = 0
  let damaged = 0

  while (offset < size) {
    const found = await frameAt(window, offset)
    if (found !== null) {
      if (found.head.index !== nextIndex && offset === end) damaged++
      onFrame(found.head, found.place)
      nextIndex = found.head.index + 1
      offset = end = found.place.offset + found.place.length
      continue
    }
    const next = await findFrame(window, offset + 1, size)
    if (next === null) break
    damaged++
    offset = next
  }
  const isTorn = end < size && (await isCutShort(window, offset, size))
  if (end < size && !isTorn) damaged++
  return { end, nextIndex, damaged, isTorn }
}

/** Reads the body of a frame found earlier; shorter where the file ends before it. */
export async function readBody(window: FileWindow, place: BodyPlace): Promise<Buffer> {
  const bytes = await window.load(place.offset, place.length)
  return bytes.subarray(0, place.length)
}

/** A moving piece of a file; what it gives holds until the next load. */
export interface FileWindow {
  /** What is at hand from an offset on; nothing where the window stands elsewhere. */
  readonly at: (offset: number) => Buffer
  /** At least so many bytes, fewer only at the end of the file. */
  readonly load: (offset: number, length: number) => Promise<Buffer>
}

/**
 * Makes a window for reading bodies one after the other. It keeps what it read, so it must be
 * younger than the last frame that is asked of it.
 */
export function readingWindow(handle: FileHandle): FileWindow {
  return windowOn(handle, Number.MAX_SAFE_INTEGER, READ_STEP_BYTES)
}

function windowOn(handle: FileHandle, size: number, stepBytes: number): FileWindow {
  let window: Buffer = Buffer.alloc(0)
  let start = 0

  function at(offset: number): Buffer {
    const from = offset - start
    return from >= 0 && from < window.length ? window.subarray(from) : NOTHING
  }

  return {
    at,
    load: async (offset, length) => {
      const rest = Math.max(0, size - offset)
      if (at(offset).length < Math.min(length, rest)) {
        const bytes = Buffer.alloc(Math.min(Math.max(length, stepBytes), rest))
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, offset)
        window = bytes.subarray(0, bytesRead)
        start = offset
      }
      return at(offset)
    },
  }
}

async function frameAt(window: FileWindow, offset: number): Promise<Found | null> {
  // Nearly every frame lies in the window: waiting for each would cost more than reading it.
  let parsed = parseFrame(window.at(offset), offset)
  for (let tries = 0; typeof parsed === 'number' && tries < 2; tries++) {
    parsed = parseFrame(await window.load(offset, parsed), offset)
  }
  return typeof parsed === 'number' ? null : parsed
}

/** Gives the frame that bytes begin with, null where they begin with none, or how many it needs. */
function parseFrame(bytes: Buffer, offset: number): Found | number | null {
  if (bytes.length < FRAME_PREFIX_BYTES) return FRAME_PREFIX_BYTES
  const prefix = readPrefix(bytes)
  if (prefix === null) return null
  const end = FRAME_PREFIX_BYTES + prefix.length
  if (bytes.length < end) return end
  const head = readHead(bytes.subarray(FRAME_PREFIX_BYTES, end), prefix.crc)
  const place = { offset: offset + FRAME_PREFIX_BYTES, length: prefix.length }
  return head === null ? null : { head, place }
}

async function findFrame(window: FileWindow, from: number, size: number): Promise<number | null> {
  let offset = from
  while (offset < size) {
    const bytes = await window.load(offset, FRAME_PREFIX_BYTES)
    if (bytes.length < FRAME_PREFIX_BYTES) return null
    const marker = findMarker(bytes, 0)
    if (marker < 0) {
      if (offset + bytes.length >= size) return null
      // A marker may lie across the border of two steps.
      offset += bytes.length - 3
      continue
    }
    offset += marker
    if ((await frameAt(window, offset)) !== null) return offset
    offset++
  }
  return null
}

async function isCutShort(window: FileWindow, offset: number, size: number): Promise<boolean> {
  if (size - offset < FRAME_PREFIX_BYTES) return true
  const prefix = readPrefix(await window.load(offset, FRAME_PREFIX_BYTES))
  if (prefix !== null && offset + FRAME_PREFIX_BYTES + prefix.length > size) return true
  const tail = await window.load(size - HOLE_BYTES, HOLE_BYTES)
  return tail.every((byte) => byte === 0)
}
