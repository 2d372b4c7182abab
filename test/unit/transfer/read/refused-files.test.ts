import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'

import { MAX_FILE_BYTES } from '#shared/transfer/read/limits.ts'
import { readRoster } from '#shared/transfer/read/read-roster.ts'
import { openZip } from '#shared/transfer/read/zip.ts'
import { encodeText, makeXlsx } from '#test/support/make-roster.ts'

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ole = (stream: string) =>
  new Uint8Array([
    ...OLE,
    ...new Uint8Array(2048),
    ...encodeText(stream, 'utf-16le').slice(2),
    0,
    0,
  ])
const workbook = makeXlsx([{ name: 'a', rows: [['氏名'], ['佐藤 花子']] }])

const FILES: readonly (readonly [string, string, Uint8Array])[] = [
  ['an empty file', 'transfer.empty', new Uint8Array()],
  ['a file of blanks', 'transfer.empty', encodeText(' \r\n\r\n', 'utf-8-sig')],
  ['a file of 60 MB', 'transfer.too-large', new Uint8Array(MAX_FILE_BYTES + 1)],
  ['a locked workbook', 'transfer.password', ole('EncryptedPackage')],
  ['an .xls workbook', 'transfer.xls', ole('Workbook')],
  ['a Word document of old', 'transfer.not-a-roster', ole('WordDocument')],
  [
    'a table saved as HTML',
    'transfer.xls',
    strToU8('<html><body><table><tr><td>氏名</td></tr></table></body></html>'),
  ],
  ['a PDF', 'transfer.not-a-roster', strToU8('%PDF-1.7\n%âãÏÓ')],
  [
    'a picture',
    'transfer.not-a-roster',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
  ],
  [
    'a ZIP of something else',
    'transfer.not-a-roster',
    zipSync({ 'word/document.xml': strToU8('<w/>') }),
  ],
  ['half a workbook', 'transfer.broken', workbook.slice(0, workbook.length / 2)],
  [
    'a workbook with torn XML',
    'transfer.broken',
    zipSync({
      'xl/workbook.xml': strToU8('<a><b>'),
      'xl/_rels/workbook.xml.rels': strToU8('<r/>'),
    }),
  ],
  [
    'bytes without sense',
    'transfer.not-a-roster',
    Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251),
  ],
  [
    'prose',
    'transfer.not-a-roster',
    strToU8('拝啓\n時下ますますご清祥のこととお慶び申し上げます。\n敬具\n'),
  ],
  [
    'a table without names',
    'transfer.not-a-roster',
    strToU8('品番,数量,単価\nA-1,2,300\nB-2,1,500\n'),
  ],
]

test.each(FILES)('%s is refused as %s', (_, code, bytes) => {
  expect(readRoster(bytes, 'file')).toMatchObject({ ok: false, code })
})

test('a workbook that unpacks to more than 300 MB is refused by what it declares', () => {
  const bomb = zipSync({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/big.bin': new Uint8Array(1024),
  })
  const view = new DataView(bomb.buffer, bomb.byteOffset)
  for (let at = 0; at + 4 < bomb.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x3fffffff, true)
  }

  expect(readRoster(bomb, 'bomb.xlsx')).toMatchObject({ ok: false, code: 'transfer.bomb' })
})

test('a part that lies about its size is stopped while it unpacks', () => {
  const bomb = zipSync({ 'a.xml': new Uint8Array(4 * 1024 * 1024) })
  const view = new DataView(bomb.buffer, bomb.byteOffset)
  for (let at = 0; at + 4 < bomb.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true)
  }

  const zip = openZip(bomb, 1024 * 1024)
  let handed = 0
  const read = zip.ok ? zip.value.read('a.xml', (bytes) => (handed += bytes.length)) : zip

  expect(read).toMatchObject({ ok: false, code: 'transfer.bomb' })
  expect(handed).toBeLessThanOrEqual(1024 * 1024)
})

test('a sheet that is not there is said to be missing', () => {
  expect(readRoster(workbook, 'a.xlsx', { sheet: 'b' })).toMatchObject({
    code: 'transfer.no-such-sheet',
  })
})
