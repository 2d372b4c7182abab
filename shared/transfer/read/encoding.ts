import type { Encoding } from './rows.ts'

/** A text file's text, free of its byte order mark, and how it was written. */
export interface DecodedText {
  readonly encoding: Exclude<Encoding, 'xlsx'>
  readonly text: string
}

/**
 * Finds the encoding of a text file and decodes it: byte order mark, zero-byte pattern of UTF-16,
 * strict UTF-8, then CP932 (`shift_jis` of the WHATWG Encoding Standard) and its elders.
 *
 * @returns null where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) {
    return { encoding: 'utf-8-sig', text: decode('utf-8', bytes.subarray(3)) }
  }
  if (startsWith(bytes, [0xff, 0xfe]))
    return { encoding: 'utf-16le', text: decode('utf-16le', bytes.subarray(2)) }
  if (startsWith(bytes, [0xfe, 0xff]))
    return { encoding: 'utf-16be', text: decode('utf-16be', bytes.subarray(2)) }
  const wide = widthOf(bytes)
  if (wide === 'binary') return null
  if (wide !== 'narrow') return { encoding: wide, text: decode(wide, bytes) }
  return decodeNarrow(bytes)
}

function decodeNarrow(bytes: Uint8Array): DecodedText | null {
  const utf8 = decodeStrict('utf-8', bytes)
  if (utf8 !== null) {
    // ISO-2022-JP is made of seven-bit bytes and would pass for UTF-8.
    if (['\u001b$B', '\u001b$@', '\u001b(J'].some((mark) => utf8.includes(mark))) {
      const mail = decodeStrict('iso-2022-jp', bytes)
      if (mail !== null) return { encoding: 'iso-2022-jp', text: mail }
    }
    return { encoding: 'utf-8', text: utf8 }
  }
  const cp932 = decodeStrict('shift_jis', bytes)
  const euc = decodeStrict('euc-jp', bytes)
  // EUC-JP read as CP932 comes out as strings of half-width kana.
  if (euc !== null && (cp932 === null || halfKanaShare(cp932) > 0.4))
    return { encoding: 'euc-jp', text: euc }
  if (cp932 !== null) return { encoding: 'cp932', text: cp932 }
  // One torn character must not cost the file: the decoding with the fewest holes wins.
  const loose: DecodedText[] = [
    { encoding: 'utf-8', text: decode('utf-8', bytes) },
    { encoding: 'cp932', text: decode('shift_jis', bytes) },
  ]
  const [best] = loose.sort((a, b) => holeShare(a.text) - holeShare(b.text))
  return best !== undefined && holeShare(best.text) < 0.02 ? best : null
}

function widthOf(bytes: Uint8Array): 'narrow' | 'utf-16le' | 'utf-16be' | 'binary' {
  const length = Math.min(bytes.length, 8192)
  const zeros = [0, 0]
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even + odd === 0) return 'narrow'
  if (odd > length * 0.02 && even * 10 < odd) return 'utf-16le'
  if (even > length * 0.02 && odd * 10 < even) return 'utf-16be'
  return 'binary'
}

function decodeStrict(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function decode(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes)
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte)
}

function halfKanaShare(text: string): number {
  const sample = text.slice(0, 20_000)
  const wide = sample.match(/[\u0080-\uffff]/g)?.length ?? 0
  return wide === 0 ? 0 : (sample.match(/[\uff61-\uff9f]/g)?.length ?? 0) / wide
}

function holeShare(text: string): number {
  return (text.match(/\ufffd/g)?.length ?? 0) / Math.max(1, text.length)
}
