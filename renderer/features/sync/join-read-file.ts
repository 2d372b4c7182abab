import { ask } from '#renderer/platform/platform.ts'
import type { ConnectionFile } from '#shared/ipc/couch.ts'
import { AppError } from '#shared/lib/errors.ts'

/** How connection files end; the one that Kizuna writes first. */
export const CONNECTION_FILES = ['.kizuna-sync', '.json'] as const

const LARGEST_BYTES = 1_000_000

/**
 * Reads a connection file.
 *
 * @throws AppError `sync.not-a-connection-file`
 */
export async function readConnectionFile(file: File): Promise<ConnectionFile> {
  const isSmall = file.size <= LARGEST_BYTES
  const found = isSmall ? await ask('couch:read-file', { text: await file.text() }) : null
  if (found === null) throw new AppError('sync.not-a-connection-file')
  return found
}
