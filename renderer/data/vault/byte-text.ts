/** Characters handed to `fromCharCode` at a time; more may overflow the call stack. */
const CHUNK = 8192

/**
 * Writes bytes as a text of one character (U+0000 to U+00FF) a byte: Dexie's storage takes byte
 * arrays apart number by number, a text it leaves whole, and Chromium stores it one byte a character.
 */
export function bytesToText(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += CHUNK) {
    // Spreading the same bytes takes five times as long.
    // oxlint-disable-next-line prefer-spread
    text += String.fromCharCode.apply(
      null,
      bytes.subarray(from, from + CHUNK) as unknown as number[],
    )
  }
  return text
}

/** Reads bytes back from such a text. */
export function textToBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}
