import { isLatin, latinOrder, splitAtDot } from './foreign-name.ts'
import type { NameDoubt, Parts } from './foreign-name.ts'
import { GIVEN_ENDINGS, GIVEN_NAMES } from './given-names.ts'
import { toKatakana } from './kana.ts'
import { familyReadings } from './name-table.ts'
import { readNameText } from './name-text.ts'
import { familyMisfit, readingMisfit } from './reading-fit.ts'

/** A person's name in its parts; an empty string where a part is not there. */
export interface SplitName {
  readonly familyName: string
  readonly givenName: string
  /** Full-width katakana. */
  readonly familyNameKana: string
  /** Full-width katakana. */
  readonly givenNameKana: string
  readonly formerFamilyName: string | null
  readonly doubt: NameDoubt | null
}

// Kanji that stand within family names and hardly ever begin a given one.
const FAMILY_INNER = /^[々ノヶケ寺瀬川沢澤原田林橋藤崎島木谷井村塚山口上下部岡内]/

/**
 * Parts a full name and its reading into family and given.
 *
 * A space parts them, else the reading does, else a table of family names; a guess is the best one
 * and says so in `doubt`.
 */
export function splitName(fullName: string, fullKana = ''): SplitName {
  const { parts: name, formerFamilyName, reading } = readNameText(fullName)
  const kana = readNameText(
    toKatakana(fullKana === '' ? (reading ?? '') : fullKana).replace(/・/g, ' '),
  ).parts
  const parts = splitAtDot(name, kana) ?? split(name, kana, /[,，、]/.test(fullName))
  return {
    familyName: parts.name[0],
    givenName: parts.name[1],
    familyNameKana: parts.kana[0],
    givenNameKana: parts.kana[1],
    formerFamilyName,
    doubt: parts.doubt,
  }
}

function split(name: readonly string[], kana: readonly string[], hasComma: boolean): Parts {
  const [first = '', second = '', ...more] = name
  const [firstKana = '', ...otherKana] = kana
  const kanaRest = otherKana.join(' ')
  if (name.length === 0) {
    if (kana.length !== 1)
      return { name: ['', ''], kana: [firstKana, kanaRest], doubt: manyDoubt(kana) }
    return { name: ['', ''], kana: [firstKana, ''], doubt: 'name.one-part' }
  }
  if (name.length > 2) {
    const isOrdered = kana.length === 0 || kana.length === name.length || kana.length === 2
    const whole: readonly [string, string] = [first, [second, ...more].join(' ')]
    return {
      name: whole,
      kana: [firstKana, kanaRest],
      doubt: isOrdered && isJapanese(first) ? 'name.many-parts' : 'name.order-guessed',
    }
  }
  if (name.length === 2) {
    if (hasComma) return { name: [first, second], kana: [firstKana, kanaRest], doubt: null }
    if (isLatin(first) && isLatin(second)) return latinOrder(first, second, firstKana, kanaRest)
    if (kana.length !== 1)
      return { name: [first, second], kana: [firstKana, kanaRest], doubt: manyDoubt(kana) }
    return splitKana(first, second, firstKana)
  }
  if (isLatin(first))
    return { name: [first, ''], kana: [firstKana, kanaRest], doubt: 'name.one-part' }
  if (kana.length === 0) return splitByTable(first)
  if (kana.length === 1) return splitBoth(first, firstKana)
  return splitByKana(first, firstKana, kanaRest)
}

function splitKana(family: string, given: string, kana: string): Parts {
  const best = bestOf(
    cuts(kana),
    ([head, tail]) => familyMisfit(family, head) + readingMisfit(given, tail),
  )
  if (best === null)
    return { name: [family, given], kana: [kana, ''], doubt: 'name.reading-split-guessed' }
  const isSure = best.cost < 0.45 && best.margin > 0.2
  return {
    name: [family, given],
    kana: best.cut,
    doubt: isSure ? null : 'name.reading-split-guessed',
  }
}

function splitByKana(name: string, familyKana: string, givenKana: string): Parts {
  const best = bestOf(
    cuts(name),
    ([head, tail]) =>
      familyMisfit(head, familyKana) +
      readingMisfit(tail, givenKana) +
      lengthMisfit(head, tail) -
      givenBonus(tail),
  )
  if (best === null)
    return { name: [name, ''], kana: [familyKana, givenKana], doubt: 'name.one-part' }
  const isSure = best.cost < 0.6 && best.margin > 0.2
  return {
    name: best.cut,
    kana: [familyKana, givenKana],
    doubt: isSure ? null : 'name.split-guessed',
  }
}

