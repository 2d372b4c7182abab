import type { FileHandle } from 'node:fs/promises'

import { FRAME_PREFIX_BYTES, findMarker, readHead, readPrefix } from './frame.ts'
import type { FrameHead } from './frame.ts'

const WINDOW_BYTES = 4 * 1024 * 1024
// A frame ends in a random tag; so many zeros at the end are pages that never reached the disk.
const HOLE_BYTES = 16

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
  const read = readThrough(handle, size)
  let offset = start
  let end = start
  let nextIndex = 0
  let damaged = 0

  while (offset < size) {
    const found = await frameAt(read, offset)
    if (found !== null) {
      if (found.head.index !== nextIndex && offset === end) damaged++
      onFrame(found.head, found.place)
      nextIndex = found.head.index + 1
      offset = end = found.place.offset + found.place.length
      continue
    }
    const next = await findFrame(read, offset + 1, size)
    if (next === null) break
    damaged++
    offset = next
  }
  const isTorn = end < size && (await isCutShort(read, offset, size))
  if (end < size && !isTorn) damaged++
  return { end, nextIndex, damaged, isTorn }
}

/** Reads the body of a frame found earlier. */
export async function readBody(handle: FileHandle, place: BodyPlace): Promise<Buffer> {
  const bytes = Buffer.alloc(place.length)
  const { bytesRead } = await handle.read(bytes, 0, place.length, place.offset)
  return bytes.subarray(0, bytesRead)
}

type Read = (offset: number, length: number) => Promise<Buffer>

/** Reads by large steps; what it gives holds until the next call. */
function readThrough(handle: FileHandle, size: number): Read {
  let window: Buffer = Buffer.alloc(0)
  let windowStart = 0
  return async (offset, length) => {
    const wanted = Math.min(length, size - offset)
    const from = offset - windowStart
    if (from >= 0 && from + wanted <= window.length) return window.subarray(from, from + wanted)
    const bytes = Buffer.alloc(Math.min(Math.max(wanted, WINDOW_BYTES), size - offset))
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, offset)
    window = bytes.subarray(0, bytesRead)
    windowStart = offset
    return window.subarray(0, wanted)
  }
}

async function frameAt(read: Read, offset: number): Promise<Found | null> {
  const prefix = readPrefix(await read(offset, FRAME_PREFIX_BYTES))
  if (prefix === null) return null
  const place = { offset: offset + FRAME_PREFIX_BYTES, length: prefix.length }
  const body = await read(place.offset, place.length)
  if (body.length < place.length) return null
  const head = readHead(body, prefix.crc)
  return head === null ? null : { head, place }
}

async function findFrame(read: Read, from: number, size: number): Promise<number | null> {
  let offset = from
  while (offset < size) {
    const bytes = await read(offset, WINDOW_BYTES)
    const marker = findMarker(bytes, 0)
    if (marker < 0) {
      // A marker may lie across the border of two steps.
      offset += Math.max(1, bytes.length - 3)
      if (bytes.length < WINDOW_BYTES) return null
      continue
    }
    offset += marker
    if ((await frameAt(read, offset)) !== null) return offset
    offset++
  }
  return null
}

async function isCutShort(read: Read, offset: number, size: number): Promise<boolean> {
  const left = size - offset
  if (left < FRAME_PREFIX_BYTES) return true
  const prefix = readPrefix(await read(offset, FRAME_PREFIX_BYTES))
  if (prefix !== null && offset + FRAME_PREFIX_BYTES + prefix.length > size) return true
  const tail = await read(size - HOLE_BYTES, HOLE_BYTES)
  return tail.every((byte) => byte === 0)
}
