import { ID_ALPHABET, ID_PREFIX } from './ids.ts'
import type { Id, IdKind } from './ids.ts'

/** FNV-1a of 128 bits (Fowler, Noll, Vo): where it begins, and what each step multiplies by. */
const OFFSET = 0x6c62272e07bb014262b821756295c58dn
const PRIME = 0x1000000000000000000013bn
const BITS_128 = (1n << 128n) - 1n
const BITS_120 = (1n << 120n) - 1n

const encoder = new TextEncoder()

/** The FNV-1a hash of a text's UTF-8 bytes, 128 bits. */
export function fnv1a128(text: string): bigint {
  let hash = OFFSET
  for (const byte of encoder.encode(text)) hash = ((hash ^ BigInt(byte)) * PRIME) & BITS_128
  return hash
}

/**
 * Builds the id of a thing of which there may be only one under a key, so that two machines that know
 * nothing of each other make the very same record. It sorts before every id made by the clock.
 *
 * Whoever guesses the key can tell that the record is there: only keys that are no secret, such as
 * names of settings and other ids, are fit for it.
 *
 * @param key the parts of the key, in order
 */
export function keyedId<K extends IdKind>(kind: K, key: readonly string[]): Id<K> {
  const hash = fnv1a128([kind, ...key].join('\u0001'))
  let rest = (hash >> 120n) ^ (hash & BITS_120)
  let tail = ''
  for (let i = 0; i < 24; i++) {
    tail = (ID_ALPHABET[Number(rest & 31n)] ?? '0') + tail
    rest >>= 5n
  }
  return `${ID_PREFIX[kind]}_00${tail}` as Id<K>
}
