const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Writes bytes in base 64 (RFC 4648 §4), in one line. */
export function writeBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const left = bytes.length - at
    text += DIGITS.charAt(three >> 18) + DIGITS.charAt((three >> 12) & 63)
    text += left > 1 ? DIGITS.charAt((three >> 6) & 63) : '='
    text += left > 2 ? DIGITS.charAt(three & 63) : '='
  }
  return text
}
