import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import {
  findUnencodable,
  NEAR_FORMS,
  replaceUnencodable,
} from '#shared/transfer/write/cp932-replacements.ts'
import { encodeCp932, isEncodable } from '#shared/transfer/write/cp932.ts'

const decoder = new TextDecoder('shift_jis', { fatal: true })

test('every code of two bytes that decodes comes back as the same character', () => {
  const changed: string[] = []
  let count = 0

  for (let lead = 0x81; lead <= 0xfc; lead++) {
    if (lead >= 0xa0 && lead < 0xe0) continue
    for (let trail = 0x40; trail <= 0xfc; trail++) {
      const character = decodePair(lead, trail)
      if (character === null) continue
      count++
      if (decoder.decode(encodeCp932(character)) !== character) changed.push(character)
    }
  }

  expect(count).toBeGreaterThan(9_000)
  expect(changed).toEqual([])
})

test('printable ASCII and half-width katakana take one byte each', () => {
  const text = 'Kizuna ~\\|^ 0123 ｱｲｳﾞﾟ｡'

  const bytes = encodeCp932(text)

  expect(bytes).toHaveLength(text.length)
  expect(decoder.decode(bytes)).toBe(text)
})

// Microsoft's table for code page 932: NEC's row 13 before IBM's extension, that before NEC's
// selection.
test.each([
  ['∪', 0x81be],
  ['¬', 0x81ca],
  ['≡', 0x81df],
  ['Ⅰ', 0x8754],
  ['㈱', 0x878a],
  ['№', 0x8782],
  ['ⅰ', 0xfa40],
  ['髙', 0xfbfc],
  ['﨑', 0xfab1],
  ['德', 0xfaba],
  ['瀨', 0xfb50],
])('%s takes the code that Windows writes', (character, code) => {
  const bytes = encodeCp932(character)

  expect((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)).toBe(code)
})

test.each([
  ['〜', '～'],
  ['−', '－'],
  ['‖', '∥'],
  ['¢', '￠'],
  ['か\u3099', 'が'],
  ['ハ\u309a', 'パ'],
])('%s needs no replacement: it is written as %s', (character, written) => {
  expect(isEncodable(character)).toBe(true)
  expect(decoder.decode(encodeCp932(character))).toBe(written)
})

test.each([
  ['𠮷田', '吉田'],
  ['辻\u{e0100}', '辻'],
  ['José', 'Jose'],
  ['東京—大阪', '東京―大阪'],
  ['森鷗外', '森鴎外'],
  ['㍿', '株式会社'],
  ['\u200bあ', 'あ'],
  ['☎️ 03', '℡ 03'],
  ['한', '〓'],
  ['😀', '〓'],
])('%s is written as %s where a near form is wanted', (text, written) => {
  expect(isEncodable(text)).toBe(false)
  expect(replaceUnencodable(text, 'nearest')).toBe(written)
})

test('a geta stands for each missing character where that is wanted', () => {
  expect(replaceUnencodable('𠮷田と辻\u{e0100}', 'geta')).toBe('〓田と〓')
})

test('each near form is one that CP932 holds, for a character that it lacks', () => {
  const wrong = Array.from(NEAR_FORMS).filter(
    ([from, to]) => isEncodable(from) || !isEncodable(to) || to === '',
  )

  expect(wrong).toEqual([])
})

test('missing characters are told with their count, their cells and what to write', () => {
  const rows = [
    ['𠮷田𠮷', '営業部'],
    ['佐藤', '김 𠮷'],
  ]

  const found = findUnencodable(rows)

  expect(found).toEqual([
    {
      character: '𠮷',
      count: 3,
      where: [
        { row: 0, column: 0 },
        { row: 1, column: 1 },
      ],
      nearest: '吉',
    },
    { character: '김', count: 1, where: [{ row: 1, column: 1 }], nearest: null },
  ])
})

test('after replacing, nothing is missing in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(isEncodable(replaceUnencodable(text, 'nearest'))).toBe(true)
      expect(findUnencodable([[replaceUnencodable(text, 'geta')]])).toEqual([])
    }),
    { numRuns: 1_000 },
  )
})

function decodePair(lead: number, trail: number): string | null {
  try {
    const character = decoder.decode(Uint8Array.of(lead, trail))
    return character.length === 1 ? character : null
  } catch {
    return null
  }
}
