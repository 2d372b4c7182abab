import { open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { strToU8, zipSync } from 'fflate'

import type { MessageKey } from '#shared/i18n/messages.ts'

import { encodeText, makeXlsx } from './make-roster.ts'

/** A file that is no roster, and the sentence it gets. */
export interface BadFile {
  readonly name: string
  readonly sentence: MessageKey
  readonly write: (path: string) => Promise<void>
}

/** Files that people bring by mistake, or that would do harm. */
export const BAD_FILES: readonly BadFile[] = [
  bad('見積書.csv', 'error.transfer.not-a-roster', strToU8('品番,数量,単価\nA-1,2,300\n')),
  bad('写真.xlsx', 'error.transfer.not-a-roster', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)),
  bad('空.csv', 'error.transfer.empty', new Uint8Array()),
  bad('途中まで.xlsx', 'error.transfer.broken', firstHalf(goodWorkbook())),
  bad('鍵つき.xlsx', 'error.transfer.password', compoundFile('EncryptedPackage')),
  bad('昔の名簿.xls', 'error.transfer.xls', compoundFile('Workbook')),
  bad('爆弾.xlsx', 'error.transfer.bomb', bomb()),
  {
    name: '巨大.csv',
    sentence: 'error.transfer.too-large',
    write: async (path) => {
      const file = await open(path, 'w')
      // The disk holds none of it: the file is one hole.
      await file.truncate(200 * 1024 * 1024)
      await file.close()
    },
  },
]

/** Writes a bad file into a folder and gives its path. */
export async function writeBadFile(folder: string, { name, write }: BadFile): Promise<string> {
  const path = join(folder, name)
  await write(path)
  return path
}

function bad(name: string, sentence: MessageKey, bytes: Uint8Array): BadFile {
  return { name, sentence, write: (path) => writeFile(path, bytes) }
}

function goodWorkbook(): Uint8Array {
  return makeXlsx([{ name: '名簿', rows: [['氏名'], ['佐藤 花子']] }])
}

function firstHalf(bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, bytes.length / 2)
}

/** What Excel of old writes, and Excel of today where there is a password ([MS-CFB]). */
function compoundFile(stream: string): Uint8Array {
  const mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  const name = encodeText(stream, 'utf-16le').slice(2)
  return Uint8Array.of(...mark, ...new Uint8Array(2048), ...name, 0, 0)
}

/** A small workbook that says its parts unpack to 400 MB each. */
function bomb(): Uint8Array {
  const packed = zipSync({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(1024),
  })
  const view = new DataView(packed.buffer, packed.byteOffset)
  for (let at = 0; at + 4 < packed.length; at++) {
    // What the central directory declares (APPNOTE.TXT 4.3.12).
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 400 * 1024 * 1024, true)
  }
  return packed
}
