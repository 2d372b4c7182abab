import { crc32 } from 'node:zlib'

import * as z from 'zod'

import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

import { wrapForm } from '../keys/wraps.ts'

const MAGIC = Buffer.from('KIZUNA01', 'latin1')
const PREFIX_BYTES = 16

/** How much of a file's beginning must be read to have its header. */
export const HEADER_MAX_BYTES = 64 * 1024

const headerForm = z.object({
  version: z.number().int().min(1),
  kind: z.enum(['journal', 'snapshot', 'copy']),
  workspaceId: z.custom<Id<'workspace'>>((value) => isId('workspace', value)),
  /** The segment's number, or a copy's random name: frames can't move to another file. */
  file: z.string().max(64),
  /** How many whole acts the segments before this one hold. */
  actsBefore: z.number().int().min(0),
  /** In a copy, the ways to its key; so that it opens on any computer. */
  wraps: z.array(wrapForm).max(10),
})

/** The clear beginning of a journal segment, a snapshot or a copy; holds nothing personal. */
export type FileHeader = z.infer<typeof headerForm>

/** The version of the format that this Kizuna writes, and the highest it reads. */
export const FILE_VERSION = 1

/** Writes a header: magic, length, checksum, JSON. */
export function encodeHeader(header: FileHeader): Buffer {
  const json = Buffer.from(JSON.stringify(header), 'utf8')
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32BE(json.length, 0)
  numbers.writeUInt32BE(crc32(json), 4)
  return Buffer.concat([MAGIC, numbers, json])
}

/** Reads a header from the beginning of a file; null where it is broken or of another kind. */
export function decodeHeader(bytes: Buffer): { header: FileHeader; end: number } | null {
  if (bytes.length < PREFIX_BYTES || !bytes.subarray(0, 8).equals(MAGIC)) return null
  const end = PREFIX_BYTES + bytes.readUInt32BE(8)
  if (end > bytes.length) return null
  const json = bytes.subarray(PREFIX_BYTES, end)
  if (crc32(json) !== bytes.readUInt32BE(12)) return null
  try {
    return { header: headerForm.parse(JSON.parse(json.toString('utf8'))), end }
  } catch {
    return null
  }
}

/** The words that bind frames to their file. */
export function contextOf(
  kind: FileHeader['kind'],
  workspaceId: Id<'workspace'>,
  file: string,
): string {
  return `${kind}/${workspaceId}/${file}`
}
