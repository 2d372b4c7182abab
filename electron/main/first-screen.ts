import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { writeFileAtomic } from './atomic-write.ts'
import { unlessMissing } from './disk-error.ts'
import { openSealed, seal } from './seal.ts'

const FILE = 'first-screen.kzf'
const AAD = Buffer.from('kizuna/first-screen/1')

/** Reads the first screen as it was last drawn; null where there is none that opens. */
export async function readFirstScreen(folder: string, key: Uint8Array): Promise<string | null> {
  const sealed = await unlessMissing(readFile(join(folder, FILE)))
  const plain = sealed && openSealed(key, sealed, AAD)
  return plain && Buffer.from(plain).toString('utf8')
}

/** Keeps the first screen, sealed, for the next start. */
export async function writeFirstScreen(
  folder: string,
  key: Uint8Array,
  text: string,
): Promise<void> {
  await writeFileAtomic(join(folder, FILE), seal(key, Buffer.from(text, 'utf8'), AAD))
}
