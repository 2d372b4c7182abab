const VOICED_MARKS = /[゛ﾞ]/g
const SEMI_VOICED_MARKS = /[゜ﾟ]/g
const HYPHEN_AFTER_KANA = /(?<=[ァ-ヺー])[-‐‑‒–—―−﹣－~〜～]/g
const SPACES = /[\s\u3000\u00a0\u200b\ufeff]+/g

/**
 * Writes a reading the one way it is stored: full-width katakana, one half-width space between
 * parts.
 *
 * Takes hiragana, half-width kana with their marks, hyphens typed for the long vowel, iteration
 * marks and full-width Latin. ヵ and ヶ become カ, as in OCA's l10n_jp_kana.
 */
export function toKatakana(text: string): string {
  const composed = text
    .replace(VOICED_MARKS, '\u3099')
    .replace(SEMI_VOICED_MARKS, '\u309a')
    .normalize('NFKC')
  const katakana = composed.replace(/[ぁ-ゖゝゞ]/g, (char) => shifted(char, 0x60))
  return expandIteration(katakana)
    .replace(/[ヵヶ]/g, 'カ')
    .replace(HYPHEN_AFTER_KANA, 'ー')
    .replace(SPACES, ' ')
    .trim()
}

/** Turns katakana of either width into hiragana and leaves all else. */
export function toHiragana(text: string): string {
  return text.normalize('NFKC').replace(/[ァ-ヶ]/g, (char) => shifted(char, -0x60))
}

/** Tells whether a text is made of kana alone (either width, spaces and middle dots allowed). */
export function isKana(text: string): boolean {
  return (
    /^(?:[ぁ-ゖァ-ヺー・ \-‐−゛゜ｦ-ﾟゝゞヽヾ\u3000]|\u3099|\u309a)+$/.test(text) &&
    /[ぁ-ヺｦ-ﾝ]/.test(text)
  )
}

function shifted(kana: string, by: number): string {
  return String.fromCharCode(kana.charCodeAt(0) + by)
}

function expandIteration(katakana: string): string {
  return katakana
    .replace(/(.)ヽ/g, '$1$1')
    .replace(/(.)ヾ/g, (_, char: string) => char + `${char}\u3099`.normalize('NFC'))
}
