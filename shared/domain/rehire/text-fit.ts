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
  const known = texts.get(text)
  if (known !== undefined) return known
  const words = text
    .split(BETWEEN_WORDS)
    .map(foldForSearch)
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word))
  const taken = { words, whole: words.join(' ') }
  if (texts.size >= MOST_TEXTS) texts.clear()
  texts.set(text, taken)
  return taken
}

// The wishes of thousands are held against one post after the other.
const MOST_TEXTS = 20_000
const texts = new Map<string, WordsOfText>()

/** Tells whether a text holds a word: Japanese anywhere, a Western word by itself alone. */
export function holdsWord({ words, whole }: WordsOfText, word: string): boolean {
  if (words.includes(word)) return true
  return word.length > 1 && !WESTERN.test(word) && whole.includes(word)
}

/** Tells whether either of two texts holds a word of the other. */
export function textsFit(a: WordsOfText, b: WordsOfText): boolean {
  return a.words.some((word) => holdsWord(b, word)) || b.words.some((word) => holdsWord(a, word))
}
