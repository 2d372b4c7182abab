import { expect, test } from 'vitest'

import { foldCompany, foldForSearch, foldNumber, romajiKey } from '#shared/japanese/fold.ts'
import { gojuonKey, gojuonRow } from '#shared/japanese/gojuon.ts'
import { toRomaji } from '#shared/japanese/romaji.ts'

test.each([
  ['髙橋', '高橋'],
  ['山﨑', '山崎'],
  ['渡邊', '渡辺'],
  ['渡邉', '渡辺'],
  ['齋藤', '斎藤'],
  ['齊藤', '斉藤'],
  ['濵田', '浜田'],
  ['澤田', '沢田'],
  ['𠮷田', '吉田'],
  ['辻󠄀', '辻'],
  ['サトウ', 'さとう'],
  ['ｻﾄｳ', 'さとう'],
  ['Ｋｉｚｕｎａ', 'kizuna'],
  ['佐藤　花子', '佐藤花子'],
])('%s and %s meet in a search', (one, other) => {
  expect(foldForSearch(one)).toBe(foldForSearch(other))
})

test('names that only look alike stay two', () => {
  expect(foldForSearch('坂本')).not.toBe(foldForSearch('阪本'))
  expect(foldForSearch('河野')).not.toBe(foldForSearch('川野'))
})

test.each(['sato', 'satou', 'satoh', 'Satō', 'SATOU', 'さとう', 'サトウ'])(
  '%s meets サトウ',
  (typed) => {
    expect(romajiKey(typed)).toBe(romajiKey('サトウ'))
  },
)

test.each([
  ['シンジ', 'sinzi'],
  ['ツヨシ', 'tuyosi'],
  ['ジュンイチ', 'jun-ichi'],
  ['ホンマ', 'homma'],
  ['フジタ', 'hujita'],
  ['ユウコ', 'yuko'],
])('%s meets %s', (reading, typed) => {
  expect(romajiKey(typed)).toBe(romajiKey(reading))
})

test('romaji is Hepburn', () => {
  expect(toRomaji('ハットリ')).toBe('hattori')
  expect(toRomaji('コバヤシ')).toBe('kobayashi')
  expect(toRomaji('マッチャ')).toBe('matcha')
})

test('a company meets itself whatever its form is called', () => {
  expect(foldCompany('㈱アオバ精機')).toBe(foldCompany('株式会社アオバ精機'))
  expect(foldCompany('Acme Japan K.K.')).toBe(foldCompany('acme japan'))
  expect(foldNumber('０９０-1234')).toBe('0901234')
})

test('people stand in 五十音 order, a blank reading last', () => {
  const people = [
    ['', '', '謎'],
    ['ワダ', '', '和田'],
    ['バンバ', '', '馬場'],
    ['ハンバ', '', '半場'],
    ['アオキ', 'ケン', '青木'],
    ['アオキ', 'ケイ', '青木'],
    ['アオ', 'ワタル', '青'],
    ['カトウ', '', '加藤'],
    ['ガトウ', '', '賀東'],
    ['ショウジ', '', '庄司'],
    ['シヨウジ', '', '正司'],
  ] as const

  const keyOf = ([family, given, name]: readonly [string, string, string]) =>
    gojuonKey(family, given, name)
  const sorted = [...people].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))

  expect(sorted.map(([family, given]) => `${family} ${given}`.trim())).toEqual([
    'アオ ワタル',
    'アオキ ケイ',
    'アオキ ケン',
    'カトウ',
    'ガトウ',
    'ショウジ',
    'シヨウジ',
    'ハンバ',
    'バンバ',
    'ワダ',
    '',
  ])
})

test.each([
  ['アオキ', 'あ'],
  ['ゴトウ', 'か'],
  ['ｼﾞﾝﾎﾞ', 'さ'],
  ['づか', 'た'],
  ['パク', 'は'],
  ['ヴィオラ', 'あ'],
  ['ワダ', 'わ'],
  ['', '他'],
  ['Smith', '他'],
])('%s stands in row %s', (reading, row) => {
  expect(gojuonRow(reading)).toBe(row)
})
