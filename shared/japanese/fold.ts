import { isKana, toHiragana } from './kana.ts'
import { foldRomaji, toRomaji } from './romaji.ts'
import { foldKanji } from './variants.ts'

const SEPARATORS = /[\s\u3000・･,、。.()[\]{}「」『』【】<>'"`´’‘“”/\\|:;!?&+*#=~_^‐‑‒–—―−-]+/g

/**
 * Folds a text for search: width, case, kana, kanji variants, spaces and punctuation no longer
 * tell two texts apart.
 */
export function foldForSearch(text: string): string {
  return toHiragana(foldKanji(text)).toLowerCase().replace(SEPARATORS, '')
}

/** Folds a company's name: 株式会社, (株), ㈱ and their like fall away besides. */
export function foldCompany(name: string): string {
  return foldForSearch(
    name
      .normalize('NFKC')
      .replace(/(株式|有限|合同|合資|合名)会社|\((株|有|同|資|名)\)/g, '')
      .replace(/\b(k\.?k\.?|inc\.?|co\.?,? ?ltd\.?|ltd\.?|llc)(?=\s|$)/gi, ''),
  )
}

/** Folds a phone number, postal code or employee number to its letters and digits. */
export function foldNumber(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
}

/**
 * The one romaji form in which a reading and what a person types in Latin letters meet: サトウ,
 * satou, sato and Satoh all give `sato`.
 */
export function romajiKey(text: string): string {
  const known = romajiKeys.get(text)
  if (known !== undefined) return known
  const key = foldRomaji(isKana(text) ? toRomaji(text) : text.normalize('NFKC'))
  if (romajiKeys.size >= MOST_KEYS) romajiKeys.clear()
  romajiKeys.set(text, key)
  return key
}

// A few thousand names and readings make up most of any register.
const MOST_KEYS = 20_000
const romajiKeys = new Map<string, string>()
