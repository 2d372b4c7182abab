import { expect, test } from 'vitest'

import { splitName } from '#shared/japanese/split-name.ts'

test.each([
  ['佐藤花子', 'サトウハナコ', '佐藤', '花子', 'サトウ', 'ハナコ'],
  ['林航', 'ﾊﾔｼﾜﾀﾙ', '林', '航', 'ハヤシ', 'ワタル'],
  ['林 航', 'はやしわたる', '林', '航', 'ハヤシ', 'ワタル'],
  ['長谷川京子', 'ハセガワ　キョウコ', '長谷川', '京子', 'ハセガワ', 'キョウコ'],
  ['五十嵐　誠', 'イガラシ マコト', '五十嵐', '誠', 'イガラシ', 'マコト'],
  ['佐々木凛', 'ササキリン', '佐々木', '凛', 'ササキ', 'リン'],
  ['原学', 'ハラマナブ', '原', '学', 'ハラ', 'マナブ'],
  ['森優', 'モリユウ', '森', '優', 'モリ', 'ユウ'],
  ['東海林太郎', 'ショウジタロウ', '東海林', '太郎', 'ショウジ', 'タロウ'],
  ['𠮷田桃', 'ヨシダモモ', '𠮷田', '桃', 'ヨシダ', 'モモ'],
  ['毛受花子', 'メンジョウハナコ', '毛受', '花子', 'メンジョウ', 'ハナコ'],
  ['渡邉　優子', 'ワタナベ　ユウコ', '渡邉', '優子', 'ワタナベ', 'ユウコ'],
  ['山崎凛', 'ヤマサキリン', '山崎', '凛', 'ヤマサキ', 'リン'],
])('%s with %s parts beyond doubt', (name, kana, family, given, familyKana, givenKana) => {
  expect(splitName(name, kana)).toMatchObject({
    familyName: family,
    givenName: given,
    familyNameKana: familyKana,
    givenNameKana: givenKana,
    doubt: null,
  })
})

test.each([
  ['佐藤花子', '佐藤', '花子'],
  ['長谷川京子', '長谷川', '京子'],
  ['東海林太郎', '東海林', '太郎'],
  ['林ゆり子', '林', 'ゆり子'],
  ['遠藤ジョン', '遠藤', 'ジョン'],
  ['髙橋健一', '髙橋', '健一'],
])('%s parts by the table of family names', (name, family, given) => {
  expect(splitName(name)).toMatchObject({ familyName: family, givenName: given, doubt: null })
})

test('a name that nothing parts for sure is a guess that says so', () => {
  expect(splitName('金田一耕助')).toMatchObject({ doubt: 'name.split-guessed' })
  expect(splitName('田中')).toMatchObject({
    familyName: '田中',
    givenName: '',
    doubt: 'name.one-part',
  })
  expect(splitName('John Smith')).toMatchObject({
    familyName: 'Smith',
    doubt: 'name.order-guessed',
  })
})

test('marks, 様 and brackets are no part of a name, a former name in brackets is kept', () => {
  expect(splitName('※山田 花子（旧姓：佐藤）')).toMatchObject({
    familyName: '山田',
    givenName: '花子',
    formerFamilyName: '佐藤',
  })
  expect(splitName('石原　裕次郎 様')).toMatchObject({ familyName: '石原', givenName: '裕次郎' })
  expect(splitName('佐藤花子（サトウハナコ）')).toMatchObject({
    familyNameKana: 'サトウ',
    formerFamilyName: null,
  })
})

test('capitals and commas say which of two Latin names is the family name', () => {
  expect(splitName('YAMADA Taro')).toMatchObject({
    familyName: 'YAMADA',
    givenName: 'Taro',
    doubt: null,
  })
  expect(splitName('Smith, John')).toMatchObject({
    familyName: 'Smith',
    givenName: 'John',
    doubt: null,
  })
})
