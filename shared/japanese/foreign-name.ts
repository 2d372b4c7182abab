import { romajiKey } from './fold.ts'
import { isKana, toKatakana } from './kana.ts'

/** Why a split is to be looked at. */
export type NameDoubt =
  | 'name.split-guessed'
  | 'name.reading-split-guessed'
  | 'name.one-part'
  | 'name.many-parts'
  | 'name.order-guessed'

/** A name and its reading, parted. */
export interface Parts {
  readonly name: readonly [string, string]
  readonly kana: readonly [string, string]
  readonly doubt: NameDoubt | null
}

/** Tells which of two names in Latin letters is the family's: by the reading, else by capitals, else a guess. */
export function latinOrder(
  first: string,
  second: string,
  familyKana: string,
  givenKana: string,
): Parts {
  const kana: readonly [string, string] = [familyKana, givenKana]
  const isSameOrder = familyKana !== '' && romajiKey(familyKana) === romajiKey(first)
  if (isSameOrder) return { name: [first, second], kana, doubt: null }
  if (familyKana !== '' && romajiKey(familyKana) === romajiKey(second)) {
    return { name: [second, first], kana, doubt: null }
  }
  const isShouted = (text: string) => text.length > 1 && text === text.toUpperCase()
  if (isShouted(first) && !isShouted(second)) return { name: [first, second], kana, doubt: null }
  if (isShouted(second) && !isShouted(first)) return { name: [second, first], kana, doubt: null }
  return { name: [second, first], kana, doubt: 'name.order-guessed' }
}

/** ジョン・スミス stands in Western order, as the dot between katakana says. */
export function splitAtDot(name: readonly string[], kana: readonly string[]): Parts | null {
  const pieces =
    name.length === 1 ? (name[0] ?? '').split('・').filter((piece) => piece !== '') : []
  const [given = '', ...rest] = pieces
  const family = rest.pop() ?? ''
  if (family === '' || !pieces.every(isKana)) return null
  const [first = '', ...others] = kana
  const isSameOrder = first === toKatakana(given)
  const last = others.at(-1) ?? ''
  return {
    name: [family, [given, ...rest].join('・')],
    kana: isSameOrder
      ? [last, [first, ...others.slice(0, -1)].join(' ')]
      : [first, others.join(' ')],
    doubt: 'name.order-guessed',
  }
}

/** Tells whether a text is in Latin letters alone, of either width. */
export function isLatin(text: string): boolean {
  return /^[A-Za-zÀ-ɏＡ-Ｚａ-ｚ.'’-]+$/.test(text)
}
