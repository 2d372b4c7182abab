import { describe, expect, test } from 'vitest'

import {
  beginComposition,
  endComposition,
  NO_CAPTURE,
  readingOf,
  readingToPropose,
  updateComposition,
} from '#renderer/features/profile/reading-capture.ts'
import type { ReadingCapture } from '#renderer/features/profile/reading-capture.ts'

function compose(shown: readonly string[], end: string, from = NO_CAPTURE): ReadingCapture {
  return endComposition(shown.reduce(updateComposition, beginComposition(from)), end)
}

describe('a reading is learnt from what the IME shows', () => {
  test.each<[string, readonly string[], string, string | null]>([
    ['kana, then kanji', ['s', 'さ', 'さt', 'さと', 'さとう', '佐藤'], '佐藤', 'サトウ'],
    ['another candidate', ['さとう', '佐藤', '砂糖', '左藤'], '左藤', 'サトウ'],
    ['a slip taken back', ['さとい', 'さと', 'さとう', '佐藤'], '佐藤', 'サトウ'],
    ['katakana', ['ｻ', 'ｻﾄｳ', '佐藤'], '佐藤', 'サトウ'],
    [
      'conversion while typing',
      ['さと', '里', '里う', '佐藤', '佐藤は', '佐藤葉'],
      '佐藤葉',
      'サトウハ',
    ],
    ['a name in hiragana', ['さ', 'さくら'], 'さくら', 'サクラ'],
    ['a long vowel', ['じょー', 'じょーじ', '譲二'], '譲二', 'ジョージ'],
    ['nothing shown', ['佐藤'], '佐藤', null],
  ])('%s', (_, shown, end, reading) => {
    expect(readingOf(compose(shown, end), end)).toBe(reading)
  })

  test('two compositions are read one after the other', () => {
    const first = compose(['はせ', '長谷'], '長谷')

    const both = compose(['がわ', '川'], '川', first)

    expect(readingOf(both, '長谷川')).toBe('ハセガワ')
  })

  test('what was deleted since is not read', () => {
    const first = compose(['すずき', '鈴木'], '鈴木')

    const both = compose(['さとう', '佐藤'], '佐藤', first)

    expect(readingOf(both, '佐藤')).toBe('サトウ')
  })

  test('a name typed again with another reading is read so', () => {
    const first = compose(['かわの', '河野'], '河野')

    const again = compose(['こうの', '河野'], '河野', first)

    expect(readingOf(again, '河野')).toBe('コウノ')
  })

  test('a composition that was given up leaves nothing', () => {
    expect(readingOf(compose(['さとう'], ''), '佐藤')).toBeNull()
  })

  test('a pasted part has no reading', () => {
    expect(readingOf(compose(['さとう', '佐藤'], '佐藤'), '佐藤花子')).toBeNull()
  })
})

describe('a reading is proposed', () => {
  const capture = compose(['さとう', '佐藤'], '佐藤')

  test('into an empty field', () => {
    expect(readingToPropose(capture, '佐藤', '', '')).toBe('サトウ')
  })

  test('over an earlier proposal', () => {
    expect(readingToPropose(capture, '佐藤', 'スズキ', 'スズキ')).toBe('サトウ')
  })

  test('never over one that was edited', () => {
    expect(readingToPropose(capture, '佐藤', 'サトー', 'サトウ')).toBeNull()
  })
})