function splitBoth(name: string, kana: string): Parts {
  const isFamilyAlone = familyReadings(name)?.includes(kana) === true
  const pairs = cuts(name).flatMap((nameCut) =>
    cuts(kana)
      .filter((kanaCut) => canRead(nameCut[0], kanaCut[0]) && canRead(nameCut[1], kanaCut[1]))
      .map((kanaCut) => ({ nameCut, kanaCut })),
  )
  const best = bestOf(
    pairs,
    ({ nameCut, kanaCut }) =>
      familyMisfit(nameCut[0], kanaCut[0]) +
      readingMisfit(nameCut[1], kanaCut[1]) +
      lengthMisfit(nameCut[0], nameCut[1]) -
      givenBonus(nameCut[1]),
  )
  if (best === null || (isFamilyAlone && best.cost > -0.5)) {
    return { name: [name, ''], kana: [kana, ''], doubt: 'name.one-part' }
  }
  const isSure = best.cost < 0 && best.margin > 0.15
  return {
    name: best.cut.nameCut,
    kana: best.cut.kanaCut,
    doubt: isSure ? null : 'name.split-guessed',
  }
}

/** A kanji takes one kana to five, a few more where a name is read as a whole. */
function canRead(name: string, kana: string): boolean {
  const length = Array.from(name).length
  return kana.length * 1.5 >= length && kana.length <= length * 4 + 2
}

function splitByTable(name: string): Parts {
  if (familyReadings(name) !== null)
    return { name: [name, ''], kana: ['', ''], doubt: 'name.one-part' }
  const best = bestOf(cuts(name), ([head, tail]) => -plausibility(head, tail))
  if (best === null) return { name: [name, ''], kana: ['', ''], doubt: 'name.one-part' }
  const isSure = best.cost <= -6 && best.margin >= 3
  return { name: best.cut, kana: ['', ''], doubt: isSure ? null : 'name.split-guessed' }
}

/** What lengths of the two parts add to a misfit: two and two kanji are the commonest. */
function lengthMisfit(family: string, given: string): number {
  const isKnown = familyReadings(family) !== null
  const ofFamily = { 1: 0.15, 2: 0, 3: isKnown ? 0 : 0.35 }[Array.from(family).length] ?? 0.6
  const ofGiven = { 1: 0.1, 2: 0, 3: 0.1 }[Array.from(given).length] ?? 0.9
  return ofFamily + ofGiven + (FAMILY_INNER.test(given) ? 0.2 : 0)
}

/** Points for a split without any reading: the table first, then what given names look like. */
function plausibility(family: string, given: string): number {
  const [familyLength, givenLength] = [Array.from(family).length, Array.from(given).length]
  let points = familyReadings(family) === null ? 0 : 5
  points += givenBonus(given) * 10
  points += { 1: -1, 2: 1.5, 3: points > 0 ? 1 : -1 }[familyLength] ?? (points > 0 ? 0 : -3)
  points += { 1: 0, 2: 1, 3: 0.5 }[givenLength] ?? -3
  // 佐藤さくら, 林ゆり子: given names turn to kana, family names hardly ever do.
  if (/^[ぁ-ゖァ-ヺ]/.test(given) && !/[ぁ-ゖァ-ヺ]$/.test(family)) points += 4
  if (FAMILY_INNER.test(given)) points -= 2
  if (/^[々ノヶケ]/.test(given) || /[ぁ-ゖ]$/.test(family)) points -= 6
  return points
}

function givenBonus(given: string): number {
  if (GIVEN_NAMES.has(given)) return 0.3
  return GIVEN_ENDINGS.has(Array.from(given).at(-1) ?? '') ? 0.1 : 0
}

function manyDoubt(kana: readonly string[]): NameDoubt | null {
  return kana.length > 2 ? 'name.many-parts' : null
}

function isJapanese(text: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff]/.test(text)
}

function cuts(text: string): [string, string][] {
  const chars = Array.from(text)
  return chars
    .slice(1)
    .map((_, at) => [chars.slice(0, at + 1).join(''), chars.slice(at + 1).join('')])
}

function bestOf<T>(
  options: readonly T[],
  costOf: (option: T) => number,
): { cut: T; cost: number; margin: number } | null {
  let best: { cut: T; cost: number } | null = null
  let second = Infinity
  for (const cut of options) {
    const cost = costOf(cut)
    if (best === null || cost < best.cost) {
      second = best?.cost ?? Infinity
      best = { cut, cost }
    } else if (cost < second) second = cost
  }
  return best === null ? null : { ...best, margin: second - best.cost }
}
