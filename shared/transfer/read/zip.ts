import { Inflate } from 'fflate'

import { ok, refuse, type Result } from '#shared/lib/result.ts'

import { MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES } from './limits.ts'
import type { RefusedFile } from './rows.ts'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const CHUNK_BYTES = 32 * 1024

interface ZipEntry {
  readonly name: string
  readonly isStored: boolean
  readonly packedBytes: number
  readonly offset: number
}

/** An opened ZIP whose declared sizes are within bounds; its parts are unpacked on demand. */
export interface Zip {
  readonly names: ReadonlySet<string>
  /**
   * Unpacks one part, handing its bytes on in pieces.
   *
   * All parts together may unpack to the limit, counted as they come: a header can lie.
   */
  readonly read: (name: string, onBytes: (bytes: Uint8Array) => void) => Result<null, RefusedFile>
}

/**
 * Opens a ZIP by its central directory (APPNOTE.TXT 4.3.12).
 *
 * @param limitBytes what all its parts may unpack to
 */
export function openZip(
  bytes: Uint8Array,
  limitBytes = MAX_UNPACKED_BYTES,
): Result<Zip, RefusedFile> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return refuse('transfer.broken')
  const count = view.getUint16(end + 10, true)
  if (count > MAX_ZIP_ENTRIES) return refuse('transfer.bomb')
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  let unpacked = 0
  for (let n = 0; n < count; n++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      return refuse('transfer.broken')
    if ((view.getUint16(at + 8, true) & 1) === 1) return refuse('transfer.password')
    const nameBytes = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes))
    const extraBytes = view.getUint16(at + 30, true)
    const sizes = sizesOf(view, at, at + 46 + nameBytes, extraBytes)
    unpacked += sizes.unpacked
    entries.set(name.replace(/\\/g, '/').toLowerCase(), {
      name,
      isStored: view.getUint16(at + 10, true) === 0,
      packedBytes: sizes.packed,
      offset: sizes.offset,
    })
    at += 46 + nameBytes + extraBytes + view.getUint16(at + 32, true)
  }
  if (unpacked > limitBytes) return refuse('transfer.bomb', { bytes: unpacked })
  return ok(makeZip(bytes, view, entries, limitBytes))
}

/** Sizes and place of a part, from the ZIP64 extra field where they overflow (APPNOTE.TXT 4.5.3). */
function sizesOf(view: DataView, at: number, extra: number, extraBytes: number) {
  const plain = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]
  let from = extra
  const end = Math.min(extra + extraBytes, view.byteLength)
  while (from + 4 <= end && view.getUint16(from, true) !== 1)
    from += 4 + view.getUint16(from + 2, true)
  from += 4
  const [unpacked = 0, packed = 0, offset = 0] = plain.map((value) => {
    if (value !== 0xffffffff || from + 8 > end) return value
    from += 8
    return Number(view.getBigUint64(from - 8, true))
  })
  return { unpacked, packed, offset }
}

function makeZip(
  bytes: Uint8Array,
  view: DataView,
  entries: ReadonlyMap<string, ZipEntry>,
  limitBytes: number,
): Zip {
  const budget = { left: limitBytes }
  return {
    names: new Set(entries.keys()),
    read(name, onBytes) {
      const entry = entries.get(name.toLowerCase())
      const packed = entry === undefined ? null : packedBytes(bytes, view, entry)
      if (entry === undefined || packed === null) return refuse('transfer.broken')
      const take = (piece: Uint8Array) => {
        budget.left -= piece.length
        if (budget.left >= 0) onBytes(piece)
      }
      if (entry.isStored) take(packed)
      else {
        const inflate = new Inflate(take)
        try {
          for (let at = 0; at < packed.length && budget.left >= 0; at += CHUNK_BYTES) {
            inflate.push(packed.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= packed.length)
          }
        } catch {
          return refuse('transfer.broken')
        }
      }
      return budget.left < 0 ? refuse('transfer.bomb') : ok(null)
    },
  }
}

function packedBytes(bytes: Uint8Array, view: DataView, entry: ZipEntry): Uint8Array | null {
  const at = entry.offset
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL_ENTRY) return null
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  return start + entry.packedBytes > bytes.length
    ? null
    : bytes.subarray(start, start + entry.packedBytes)
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  return null
}
