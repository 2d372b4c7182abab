import { randomBytes } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'

import { AppError } from '#shared/lib/errors.ts'

import { renameOver, syncFolder } from '../atomic-write.ts'
import { diskError } from '../disk-error.ts'
import { contextOf, encodeHeader } from './file-header.ts'
import type { FileHeader } from './file-header.ts'
import { FRAME_TYPE, encodeFrame, openBody } from './frame.ts'
import type { FrameHead, FrameSeal } from './frame.ts'
import { readBody, readingWindow, scanFrames } from './scan.ts'
import type { BodyPlace } from './scan.ts'
import { readHeader } from './segment.ts'

/** A whole file of sealed texts in the making: a snapshot, or a copy. */
export interface SealedFileWriter {
  readonly path: string
  readonly part: (text: string) => Promise<void>
  /** Flushes, reads everything back, and only then gives the file its name; returns its size. */
  readonly end: () => Promise<number>
  readonly cancel: () => Promise<void>
}

/** Where the texts of a whole, checked file lie. */
export interface CheckedFile {
  readonly header: FileHeader
  readonly places: readonly BodyPlace[]
  readonly sizeBytes: number
}

/** Begins a file under a temporary name beside `path`. */
export async function beginSealedFile(
  path: string,
  header: FileHeader,
  key: Uint8Array,
): Promise<SealedFileWriter> {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`
  const sealing = sealOf(header, key)
  let handle: FileHandle | null = await begin(temporary, header)
  let index = 0

  async function write(type: FrameHead['type'], text: string): Promise<void> {
    if (handle === null) throw new AppError('disk.failed')
    const frame = encodeFrame(sealing, { type, isLast: false, index, part: 0, id: '' }, text)
    index++
    await handle.appendFile(frame)
  }

  async function close(): Promise<void> {
    const closing = handle
    handle = null
    await closing?.close()
  }

  async function cancel(): Promise<void> {
    await close().catch(() => undefined)
    await rm(temporary, { force: true })
  }

  /** What could not be written whole is not left lying about. */
  async function orGiveUp<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      await cancel().catch(() => undefined)
      throw diskError(error)
    }
  }

  return {
    path,
    part: (text) => orGiveUp(() => write(FRAME_TYPE.records, text)),
    end: () =>
      orGiveUp(async () => {
        await write(FRAME_TYPE.end, '')
        await handle?.sync()
        await close()
        const checked = await checkSealedFile(temporary, key)
        if (checked === null) throw new AppError('disk.failed')
        await renameOver(temporary, path)
        await syncFolder(dirname(path))
        return checked.sizeBytes
      }),
    cancel,
  }
}

/** Opens every frame of a file; null where it is not whole or anything in it was changed. */
export async function checkSealedFile(path: string, key: Uint8Array): Promise<CheckedFile | null> {
  const handle = await open(path, 'r')
  try {
    const read = await readHeader(handle)
    if (read === null) return null
    const found: { head: FrameHead; place: BodyPlace }[] = []
    const scan = await scanFrames(handle, read.end, (head, place) => found.push({ head, place }))
    const last = found.pop()
    if (scan.damaged > 0 || scan.isTorn || last?.head.type !== FRAME_TYPE.end) return null
    const sealing = sealOf(read.header, key)
    const window = readingWindow(handle)
    for (const { place } of [...found, last]) {
      if (openBody(sealing, await readBody(window, place)) === null) return null
    }
    const places = found.map(({ place }) => place)
    return { header: read.header, places, sizeBytes: scan.end }
  } finally {
    await handle.close()
  }
}

/** Key and context of the frames of a file with this header. */
export function sealOf(header: FileHeader, key: Uint8Array): FrameSeal {
  return { key, context: contextOf(header.kind, header.workspaceId, header.file) }
}

async function begin(path: string, header: FileHeader): Promise<FileHandle> {
  let handle: FileHandle | null = null
  try {
    handle = await open(path, 'wx', 0o600)
    await handle.appendFile(encodeHeader(header))
    return handle
  } catch (error) {
    await handle?.close()
    throw diskError(error)
  }
}
