import { foldForSearch } from '#shared/japanese/fold.ts'

/** A text taken apart for comparing what somebody wishes with what a post is. */
export interface WordsOfText {
  readonly words: readonly string[]
  /** The words with a space between. */
  readonly whole: string
}

const BETWEEN_WORDS = /[\s\u3000、，,。．・･／/;；（）()「」【】+＋&＆〜~]+/
/** English words that two texts may share without a meaning. */
const EMPTY_WORDS = new Set(['a', 'an', 'and', 'at', 'for', 'from', 'in', 'of', 'or', 'the', 'to'])
const WESTERN = /^[a-z0-9]+$/

/** Takes a text apart into folded words. */
export function wordsOf(text: string): WordsOfText {
  const words = text
    .split(BETWEEN_WORDS)
    .map(foldForSearch)
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word))
  return { words, whole: words.join(' ') }
}

/** Tells whether a text holds a word: Japanese anywhere, a Western word by itself alone. */
export function holdsWord({ words, whole }: WordsOfText, word: string): boolean {
  if (words.includes(word)) return true
  return word.length > 1 && !WESTERN.test(word) && whole.includes(word)
}

/** Tells whether either of two texts holds a word of the other. */
export function textsFit(a: WordsOfText, b: WordsOfText): boolean {
  return a.words.some((word) => holdsWord(b, word)) || b.words.some((word) => holdsWord(a, word))
}
