import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { isKana, toHiragana, toKatakana } from '#shared/japanese/kana.ts'

const HALF: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 0xff9d - 0xff66 + 1 }, (_, at) => String.fromCharCode(0xff66 + at)).flatMap(
    (half) =>
      ['', 'ﾞ', 'ﾟ'].flatMap((mark) => {
        const full = `${half}${mark}`.normalize('NFKC')
        return full.length === 1 ? [[full, half + mark] as const] : []
      }),
  ),
)
const toHalf = (katakana: string) => Array.from(katakana, (char) => HALF[char] ?? char).join('')

const readings = fc
  .array(fc.constantFrom(...Object.keys(HALF).filter((char) => /[ァ-ヴ]/.test(char))), {
    minLength: 1,
    maxLength: 12,
  })
  .map((chars) => chars.join(''))

test('a reading in any kana is stored as the same katakana', () => {
  fc.assert(
    fc.property(readings, (reading) => {
      expect(toKatakana(reading)).toBe(reading)
      expect(toKatakana(toHalf(reading))).toBe(reading)
      expect(toKatakana(toHiragana(reading))).toBe(reading)
      expect(isKana(toHalf(reading))).toBe(true)
    }),
  )
})

test.each([
  ['さとう　はなこ', 'サトウ ハナコ'],
  ['ｻﾄｳ ﾊﾅｺ', 'サトウ ハナコ'],
  ['カ゛ク', 'ガク'],
  ['ｼｮ-ﾀ', 'ショータ'],
  ['ジョ−ジ', 'ジョージ'],
  ['みすゞ', 'ミスズ'],
  ['いちがヶや', 'イチガカヤ'],
  [' ヤマダ  タロウ ', 'ヤマダ タロウ'],
])('%s reads %s', (written, stored) => {
  expect(toKatakana(written)).toBe(stored)
})
