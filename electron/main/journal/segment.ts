import { mkdir, open, readdir, rename, truncate } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'

import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

import { syncFolder, writeFileAtomic } from '../atomic-write.ts'
import { FILE_VERSION, HEADER_MAX_BYTES, decodeHeader, encodeHeader } from './file-header.ts'
import type { FileHeader } from './file-header.ts'
import type { FrameHead } from './frame.ts'
import { scanFrames } from './scan.ts'
import type { BodyPlace, ScanResult } from './scan.ts'

/** The folder of the journal and what binds its files to the workspace. */
export interface JournalPlace {
  readonly folder: string
  readonly workspaceId: Id<'workspace'>
}

/** A segment as it was found. */
export interface FoundSegment extends ScanResult {
  readonly actsBefore: number
  /** False where the file was cut short before its header was whole. */
  readonly isBorn: boolean
}

/** Which segments and snapshots lie in the folder, each in ascending order. */
export async function listFiles(
  folder: string,
): Promise<{ segments: number[]; snapshots: number[]; leftovers: string[] }> {
  await mkdir(folder, { recursive: true })
  const names = await readdir(folder)
  const numbers = (ending: string) =>
    names
      .flatMap((name) => (FILE_NAME.exec(name)?.[2] === ending ? [Number.parseInt(name, 10)] : []))
      .sort((a, b) => a - b)
  return {
    segments: numbers('kzj'),
    snapshots: numbers('kzs'),
    leftovers: names.filter((name) => name.endsWith('.tmp')),
  }
}

const FILE_NAME = /^(\d{6,})\.(kzj|kzs)$/

/** The path of a segment. */
export function segmentPath(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(6, '0')}.kzj`)
}

/** The path of a snapshot; it holds the state before the segment of the same number. */
export function snapshotPath(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(6, '0')}.kzs`)
}

/** Makes an empty segment that lasts. */
export async function createSegment(
  place: JournalPlace,
  number: number,
  actsBefore: number,
): Promise<number> {
  const header = encodeHeader({
    version: FILE_VERSION,
    kind: 'journal',
    workspaceId: place.workspaceId,
    file: String(number),
    actsBefore,
    wraps: [],
  })
  await writeFileAtomic(segmentPath(place.folder, number), header)
  return header.length
}

/**
 * Walks through a segment.
 *
 * @throws `journal.foreign` where it belongs to another workspace, `journal.newer` where a newer
 *   Kizuna wrote it
 */
export async function scanSegment(
  place: JournalPlace,
  number: number,
  onFrame: (head: FrameHead, at: BodyPlace) => void,
): Promise<FoundSegment> {
  const handle = await open(segmentPath(place.folder, number), 'r')
  try {
    const read = await readHeader(handle)
    if (read !== null) checkHeader(read.header, place)
    const scan = await scanFrames(handle, read?.end ?? 0, onFrame)
    const isBorn = read !== null || scan.nextIndex > 0 || !scan.isTorn
    // Frames behind a broken header are still good: what binds them is known without it.
    const damaged = read === null && isBorn ? Math.max(1, scan.damaged) : scan.damaged
    return { ...scan, damaged, isBorn, actsBefore: read?.header.actsBefore ?? 0 }
  } finally {
    await handle.close()
  }
}

/** Reads the header of an open file; null where it is broken. */
export async function readHeader(
  handle: FileHandle,
): Promise<{ header: FileHeader; end: number } | null> {
  const bytes = Buffer.alloc(HEADER_MAX_BYTES)
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0)
  return decodeHeader(bytes.subarray(0, bytesRead))
}

/** Cuts off a torn end, keeping its bytes in a file of their own. */
export async function cutTornEnd(folder: string, number: number, end: number): Promise<void> {
  const path = segmentPath(folder, number)
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    const tail = Buffer.alloc(size - end)
    await handle.read(tail, 0, tail.length, end)
    await keepAside(folder, `${number}-${end}`, (to) => writeFileAtomic(to, tail))
  } finally {
    await handle.close()
  }
  await truncate(path, end)
  const cut = await open(path, 'r+')
  try {
    await cut.sync()
  } finally {
    await cut.close()
  }
}

/** Moves a segment away that was cut short before its first frame. */
export async function putUnbornAside(folder: string, number: number): Promise<void> {
  await keepAside(folder, `${number}-unborn`, (to) => rename(segmentPath(folder, number), to))
  await syncFolder(folder)
}

async function keepAside(
  folder: string,
  name: string,
  put: (to: string) => Promise<void>,
): Promise<void> {
  const aside = join(folder, 'torn')
  await mkdir(aside, { recursive: true })
  const taken = await readdir(aside)
  await put(join(aside, `${name}-${taken.length + 1}.bin`))
}

function checkHeader(header: FileHeader, place: JournalPlace): void {
  if (header.version > FILE_VERSION) throw new AppError('journal.newer')
  if (header.workspaceId !== place.workspaceId) throw new AppError('journal.foreign')
}
