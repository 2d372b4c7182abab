/** What the keys use of Electron's safeStorage; tests give a fake. */
export interface SafeStorage {
  readonly isAsyncEncryptionAvailable: () => Promise<boolean>
  readonly encryptStringAsync: (plain: string) => Promise<Buffer>
  readonly decryptStringAsync: (
    sealed: Buffer,
  ) => Promise<{ result: string; shouldReEncrypt: boolean }>
  readonly getSelectedStorageBackend?: () => string
}

/** The computer's own key store. */
export interface MachineStore {
  readonly isThere: () => Promise<boolean>
  readonly seal: (plain: string) => Promise<string>
  /** Null where the store does not open it (another user, another computer, a store made anew). */
  readonly open: (sealed: string) => Promise<{ plain: string; isStale: boolean } | null>
}

/** Wraps safeStorage; a store that only hides keys (`basic_text`) counts as none. */
export function makeMachineStore(
  storage: SafeStorage,
  platform: NodeJS.Platform = process.platform,
): MachineStore {
  async function isThere(): Promise<boolean> {
    try {
      if (!(await storage.isAsyncEncryptionAvailable())) return false
      if (platform !== 'linux') return true
      const backend = storage.getSelectedStorageBackend?.() ?? 'unknown'
      return backend !== 'basic_text' && backend !== 'unknown'
    } catch {
      return false
    }
  }

  return {
    isThere,
    seal: async (plain) => (await storage.encryptStringAsync(plain)).toString('base64'),
    open: async (sealed) => {
      try {
        const opened = await storage.decryptStringAsync(Buffer.from(sealed, 'base64'))
        return { plain: opened.result, isStale: opened.shouldReEncrypt }
      } catch {
        return null
      }
    },
  }
}
