import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { makeCopyMaker } from '#electron/main/copy.ts'
import { checkSealedFile } from '#electron/main/journal/sealed-file.ts'
import type { Keyring } from '#electron/main/keys/keyring.ts'
import { normaliseSecret, openBySecret, wrapBySecret } from '#electron/main/keys/wraps.ts'

import { makeFolder } from './support/folders.ts'
import { KEY, WORKSPACE } from './support/journals.ts'

const PHRASE = '桜の下で会いましょう'
const TERMS = {
  workspaceId: WORKSPACE,
  kdf: { name: 'scrypt', n: 2, r: 1, p: 1 },
  madeAt: '2026-04-01T00:00:00.000Z',
} as const
const WRAPS = [await wrapBySecret('passphrase', PHRASE, KEY, TERMS)]

function copyMaker() {
  const keys: Pick<Keyring, 'key' | 'workspaceId' | 'portableWraps'> = {
    key: () => KEY,
    workspaceId: () => WORKSPACE,
    portableWraps: () => WRAPS,
  }
  return makeCopyMaker(keys)
}

async function makeCopy(path: string): Promise<number> {
  const copy = copyMaker()
  await copy.begin(path)
  await copy.part('佐藤 花子')
  await copy.part('鈴木 一郎')
  return copy.end()
}

test('a copy holds all that was written, sealed, and tells its size', async () => {
  const path = join(makeFolder(), '控え.kizuna')

  const sizeBytes = await makeCopy(path)

  const bytes = readFileSync(path)
  const checked = await checkSealedFile(path, KEY)
  expect(bytes).toHaveLength(sizeBytes)
  expect(bytes.includes('佐藤')).toBe(false)
  expect(checked?.places).toHaveLength(2)
})

test('the passphrase alone opens the key of a copy', async () => {
  const path = join(makeFolder(), '控え.kizuna')
  await makeCopy(path)
  const header = (await checkSealedFile(path, KEY))?.header

  const secret = normaliseSecret('passphrase', PHRASE) ?? ''
  const key = await openBySecret(header!.wraps[0]!, secret, header!.workspaceId)

  expect(Buffer.from(key!)).toEqual(Buffer.from(KEY))
  expect(await openBySecret(header!.wraps[0]!, 'wrong', header!.workspaceId)).toBeNull()
})

test('a copy that is not whole or was changed is found out', async () => {
  const folder = makeFolder()
  const path = join(folder, '控え.kizuna')
  await makeCopy(path)
  const whole = readFileSync(path)
  const changed = join(folder, 'changed')

  for (let length = 0; length < whole.length; length += 5) {
    writeFileSync(changed, whole.subarray(0, length))
    expect(await checkSealedFile(changed, KEY), `cut at ${length}`).toBeNull()
  }
  for (let at = 0; at < whole.length; at += 5) {
    const flipped = Buffer.from(whole)
    flipped[at]! ^= 4
    writeFileSync(changed, flipped)
    expect(await checkSealedFile(changed, KEY), `flipped at ${at}`).toBeNull()
  }
  expect(await checkSealedFile(path, new Uint8Array(32))).toBeNull()
})

test('a copy that is called off leaves nothing, and an older one of that name as it was', async () => {
  const folder = makeFolder()
  const path = join(folder, '控え.kizuna')
  writeFileSync(path, 'the older copy')
  const copy = copyMaker()

  await copy.begin(path)
  await copy.part('佐藤 花子')
  await copy.cancel()

  expect(readdirSync(folder)).toEqual(['控え.kizuna'])
  expect(readFileSync(path, 'utf8')).toBe('the older copy')
  await expect(copy.part('more')).rejects.toMatchObject({ code: 'copy.not-begun' })
})

test('a folder that cannot be written is told before anything is read for the copy', async () => {
  const path = join(makeFolder(), 'gone', '控え.kizuna')

  await expect(copyMaker().begin(path)).rejects.toMatchObject({ code: 'disk.failed' })
  expect(existsSync(path)).toBe(false)
})
