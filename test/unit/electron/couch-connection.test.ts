import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { readConnectionFile, writeConnectionFile } from '#electron/main/couch/connection-file.ts'
import { completeLogin } from '#electron/main/couch/line.ts'
import { makeAuthority } from '#test/peer/certificates.ts'

import { loginTo, makeMachine } from './support/couches.ts'

const KEPT = {
  url: 'https://sync.example.jp',
  database: 'kizuna',
  user: 'machine-1',
  password: 'the kept password',
  caPem: null,
}

const FILE = {
  url: 'https://sync.example.jp/couch',
  database: 'kizuna',
  caPem: null,
  companyName: '株式会社 桜商事',
}

test('the kept password goes to the server that it was typed for, and to that user alone', () => {
  const complete = (url: string, user = KEPT.user) =>
    completeLogin(loginTo(url, { user, password: null }), KEPT).password

  expect(complete('https://sync.example.jp/')).toBe(KEPT.password)
  for (const url of [
    'https://sync.example.com',
    'https://sync.example.jp:444',
    'https://sync.example.jp/x',
  ]) {
    expect(() => complete(url)).toThrow('sync.login')
  }
  expect(() => complete(KEPT.url, 'machine-2')).toThrow('sync.login')
})

test('nothing is begun with a login that has no password or no database', async () => {
  const { couch, keys } = await makeMachine()
  await keys.create('桜の下で会いましょう、四月に')

  const empty = couch.begin(loginTo(KEPT.url, { password: '' }), '本社')
  await expect(empty).rejects.toMatchObject({ code: 'sync.login' })
  const nameless = couch.begin(loginTo(KEPT.url, { database: '_users' }), '本社')
  await expect(nameless).rejects.toMatchObject({
    code: 'sync.address',
    facts: { reason: 'database' },
  })
})

test('a connection that does not open counts as none, and the folder goes on', async () => {
  const { couch, keys, folder } = await makeMachine()
  await keys.create('桜の下で会いましょう、四月に')
  writeFileSync(join(folder, 'connection.kzf'), 'x'.repeat(100))

  expect(await couch.connection()).toBeNull()
  await expect(couch.changes(null, 10, true)).rejects.toMatchObject({ code: 'sync.off' })
  couch.cancel()
})

test('a connection file says where the server is and holds no secret', async () => {
  const { pem } = makeAuthority('Office')
  const file = { ...FILE, caPem: pem.trim() }

  const text = writeConnectionFile(file)

  expect(readConnectionFile(text)).toEqual(file)
  expect(Object.keys(JSON.parse(text) as object)).toEqual([
    'kizuna',
    'form',
    'url',
    'database',
    'caPem',
    'companyName',
  ])
})

const asText = (changes: object) =>
  JSON.stringify({ kizuna: 'connection', form: 1, ...FILE, ...changes })

test.each([
  ['no JSON', 'kizuna'],
  ['nothing', ''],
  ['a list', '[]'],
  ['another kind of file', asText({ kizuna: 'backup' })],
  ['a newer form', asText({ form: 2 })],
  ['a password', asText({ password: 'x' })],
  ['plain http to anywhere', asText({ url: 'http://sync.example.jp' })],
  ['a script for an address', asText({ url: 'javascript:alert(1)' })],
  ['a login in the address', asText({ url: 'https://a:b@sync.example.jp' })],
  ['a database of the server’s own', asText({ database: '_users' })],
  ['a path for a database', asText({ database: 'kizuna/../_users' })],
  ['no certificate', asText({ caPem: 'trust me' })],
  [
    'a private key',
    asText({ caPem: makeAuthority('x').issue('10.0.0.1', new Date(0), new Date(1)).key }),
  ],
  ['a name without end', asText({ companyName: 'x'.repeat(201) })],
  ['a file without end', ' '.repeat(300_001)],
])('a connection file with %s is none', (_name, text) => {
  expect(readConnectionFile(text)).toBeNull()
})

test('characters that turn a line round are taken out of a name', () => {
  const read = readConnectionFile(asText({ companyName: '\u202E桜商事\u0000\n' }))

  expect(read?.companyName).toBe('桜商事')
})
