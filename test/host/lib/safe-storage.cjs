const crypto = require('node:crypto')

const PREFIX = Buffer.from('v11')
const NOT_OURS = 'Ciphertext does not appear to be encrypted.'

/**
 * Electron's `safeStorage`. KIZUNA_HOST_KEY_STORE chooses which key store the machine has:
 * `gnome_libsecret` (by default), `basic_text` (Linux without one: the asynchronous calls work, with
 * a key that everybody knows) or `none` (nothing can be encrypted). KIZUNA_HOST_KEY_SEED stands for the machine's secret: another
 * seed cannot read what this one wrote, as after a change of computer or account.
 */
function createSafeStorage(host) {
  const { KIZUNA_HOST_KEY_STORE: chosen = 'gnome_libsecret', KIZUNA_HOST_KEY_SEED: seed = 'host' } =
    process.env
  const key = crypto.createHash('sha256').update(`${chosen} ${seed}`).digest()
  let isPlainAllowed = false

  const isAvailable = () => host.isReady && chosen !== 'none'

  function check() {
    if (!isAvailable()) {
      throw new Error('Error while encrypting the text: Encryption is not available.')
    }
  }

  function encryptString(text) {
    check()
    const nonce = crypto.randomBytes(12)
    const cipher = crypto.createCipheriv('aes-256-gcm', key, nonce)
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([PREFIX, nonce, cipher.getAuthTag(), sealed])
  }

  function decryptString(encrypted) {
    check()
    const bytes = Buffer.from(encrypted)
    if (!bytes.subarray(0, 3).equals(PREFIX)) {
      throw new Error(`Error while decrypting the ciphertext provided. ${NOT_OURS}`)
    }
    const decipher = crypto.createDecipheriv('aes-256-gcm', key, bytes.subarray(3, 15))
    decipher.setAuthTag(bytes.subarray(15, 31))
    return decipher.update(bytes.subarray(31), undefined, 'utf8') + decipher.final('utf8')
  }

  return {
    isEncryptionAvailable: () => isAvailable() && (chosen !== 'basic_text' || isPlainAllowed),
    isAsyncEncryptionAvailable: async () => isAvailable(),
    encryptString,
    decryptString,
    encryptStringAsync: async (text) => encryptString(text),
    decryptStringAsync: async (encrypted) => ({
      shouldReEncrypt: false,
      result: decryptString(encrypted),
    }),
    setUsePlainTextEncryption: (isUsed) => {
      isPlainAllowed = isUsed
    },
    getSelectedStorageBackend() {
      if (!host.isReady) return 'unknown'
      return chosen === 'gnome_libsecret' ? 'gnome_libsecret' : 'basic_text'
    },
  }
}

module.exports = { createSafeStorage }
