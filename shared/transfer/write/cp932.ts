const NONE = 0
const UNITS = 0x10000
const QUESTION_MARK = 0x3f

/**
 * Characters that stand for one another between Unicode's own tables and Windows's, so that nothing
 * is lost by writing the one for the other (JIS X 0208 against CP932).
 */
const SAME_CHARACTER: Readonly<Record<string, string>> = {
  '\u301c': '\uff5e',
  '\u2212': '\uff0d',
  '\u2016': '\u2225',
  '\u00a2': '\uffe0',
  '\u00a3': '\uffe1',
  '\u00ac': '\uffe2',
  '\u00a5': '\uffe5',
  '\u00a6': '\uffe4',
  '\u203e': '\uffe3',
  '\u00a0': ' ',
}

/** A base with its combining marks and variation selectors, or one character. */
const CLUSTER = /\r\n|\P{M}\p{M}+|[^]/gu
const HAS_MARK = /\p{M}/u

let table: Uint16Array | null = null

/**
 * The CP932 code of each UTF-16 unit, reversed from `TextDecoder('shift_jis')`; 0 where there is
 * none.
 *
 * Of several codes for a character the one that Windows writes is taken: JIS X 0208 before NEC's
 * row 13, that before IBM's extension, and NEC's selection of IBM's characters (ED, EE) last.
 */
function codes(): Uint16Array {
  if (table !== null) return table
  const made = new Uint16Array(UNITS)
  const decoder = new TextDecoder('shift_jis', { fatal: true })
  const leads: number[] = []
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    if (lead >= 0xa0 && lead < 0xe0) continue
    if (lead !== 0xed && lead !== 0xee) leads.push(lead)
  }
  leads.push(0xed, 0xee)
  // ASCII is written as it is: decoders disagree on the control codes 1A, 1C and 7F.
  for (let unit = 1; unit < 0x80; unit++) made[unit] = unit
  for (let byte = 0xa1; byte <= 0xdf; byte++) made[0xff61 + byte - 0xa1] = byte
  for (const lead of leads) {
    for (let trail = 0x40; trail <= 0xfc; trail++) {
      if (trail === 0x7f) continue
      const unit = decodePair(decoder, lead, trail)
      if (unit !== NONE && made[unit] === NONE) made[unit] = lead * 256 + trail
    }
  }
  for (const [from, to] of Object.entries(SAME_CHARACTER)) {
    made[from.charCodeAt(0)] = made[to.charCodeAt(0)] ?? NONE
  }
  table = made
  return made
}

function decodePair(decoder: TextDecoder, lead: number, trail: number): number {
  try {
    const text = decoder.decode(Uint8Array.of(lead, trail))
    return text.length === 1 ? text.charCodeAt(0) : NONE
  } catch {
    return NONE
  }
}

/** Writes decomposed kana and letters (か + ゙, as macOS names files) in one character each. */
function compose(text: string): string {
  if (!HAS_MARK.test(text)) return text
  return text.replace(/\P{M}\p{M}+/gu, (cluster) => cluster.normalize('NFC'))
}

/** Tells whether CP932 (Windows's Shift_JIS) holds every character of a text. */
export function isEncodable(text: string): boolean {
  const made = codes()
  const composed = compose(text)
  for (let i = 0; i < composed.length; i++) {
    const unit = composed.charCodeAt(i)
    if (made[unit] === NONE && unit !== 0) return false
  }
  return true
}

/** Parts a text into what a reader takes for one character: marks stay with their base. */
export function clusters(text: string): readonly string[] {
  return text.match(CLUSTER) ?? []
}

/**
 * Encodes a text as CP932 by Windows's preferences; what CP932 lacks becomes `?`, so replace it
 * first.
 */
export function encodeCp932(text: string): Uint8Array<ArrayBuffer> {
  const made = codes()
  const composed = compose(text)
  const bytes = new Uint8Array(composed.length * 2)
  let length = 0
  for (let i = 0; i < composed.length; i++) {
    const unit = composed.charCodeAt(i)
    const code = unit === 0 ? 0 : made[unit] || QUESTION_MARK
    if (code > 0xff) bytes[length++] = code >> 8
    bytes[length++] = code & 0xff
    // A pair of surrogates is one character, so it leaves one mark.
    if (code === QUESTION_MARK && unit >= 0xd800 && unit < 0xdc00) i++
  }
  return bytes.slice(0, length)
}
