import { expect, test } from 'vitest'

import {
  BLANK_SERVER,
  lackingFields,
  loginOf,
  takeApart,
} from '#renderer/features/sync/server-draft.ts'

const apart = (url: string, database = '') => {
  const draft = takeApart({ ...BLANK_SERVER, url, database })
  return [draft.url, draft.database, draft.user, draft.password]
}

test.each([
  ['https://couch.example.jp', ['https://couch.example.jp', '', '', '']],
  ['couch.example.jp:6984/kizuna', ['https://couch.example.jp:6984', 'kizuna', '', '']],
  [
    'https://jinji:p%40ss%2Fword@couch.example.jp/kizuna',
    ['https://couch.example.jp', 'kizuna', 'jinji', 'p@ss/word'],
  ],
  ['https://example.jp/couch/', ['https://example.jp/couch', '', '', '']],
  ['https://example.jp/couch/kizuna', ['https://example.jp/couch', 'kizuna', '', '']],
  [
    'https://couch.example.jp/_utils/#database/kizuna/_all_docs',
    ['https://couch.example.jp', 'kizuna', '', ''],
  ],
  ['ｈｔｔｐｓ：／／ｃｏｕｃｈ．ｅｘａｍｐｌｅ．ｊｐ', ['https://couch.example.jp', '', '', '']],
  ['http://127.0.0.1:5984/kizuna?x=1', ['http://127.0.0.1:5984', 'kizuna', '', '']],
])('an address pasted whole is taken apart: %s', (url, expected) => {
  expect(apart(url)).toEqual(expected)
})

test('a database that was typed makes the path of the address a folder', () => {
  expect(apart('https://example.jp/couch', 'kizuna').slice(0, 2)).toEqual([
    'https://example.jp/couch',
    'kizuna',
  ])
})

test.each(['', 'あいう えお', 'ftp://example.jp/kizuna', 'https://u%zz@'])(
  'what is no address stays as it was typed: %s',
  (url) => {
    expect(apart(url)).toEqual([url, '', '', ''])
  },
)

test('an empty password stands for the kept one only where one is kept', () => {
  const draft = { ...BLANK_SERVER, url: 'https://a.example', database: 'kizuna', user: 'jinji' }

  expect(loginOf(draft, true).password).toBeNull()
  expect(loginOf(draft, false).password).toBe('')
  expect([...lackingFields(draft, true)]).toEqual([])
  expect([...lackingFields(draft, false)]).toEqual(['password'])
})
