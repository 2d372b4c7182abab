import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import * as z from 'zod'

import { AppError } from '#shared/lib/errors.ts'
import { isId } from '#shared/lib/ids.ts'
import type { Id } from '#shared/lib/ids.ts'

import { writeFileAtomic } from '../atomic-write.ts'
import { unlessMissing } from '../disk-error.ts'
import { wrapForm } from './wraps.ts'

const workspaceId = z.custom<Id<'workspace'>>((value) => isId('workspace', value))
const wraps = z.array(wrapForm).min(1).max(10)
const secondForm = z.object({
  version: z.literal(2),
  workspaceId,
  wraps,
  /**
   * The workspace key that this folder was begun under, sealed under the one of the workspace that
   * was joined since; null where none was.
   */
  store: z.object({ workspaceId, sealed: z.string().max(200) }).nullable(),
})
const firstForm = z
  .object({ version: z.literal(1), workspaceId, wraps })
  .transform((file): KeyFile => ({ ...file, version: 2, store: null }))

/** What keys.json holds: the workspace's id and the wraps of its key. */
export type KeyFile = z.infer<typeof secondForm>

const NAMES = ['keys.json', 'keys.bak.json'] as const

/**
 * Reads the wraps; the second copy stands in where the first is missing or broken.
 *
 * @returns null where neither file is there
 * @throws `keys.damaged` where files are there and none can be read
 */
export async function readKeyFile(folder: string): Promise<KeyFile | null> {
  let isAnyThere = false
  for (const name of NAMES) {
    const text = await unlessMissing(readFile(join(folder, name), 'utf8'))
    if (text === null) continue
    isAnyThere = true
    const file = parseKeyFile(text)
    if (file !== null) return file
  }
  if (isAnyThere) throw new AppError('keys.damaged')
  return null
}

/** Writes both copies and reads each back, the second only once the first is known to be good. */
export async function writeKeyFile(folder: string, file: KeyFile): Promise<void> {
  const text = `${JSON.stringify(file, null, 2)}\n`
  for (const name of NAMES) {
    const path = join(folder, name)
    await writeFileAtomic(path, text)
    if ((await readFile(path, 'utf8')) !== text) throw new AppError('disk.failed')
  }
}

function parseKeyFile(text: string): KeyFile | null {
  try {
    return z.union([secondForm, firstForm]).parse(JSON.parse(text))
  } catch {
    return null
  }
}
