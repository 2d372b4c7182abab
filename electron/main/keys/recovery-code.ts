const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE = /^[0-9A-HJKMNP-TV-Z]{32}$/
const GROUP = 4

/** How many random bytes a recovery code stands for: 160 bits. */
export const RECOVERY_BYTES = 20

/** Writes 20 random bytes as eight groups of four characters, Crockford's base 32. */
export function writeRecoveryCode(random: Uint8Array): string {
  let bits = 0
  let held = 0
  let code = ''
  for (const byte of random.subarray(0, RECOVERY_BYTES)) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      code += ALPHABET.charAt((held >> bits) & 31)
    }
  }
  return code.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? code
}

/**
 * Reads a recovery code as a person types it from paper: any case and width, O for 0, I and L
 * for 1, with spaces and all kinds of hyphens or none.
 *
 * @returns the 32 bare characters, or null where it is no such code.
 */
export function readRecoveryCode(typed: string): string | null {
  const bare = typed
    .normalize('NFKC')
    .toUpperCase()
    // NFKC leaves the dashes apart; the long-vowel mark is what a Japanese keyboard gives for one.
    .replace(/[\s\p{Pd}\u2212\u30FC]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return CODE.test(bare) ? bare : null
}
