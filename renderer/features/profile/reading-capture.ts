import { isKana, toKatakana } from '#shared/japanese/kana.ts'

/** A stretch of text that one composition put down, and how it was typed. */
interface Piece {
  readonly text: string
  /** As typed, in kana; empty where the composition never showed it. */
  readonly reading: string
}

/** What was learnt of the reading while a name was typed by IME. */
export interface ReadingCapture {
  readonly pieces: readonly Piece[]
  /** What the running composition shows, a half-typed Latin letter at its end left out. */
  readonly shown: string
  /** The kana of the running composition. */
  readonly reading: string
}

/** Nothing learnt yet. */
export const NO_CAPTURE: ReadingCapture = { pieces: [], shown: '', reading: '' }

/** A composition begins. */
export function beginComposition(capture: ReadingCapture): ReadingCapture {
  return { ...capture, shown: '', reading: '' }
}

/**
 * The composition shows something else: kana while it is typed, kanji once it is converted.
 *
 * Where the IME converts by itself while typing goes on (佐藤 → 佐藤は), the kana at the end are
 * added to what was read before.
 */
export function updateComposition(capture: ReadingCapture, data: string): ReadingCapture {
  const shown = data.replace(/[a-zａ-ｚ]+$/i, '')
  if (shown === '') return data === '' ? { ...capture, shown: '', reading: '' } : capture
  if (isKana(shown)) return { ...capture, shown, reading: shown }
  const added = shown.startsWith(capture.shown) ? shown.slice(capture.shown.length) : ''
  if (capture.shown !== '' && added !== '' && isKana(added)) {
    return { ...capture, shown, reading: capture.reading + added }
  }
  return { ...capture, shown }
}

/** The composition ends with a text put down; an empty one was given up. */
export function endComposition(capture: ReadingCapture, text: string): ReadingCapture {
  if (text === '') return { ...capture, shown: '', reading: '' }
  const reading = isKana(text) ? text : capture.reading
  return { pieces: [...capture.pieces, { text, reading }], shown: '', reading: '' }
}

/**
 * The reading of a field's text in full-width katakana, put together from what its compositions
 * showed.
 *
 * @returns null where a part of the text was not typed by IME (pasted, chosen) and is no kana
 */
export function readingOf(capture: ReadingCapture, text: string): string | null {
  let rest = text.trim()
  let reading = ''
  while (rest !== '') {
    const piece = longest(capture.pieces.filter((one) => rest.startsWith(one.text)))
    if (piece !== null && piece.reading !== '') {
      reading += piece.reading
      rest = rest.slice(piece.text.length)
      continue
    }
    const char = rest.slice(0, 1)
    if (!isKana(char) && !/^[ー・\s\u3000]$/.test(char)) return null
    reading += char
    rest = rest.slice(1)
  }
  return reading === '' ? null : toKatakana(reading)
}

/**
 * The reading to put into its field, or null to leave the field alone: what was edited by hand
 * stays.
 *
 * @param current what the reading field holds
 * @param proposed what was proposed last; empty before the first time
 */
export function readingToPropose(
  capture: ReadingCapture,
  text: string,
  current: string,
  proposed: string,
): string | null {
  if (current !== '' && current !== proposed) return null
  const reading = readingOf(capture, text)
  return reading === current ? null : reading
}

function longest(pieces: readonly Piece[]): Piece | null {
  // The newest wins among equals: a name may be typed again with another reading.
  return pieces.reduce<Piece | null>(
    (best, piece) => (best === null || piece.text.length >= best.text.length ? piece : best),
    null,
  )
}
