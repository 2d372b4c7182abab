import { makeKeyring } from '#electron/main/keys/keyring.ts'
import type { KeyringTools } from '#electron/main/keys/keyring.ts'
import { makeMachineStore } from '#electron/main/keys/machine-store.ts'
import type { SafeStorage } from '#electron/main/keys/machine-store.ts'

const NOW_MS = 1_790_000_000_000
export const PASSPHRASE = '桜の下で会いましょう'

/** A key store that turns the text round, so that tests can see what it was given. */
export function fakeStorage(changes: Partial<SafeStorage> = {}): SafeStorage {
  const turned = (text: string) => Array.from(text).reverse().join('')
  return {
    isAsyncEncryptionAvailable: async () => true,
    encryptStringAsync: async (plain) => Buffer.from(turned(plain)),
    decryptStringAsync: async (sealed) => ({
      result: turned(sealed.toString()),
      shouldReEncrypt: false,
    }),
    getSelectedStorageBackend: () => 'gnome_libsecret',
    ...changes,
  }
}

export const NO_STORE = fakeStorage({ isAsyncEncryptionAvailable: async () => false })
export const OTHER_COMPUTER = fakeStorage({
  decryptStringAsync: () => Promise.reject(new Error('Error while decrypting')),
})

export function keyringIn(
  folder: string,
  storage = fakeStorage(),
  changes: Partial<KeyringTools> = {},
) {
  const waits: number[] = []
  const warnings: string[] = []
  const keyring = makeKeyring({
    folder,
    machine: makeMachineStore(storage, 'linux'),
    kdf: { name: 'scrypt', n: 2, r: 1, p: 1 },
    nowMs: () => NOW_MS,
    hasData: async () => false,
    wait: async (delayMs) => waits.push(delayMs),
    warn: (code) => warnings.push(code),
    ...changes,
  })
  return { ...keyring, waits, warnings }
}

/** A keyring of a folder that is read already. */
export async function startedIn(...input: Parameters<typeof keyringIn>) {
  const keys = keyringIn(...input)
  await keys.start()
  return keys
}
