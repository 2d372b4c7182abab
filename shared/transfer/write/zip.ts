import { Zip, ZipDeflate } from 'fflate'

import type { Instant } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'

/** Takes what is written, piece by piece. */
export type Emit = (chunk: Uint8Array<ArrayBuffer>) => void

/** One file of an archive; it must be ended before the next begins. */
export interface ZipFile {
  readonly write: (text: string) => void
  readonly end: () => void
}

/** An archive that is written as it goes, so that no more than a piece of it is held. */
export interface ZipWriter {
  readonly file: (path: string) => ZipFile
  readonly end: () => void
}

/** How hard to press: 3 takes half the time of 6 and a little more room. */
export type ZipLevel = 3 | 6

/** Pieces of about this many UTF-16 units go to the compressor at once. */
const PIECE = 1 << 18

/**
 * Begins a ZIP archive whose pieces go to `emit`; all files bear the instant given.
 *
 * It compresses on the spot: fflate's own workers come from blob addresses, which the page's policy
 * refuses.
 *
 * @throws AppError `transfer.zip-failed`
 */
export function beginZip(emit: Emit, at: Instant, level: ZipLevel = 6): ZipWriter {
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw new AppError('transfer.zip-failed', {}, error)
    if (chunk.length > 0) emit(chunk)
  })
  const encoder = new TextEncoder()

  const file = (path: string): ZipFile => {
    const entry = new ZipDeflate(path, { level })
    entry.mtime = at
    zip.add(entry)
    let held = ''
    const flush = (isLast: boolean): void => {
      entry.push(encoder.encode(held), isLast)
      held = ''
    }
    return {
      write: (text) => {
        held += text
        if (held.length >= PIECE) flush(false)
      },
      end: () => flush(true),
    }
  }
  return { file, end: () => zip.end() }
}

/** Puts pieces together. */
export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0))
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.length
  }
  return whole
}
