import { randomBytes } from 'node:crypto'

import { AppError } from '#shared/lib/errors.ts'

import { FILE_VERSION } from './journal/file-header.ts'
import { beginSealedFile } from './journal/sealed-file.ts'
import type { SealedFileWriter } from './journal/sealed-file.ts'
import type { Keyring } from './keys/keyring.ts'

/** The sealed copy that is being written, one at a time. */
export interface CopyMaker {
  readonly begin: (path: string) => Promise<void>
  readonly part: (text: string) => Promise<void>
  readonly end: () => Promise<number>
  readonly cancel: () => Promise<void>
}

/**
 * Makes the writer of sealed copies. A copy carries the recovery and passphrase wraps in its clear
 * header, so that either opens it on any computer.
 */
export function makeCopyMaker(
  keys: Pick<Keyring, 'key' | 'workspaceId' | 'portableWraps'>,
): CopyMaker {
  let running: SealedFileWriter | null = null

  function take(): SealedFileWriter {
    if (running === null) throw new AppError('copy.not-begun')
    return running
  }

  async function cancel(): Promise<void> {
    const writer = running
    running = null
    await writer?.cancel()
  }

  return {
    begin: async (path) => {
      await cancel()
      const header = {
        version: FILE_VERSION,
        kind: 'copy' as const,
        workspaceId: keys.workspaceId(),
        file: randomBytes(8).toString('hex'),
        actsBefore: 0,
        wraps: [...keys.portableWraps()],
      }
      running = await beginSealedFile(path, header, keys.key('backup'))
    },
    part: async (text) => take().part(text),
    end: async () => {
      const writer = take()
      running = null
      return writer.end()
    },
    cancel,
  }
}
