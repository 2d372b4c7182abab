import { AppError } from '#shared/lib/errors.ts'

/** Seals and opens bytes under one key; `bound` ties the ciphertext to where it belongs. */
export interface Seal {
  readonly seal: (bound: string, plain: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>
  /** Throws `storage.damaged` where the bytes were changed, moved or sealed under another key. */
  readonly open: (bound: string, sealed: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>
}

const NONCE_BYTES = 12
const encoder = new TextEncoder()

/**
 * Makes a seal of AES-256-GCM (NIST SP 800-38D) with a random nonce before each ciphertext.
 *
 * @param key 32 bytes
 */
export async function makeSeal(key: Uint8Array): Promise<Seal> {
  const imported = await crypto.subtle.importKey('raw', new Uint8Array(key), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ])
  return {
    async seal(bound, plain) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
      const cipher = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv: nonce, additionalData: encoder.encode(bound) },
        imported,
        plain,
      )
      const sealed = new Uint8Array(NONCE_BYTES + cipher.byteLength)
      sealed.set(nonce)
      sealed.set(new Uint8Array(cipher), NONCE_BYTES)
      return sealed
    },
    async open(bound, sealed) {
      try {
        const plain = await crypto.subtle.decrypt(
          {
            name: 'AES-GCM',
            iv: sealed.subarray(0, NONCE_BYTES),
            additionalData: encoder.encode(bound),
          },
          imported,
          sealed.subarray(NONCE_BYTES),
        )
        return new Uint8Array(plain)
      } catch (cause) {
        throw new AppError('storage.damaged', {}, cause)
      }
    },
  }
}
