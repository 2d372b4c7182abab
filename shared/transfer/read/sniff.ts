import { refuse, type Result } from '#shared/lib/result.ts'

import { MAX_FILE_BYTES } from './limits.ts'
import type { RefusedFile } from './rows.ts'

/** What a file is by its bytes, whatever its name says. */
export type FileKind = 'zip' | 'text'

const REFUSED_HEADS: readonly (readonly [string, RefusedFile])[] = [
  ['%PDF', 'transfer.not-a-roster'],
  ['\u0089PNG', 'transfer.not-a-roster'],
  ['\u00ff\u00d8\u00ff', 'transfer.not-a-roster'],
  ['GIF8', 'transfer.not-a-roster'],
  ['BM', 'transfer.not-a-roster'],
  ['RIFF', 'transfer.not-a-roster'],
  ['{\\rtf', 'transfer.not-a-roster'],
  ['7z\u00bc\u00af', 'transfer.not-a-roster'],
  ['Rar!', 'transfer.not-a-roster'],
  ['\u001f\u008b', 'transfer.not-a-roster'],
  ['MZ', 'transfer.not-a-roster'],
  ['BEGIN:VC', 'transfer.not-a-roster'],
  ['SQLite', 'transfer.not-a-roster'],
]
// Excel before 5 wrote bare BIFF streams.
const OLD_BIFF = ['\u0009\u0008', '\u0009\u0004', '\u0009\u0002', '\u0009\u0000']
const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'

/** Tells what kind of file the bytes are, or why it is not read. */
export function sniffFile(bytes: Uint8Array): Result<FileKind, RefusedFile> {
  if (bytes.length > MAX_FILE_BYTES) {
    return refuse('transfer.too-large', { bytes: bytes.length, limit: MAX_FILE_BYTES })
  }
  const head = latin1(bytes.subarray(0, 64))
  if (isBlank(bytes)) {
    return refuse('transfer.empty')
  }
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006'))
    return { ok: true, value: 'zip' }
  if (head.startsWith(OLE)) return refuse(kindOfOle(bytes))
  if (OLD_BIFF.some((mark) => head.startsWith(mark)) && head.includes('\u0000'))
    return refuse('transfer.xls')
  const refused = REFUSED_HEADS.find(([mark]) => head.startsWith(mark) && !isProse(mark, bytes))
  if (refused !== undefined) return refuse(refused[1])
  const start = latin1(bytes.subarray(0, 2048))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase()
  if (
    /^<\?xml[^]*<(?:\w+:)?workbook\b|^<(?:!doctype html|html|table|meta)\b[^]*(?:urn:schemas-microsoft-com|<table)/.test(
      start,
    )
  ) {
    return refuse('transfer.xls')
  }
  if (/^<(?:\?xml|!doctype|html|svg|table|head|body)\b/.test(start))
    return refuse('transfer.not-a-roster')
  return { ok: true, value: 'text' }
}

/** An OLE file: a locked new workbook keeps an EncryptedPackage, an old one a Workbook or Book. */
function kindOfOle(bytes: Uint8Array): RefusedFile {
  if (includesWide(bytes, 'EncryptedPackage')) return 'transfer.password'
  if (includesWide(bytes, 'Workbook') || includesWide(bytes, 'Book')) return 'transfer.xls'
  return 'transfer.not-a-roster'
}

/** Two-letter marks may begin a heading: BM, MZ. A file that is text goes on. */
function isProse(mark: string, bytes: Uint8Array): boolean {
  return mark.length <= 2 && !bytes.subarray(0, 512).includes(0)
}

function isBlank(bytes: Uint8Array): boolean {
  const skipped = new Set([0, 9, 10, 13, 26, 32, 0xef, 0xbb, 0xbf, 0xfe, 0xff])
  return bytes.every((byte) => skipped.has(byte))
}

function includesWide(bytes: Uint8Array, word: string): boolean {
  const wanted = Array.from(word).flatMap((char) => [char.charCodeAt(0), 0])
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true
  }
  return false
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
