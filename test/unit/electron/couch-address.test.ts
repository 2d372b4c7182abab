import { expect, test } from 'vitest'

import { isDatabaseName, readAddress } from '#electron/main/couch/address.ts'

function judge(typed: string): string {
  const place = readAddress(typed)
  if (place.ok) return place.value.reach
  return place.code === 'sync.address' ? String(place.facts['reason']) : place.code
}

test('an address without a scheme is taken for https', () => {
  const place = readAddress(' couch.example.jp:6984/ ')

  expect(place).toMatchObject({
    ok: true,
    value: { url: 'https://couch.example.jp:6984', isPlain: false, port: 6984, prefix: '' },
  })
})

test('full-width letters and a path are read', () => {
  const place = readAddress('ｈｔｔｐｓ：／／couch.example.jp/sync/db/')

  expect(place).toMatchObject({
    ok: true,
    value: { url: 'https://couch.example.jp/sync/db', port: 443, prefix: '/sync/db' },
  })
})

test.each([
  ['http://localhost:5984', 'here'],
  ['http://127.0.0.2:5984', 'here'],
  ['http://[::1]:5984', 'here'],
  ['http://0x7f.1', 'here'],
  ['http://10.0.0.4', 'private'],
  ['http://172.16.3.1', 'private'],
  ['http://172.31.3.1', 'private'],
  ['http://192.168.1.20:5984', 'private'],
  ['http://169.254.9.9', 'private'],
  ['http://[fd12:3456::1]', 'private'],
  ['http://[fe80::1]', 'private'],
  ['http://[::ffff:192.168.1.2]', 'private'],
  ['http://nas.local:5984', 'private'],
  ['https://couch.example.jp', 'public'],
])('%s may be used, as a server that is %s', (typed, reach) => {
  expect(judge(typed)).toBe(reach)
})

test.each([
  'http://couch.example.jp',
  'http://172.15.0.1',
  'http://172.32.0.1',
  'http://11.0.0.1',
  'http://192.169.0.1',
  'http://nas',
  'http://local',
  'http://localhost.example.jp',
  'http://10.example.jp',
  'http://[::ffff:8.8.8.8]',
  'http://[2001:db8::1]',
  'http://fd12.example.jp',
])('plain http to %s is refused', (typed) => {
  expect(judge(typed)).toBe('sync.insecure')
})

test.each([
  ['', 'unreadable'],
  ['https://', 'unreadable'],
  ['https://a b', 'unreadable'],
  ['ftp://couch.example.jp', 'scheme'],
  ['file:///etc/passwd', 'scheme'],
  ['https://user:secret@couch.example.jp', 'credentials'],
  ['https://user@couch.example.jp', 'credentials'],
  ['https://couch.example.jp/?a=1', 'query'],
  ['https://couch.example.jp/?', 'query'],
  ['https://couch.example.jp/_utils/#login', 'query'],
])('%s is refused: %s', (typed, reason) => {
  expect(judge(typed)).toBe(reason)
})

test('names that CouchDB keeps for itself or would not take name no database', () => {
  const names = [
    'kizuna',
    'kizuna-2026',
    'a(b)+$',
    '_users',
    'Kizuna',
    '1a',
    'a/b',
    '',
    'a'.repeat(201),
  ]

  expect(names.filter(isDatabaseName)).toEqual(['kizuna', 'kizuna-2026', 'a(b)+$'])
})
