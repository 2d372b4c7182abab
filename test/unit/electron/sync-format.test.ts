import { createDecipheriv, hkdfSync, scryptSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { makeEnvelope } from '#renderer/data/sync/envelope.ts'
import { makeSeal } from '#renderer/data/vault/seal.ts'

import { SHARED_PASSPHRASE, firstMachine } from './support/workspaces.ts'

const text = readFileSync(join(import.meta.dirname, '../../../docs/sync-format.md'), 'utf8')
const RECORD = { id: 'alm_01k9', familyName: '髙橋', clocks: { '*': '0mk3v5a1x-0000-9f2c31ab' } }
const PLAIN = { id: 'alumni:alm_01k9', rev: null, version: 3, clock: '0mk3v5a1x-0000-9f2c31ab' }

/** What the text binds in, its places filled; only what stands there word for word is used. */
function bound(form: string, values: Readonly<Record<string, string | number>>): Buffer {
  expect(text).toContain(`\`${form}\``)
  return Buffer.from(form.replaceAll(/<(\w+)>/g, (_, name: string) => String(values[name])))
}

/** Nonce of 12 bytes, ciphertext, tag of 16 bytes; throws where it does not open. */
function open(key: Uint8Array, sealed: string, aad: Buffer): Buffer {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
  decipher.setAAD(aad)
  decipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()])
}

type Workspace = Awaited<ReturnType<typeof firstMachine>>['doc']

/** Steps 1 to 5 of the text. */
function syncKeyOf(doc: Workspace, kind: 'passphrase' | 'recovery', secret: string): Buffer {
  const { workspaceId, epoch, form, wraps } = doc
  const wrap = wraps.find((one) => one.kind === kind)!
  const { n, r, p } = wrap.kdf
  const stretched = scryptSync(secret, Buffer.from(wrap.salt, 'base64'), 32, { N: n, r, p })
  const aad = bound('kizuna/wrap/1/<workspaceId>/<kind>', { workspaceId, kind })
  const root = open(stretched, wrap.sealed, aad)
  const info = bound('kizuna/sync/1', {})
  const key = Buffer.from(hkdfSync('sha256', root, workspaceId, info, 32))
  const vouched = JSON.stringify({
    form,
    workspaceId,
    epoch,
    wraps: wraps.map((one) => ({
      kind: one.kind,
      salt: one.salt,
      kdf: { name: one.kdf.name, n: one.kdf.n, r: one.kdf.r, p: one.kdf.p },
      sealed: one.sealed,
      madeAt: one.madeAt,
      isLong: one.isLong,
    })),
  })
  expect(open(key, doc.proof, Buffer.from(vouched))).toHaveLength(0)
  return key
}

async function onServer() {
  const { keys, doc, recoveryCode } = await firstMachine()
  const envelope = makeEnvelope(await makeSeal(keys.key('sync')), doc.workspaceId)
  const { id: _id, version, clock, sealed } = await envelope.seal(PLAIN, RECORD)
  // As JSON, and in another order, as a server gives it back.
  const workspace = JSON.parse(JSON.stringify(doc)) as Workspace
  return { workspace, record: { _id, version, clock, sealed }, recoveryCode }
}

test('whoever follows the text reads a record with the passphrase or the recovery code', async () => {
  const { workspace, record, recoveryCode } = await onServer()

  const byPhrase = syncKeyOf(workspace, 'passphrase', SHARED_PASSPHRASE.normalize('NFKC'))
  const byCode = syncKeyOf(workspace, 'recovery', recoveryCode.replaceAll('-', ''))
  const aad = bound('kizuna/sync/1/<workspaceId>/<_id>/<version>/<clock>', {
    workspaceId: workspace.workspaceId,
    ...record,
  })

  expect(byCode).toEqual(byPhrase)
  expect(JSON.parse(open(byPhrase, record.sealed, aad).toString())).toEqual(RECORD)
})

test('a record under another id, version or clock does not open', async () => {
  const { workspace, record } = await onServer()
  const key = syncKeyOf(workspace, 'passphrase', SHARED_PASSPHRASE.normalize('NFKC'))

  for (const change of [{ _id: 'alumni:alm_01ka' }, { version: 2 }, { clock: 'z' }]) {
    const aad = bound('kizuna/sync/1/<workspaceId>/<_id>/<version>/<clock>', {
      workspaceId: workspace.workspaceId,
      ...record,
      ...change,
    })

    expect(() => open(key, record.sealed, aad)).toThrow()
  }
})

test('wraps that somebody changed are not vouched for', async () => {
  const { workspace } = await onServer()
  const forged = { ...workspace, epoch: '0'.repeat(32) }

  expect(() => syncKeyOf(forged, 'passphrase', SHARED_PASSPHRASE.normalize('NFKC'))).toThrow()
})

test('the text names the fields that lie on the server, and those of a wrap in their order', async () => {
  const { workspace, record } = await onServer()
  const [first, second] = [...text.matchAll(/```json\n(.+?)```/gs)].map(
    ([, block = '']) => JSON.parse(block) as Record<string, unknown>,
  )
  const wraps = first?.['wraps'] as readonly object[]

  expect(Object.keys(first ?? {})).toEqual(Object.keys(workspace))
  expect(Object.keys(wraps[0] ?? {})).toEqual(Object.keys(workspace.wraps[0]))
  expect(Object.keys(second ?? {}).toSorted()).toEqual(Object.keys(record).toSorted())
})
