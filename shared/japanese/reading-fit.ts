import { readingsOf } from './kanji-readings.ts'
import { familyReadings, isCommonFamilyName } from './name-table.ts'
import { foldKanji } from './variants.ts'

const LARGE: Readonly<Record<string, string>> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ッ: 'ツ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
  ヂ: 'ジ',
  ヅ: 'ズ',
}

/**
 * A reading without what varies from list to list: voicing, small kana, ヅ and ズ. The count of
 * characters stays.
 */
export function looseReading(katakana: string): string {
  const known = loosened.get(katakana)
  if (known !== undefined) return known
  const loose = loosen(katakana)
  if (loosened.size > 20_000) loosened.clear()
  loosened.set(katakana, loose)
  return loose
}

const loosened = new Map<string, string>()

function loosen(katakana: string): string {
  return Array.from(katakana.normalize('NFC'), (char) => LARGE[char] ?? char)
    .join('')
    .normalize('NFD')
    .replace(/[\u3099\u309a]/g, '')
}

/**
 * How badly a reading fits a family name: 0 for one in the table, up to about 4 where nothing of
 * it is known.
 */
export function familyMisfit(name: string, katakana: string): number {
  const known = familyReadings(name)
  if (known !== null) {
    const common = isCommonFamilyName(name) ? -0.2 : 0
    if (known.includes(katakana)) return -1 + common
    const loose = looseReading(katakana)
    if (known.some((reading) => looseReading(reading) === loose)) return -0.8 + common
  }
  return readingMisfit(name, katakana)
}

/**
 * How badly a reading fits a name kanji by kanji, a mean over the kanji: 0 where each has a known
 * reading, 1 where none has.
 */
export function readingMisfit(name: string, katakana: string): number {
  const chars = foldedChars(name)
  const plain = katakana.normalize('NFC')
  const kana = looseReading(katakana)
  // best[k]: the lowest cost of reading the characters so far with the first k kana.
  let best: number[] = [0]
  for (const [at, char] of chars.entries()) {
    const repeated = char === '々' ? (chars[at - 1] ?? char) : char
    const next: number[] = []
    for (let from = 0; from < kana.length; from++) {
      const soFar = best[from]
      if (soFar === undefined) continue
      for (let to = from + 1; to <= Math.min(kana.length, from + 6); to++) {
        // Voicing comes within a name, hardly ever at its beginning.
        const voicing =
          from === 0 && kana.charAt(0) !== plain.charAt(0)
            ? voicedStart(repeated, plain.slice(from, to))
            : 0
        const cost = soFar + charCost(repeated, kana.slice(from, to)) + voicing
        if (cost < (next[to] ?? Infinity)) next[to] = cost
      }
    }
    best = next
  }
  return (best[kana.length] ?? chars.length * 4) / Math.max(1, chars.length)
}

const folded = new Map<string, string[]>()

function foldedChars(name: string): string[] {
  const known = folded.get(name)
  if (known !== undefined) return known
  const chars = Array.from(foldKanji(name))
  if (folded.size > 20_000) folded.clear()
  folded.set(name, chars)
  return chars
}

function voicedStart(char: string, written: string): number {
  return readingsOf(char).includes(written) ? 0 : 0.3
}

const LOOSE_READINGS = new Map<string, readonly string[]>()

function charCost(char: string, kana: string): number {
  let readings = LOOSE_READINGS.get(char)
  if (readings === undefined) {
    readings = isKanaChar(char)
      ? [looseReading(toKatakanaChar(char))]
      : readingsOf(char).map(looseReading)
    LOOSE_READINGS.set(char, readings)
  }
  if (readings.includes(kana)) return 0
  // 祐香 is ユカ: a long vowel within a name is often cut short.
  if (readings.includes(`${kana}ウ`)) return 0.2
  if (isKanaChar(char)) return 3
  return (readings.length === 0 ? 0.8 : 1.3) + Math.abs(kana.length - 2) * 0.35
}

function isKanaChar(char: string): boolean {
  return /^[ぁ-ゖァ-ヺ]$/.test(char) && !/^[ヶヵノケ]$/.test(char)
}

function toKatakanaChar(char: string): string {
  return char.replace(/[ぁ-ゖ]/, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60))
}
