import { toKatakana } from './kana.ts'

/** The rows of the あかさたな bar, 他 for what has no reading. */
export const GOJUON_ROWS = [
  'あ',
  'か',
  'さ',
  'た',
  'な',
  'は',
  'ま',
  'や',
  'ら',
  'わ',
  '他',
] as const
/** One row of the あかさたな bar. */
export type GojuonRow = (typeof GOJUON_ROWS)[number]

const ROW_ENDS: readonly (readonly [string, GojuonRow])[] = [
  ['オ', 'あ'],
  ['ゴ', 'か'],
  ['ゾ', 'さ'],
  ['ド', 'た'],
  ['ノ', 'な'],
  ['ポ', 'は'],
  ['モ', 'ま'],
  ['ヨ', 'や'],
  ['ロ', 'ら'],
  ['ン', 'わ'],
]

const SMALL: Readonly<Record<string, string>> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ッ: 'ツ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
  ヮ: 'ワ',
}

/** The row that a reading stands in; 他 for a blank reading, Latin letters or kanji. */
export function gojuonRow(reading: string): GojuonRow {
  const first = plainKana(toKatakana(reading)).charAt(0)
  if (first < 'ア' || first > 'ン') return '他'
  return ROW_ENDS.find(([end]) => first <= end)?.[1] ?? '他'
}

/**
 * A key whose plain code-unit order is 五十音 order.
 *
 * The plain kana come first, then the voiced and small ones part equal readings, then the name
 * itself does; a blank reading sorts last.
 */
export function gojuonKey(familyKana: string, givenKana: string, name: string): string {
  const parts = [familyKana, givenKana].map((part) => toKatakana(part))
  if (parts.join('').trim() === '') return `\uffff\u0001${name}`
  const level1 = parts.map(plainKana).join('\u0002')
  const level2 = parts.map(kanaMarks).join('\u0002')
  return `${level1}\u0001${level2}\u0001${name}`
}

function plainKana(katakana: string): string {
  let plain = ''
  for (const char of katakana.normalize('NFD').replace(/[\u3099\u309a]/g, '')) {
    plain += char === 'ー' ? vowelOf(plain.at(-1) ?? '') : (SMALL[char] ?? char)
  }
  return plain
}

function kanaMarks(katakana: string): string {
  let marks = ''
  for (const char of katakana.normalize('NFC')) {
    const parts = char.normalize('NFD')
    const voice = parts.endsWith('\u3099') ? 2 : parts.endsWith('\u309a') ? 3 : 1
    // Dictionary order (JIS X 4061): long mark, small kana, full kana; plain, voiced, half-voiced.
    const size = char === 'ー' ? 1 : SMALL[char] === undefined ? 3 : 2
    marks += String(voice * 3 + size).padStart(2, '0')
  }
  return marks
}

const VOWEL_ROWS: readonly (readonly [string, string])[] = [
  ['ア', 'アカサタナハマヤラワ'],
  ['イ', 'イキシチニヒミリヰ'],
  ['ウ', 'ウクスツヌフムユル'],
  ['エ', 'エケセテネヘメレヱ'],
  ['オ', 'オコソトノホモヨロヲ'],
]

function vowelOf(kana: string): string {
  return VOWEL_ROWS.find(([, row]) => row.includes(kana))?.[0] ?? ''
}
