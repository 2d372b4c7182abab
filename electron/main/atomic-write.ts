import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { diskError, errnoOf } from './disk-error.ts'

// Virus scanners and indexers on Windows hold a fresh file for a moment.
const HELD = new Set(['EPERM', 'EBUSY', 'EACCES'])
const NO_FOLDER_SYNC = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM', 'EACCES', 'EISDIR'])
const RETRY_DELAYS_MS = [20, 60, 150, 400, 1000]

// Kizuna's own files are nobody else's business; what she saves gets the usual rights.
const OWN_MODE = 0o600
/** The rights of a file that a person saves, before the system takes some away. */
export const SHARED_MODE = 0o666

/** What renaming needs from the computer; tests replace it. */
export interface RenameTools {
  readonly rename: (from: string, to: string) => Promise<void>
  readonly wait: (delayMs: number) => Promise<unknown>
}

const realTools: RenameTools = { rename, wait }

/** Renames over an existing file, again and again while another program holds it. */
export async function renameOver(
  from: string,
  to: string,
  tools: RenameTools = realTools,
): Promise<void> {
  for (const delayMs of RETRY_DELAYS_MS) {
    try {
      await tools.rename(from, to)
      return
    } catch (error) {
      if (!HELD.has(errnoOf(error))) throw error
      await tools.wait(delayMs)
    }
  }
  await tools.rename(from, to)
}

/** Makes names in a folder last through a power cut; Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  try {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch (error) {
    // Shares and sticks may lack this call; the file itself is flushed by then.
    if (!NO_FOLDER_SYNC.has(errnoOf(error))) throw error
  }
}

/**
 * Writes a whole file or leaves the old one as it was: a temporary file beside it, flushed, then
 * renamed over it.
 */
export async function writeFileAtomic(
  path: string,
  bytes: Uint8Array | string,
  mode: number = OWN_MODE,
): Promise<void> {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`
  try {
    const handle = await open(temporary, 'wx', mode)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await renameOver(temporary, path)
    await syncFolder(dirname(path))
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw diskError(error)
  }
}
