import { crc32 } from 'node:zlib'

import { openSealed, seal } from '../seal.ts'

/*
 * A frame, in journal, snapshot and copy alike:
 *
 *   u32 marker | u32 body length | u32 crc of these two | u32 crc of the body | body
 *   body = head | sealed text
 *   head = u8 type | u8 flags | u32 index | u32 part | u8 id length | id
 *
 * The head is in the clear, so that a start needs no decryption; it names nobody, and it is
 * bound to the sealed text together with the file that the frame belongs to.
 */
const MARKER = 0x4b5a4631
const IS_LAST = 1
const HEAD_FIXED_BYTES = 11

/** Bytes before the body. */
export const FRAME_PREFIX_BYTES = 16
/** The longest body that is believed. */
export const BODY_MAX_BYTES = 64 * 1024 * 1024

/** What a frame holds: 1 part of an act, 2 mark of an applied act, 3 records, 4 end of the file. */
export const FRAME_TYPE = { actPart: 1, applied: 2, records: 3, end: 4 } as const
/** One of the frame types. */
export type FrameType = (typeof FRAME_TYPE)[keyof typeof FRAME_TYPE]

/** The part of a frame that stands in the clear. */
export interface FrameHead {
  readonly type: FrameType
  /** True for the last part of an act. */
  readonly isLast: boolean
  /** Counted from 0 through the file. */
  readonly index: number
  /** The act part's number; 0 for all else. */
  readonly part: number
  /** The act's id; empty for records and the end. */
  readonly id: string
}

/** The key of a file and the words that bind a frame to it. */
export interface FrameSeal {
  readonly key: Uint8Array
  /** Such as `journal/wsp_…/3`. */
  readonly context: string
}

/** Builds a whole frame. */
export function encodeFrame(sealing: FrameSeal, head: FrameHead, text: string): Buffer {
  const headBytes = encodeHead(head)
  const sealed = seal(sealing.key, Buffer.from(text, 'utf8'), aad(sealing, headBytes))
  const prefix = Buffer.alloc(FRAME_PREFIX_BYTES)
  prefix.writeUInt32BE(MARKER, 0)
  prefix.writeUInt32BE(headBytes.length + sealed.length, 4)
  prefix.writeUInt32BE(crc32(prefix.subarray(0, 8)), 8)
  prefix.writeUInt32BE(crc32(sealed, crc32(headBytes)), 12)
  return Buffer.concat([prefix, headBytes, sealed])
}

/** Reads the prefix of a frame; null where there is none. */
export function readPrefix(bytes: Buffer): { length: number; crc: number } | null {
  if (bytes.length < FRAME_PREFIX_BYTES || bytes.readUInt32BE(0) !== MARKER) return null
  if (bytes.readUInt32BE(8) !== crc32(bytes.subarray(0, 8))) return null
  const length = bytes.readUInt32BE(4)
  return length > BODY_MAX_BYTES ? null : { length, crc: bytes.readUInt32BE(12) }
}

/** Finds where the next frame may begin; -1 where none does. */
export function findMarker(bytes: Buffer, from: number): number {
  return bytes.indexOf(MARKER_BYTES, from)
}

/** Reads the head of a body whose checksum is right; null where it is none of this format. */
export function readHead(body: Buffer, crc: number): FrameHead | null {
  if (body.length < HEAD_FIXED_BYTES || crc32(body) !== crc) return null
  const type = TYPES.find((one) => one === body[0])
  const idLength = body.readUInt8(10)
  if (type === undefined || body.length < HEAD_FIXED_BYTES + idLength) return null
  return {
    type,
    isLast: (body.readUInt8(1) & IS_LAST) !== 0,
    index: body.readUInt32BE(2),
    part: body.readUInt32BE(6),
    id: body.toString('latin1', HEAD_FIXED_BYTES, HEAD_FIXED_BYTES + idLength),
  }
}

/** Opens the text of a body; null where it was changed or belongs elsewhere. */
export function openBody(sealing: FrameSeal, body: Buffer): string | null {
  const headLength = HEAD_FIXED_BYTES + body.readUInt8(10)
  const head = body.subarray(0, headLength)
  const plain = openSealed(sealing.key, body.subarray(headLength), aad(sealing, head))
  return plain === null ? null : Buffer.from(plain).toString('utf8')
}

const TYPES = Object.values(FRAME_TYPE)
const MARKER_BYTES = Buffer.alloc(4)
MARKER_BYTES.writeUInt32BE(MARKER)

function encodeHead(head: FrameHead): Buffer {
  const bytes = Buffer.alloc(HEAD_FIXED_BYTES + head.id.length)
  bytes.writeUInt8(head.type, 0)
  bytes.writeUInt8(head.isLast ? IS_LAST : 0, 1)
  bytes.writeUInt32BE(head.index, 2)
  bytes.writeUInt32BE(head.part, 6)
  bytes.writeUInt8(head.id.length, 10)
  bytes.write(head.id, HEAD_FIXED_BYTES, 'latin1')
  return bytes
}

function aad(sealing: FrameSeal, head: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`kizuna/${sealing.context}/`), head])
}
