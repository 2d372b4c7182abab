import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { isAddressLike, prefectureOf } from '#shared/japanese/address.ts'
import { readEmails } from '#shared/japanese/email.ts'
import { normalisePhone, readPhones } from '#shared/japanese/phone.ts'
import { readPostalCode, splitPostalCode } from '#shared/japanese/postal-code.ts'

const digits = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((all) => all.join(''))
const full = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

test('a mobile number comes back from every way of writing it, a lost zero included', () => {
  fc.assert(
    fc.property(fc.constantFrom('090', '080', '070', '050'), digits(8), (head, tail) => {
      const number = head + tail
      const [middle, last] = [tail.slice(0, 4), tail.slice(4)]
      const forms = [
        number,
        number.slice(1),
        `${head}-${middle}-${last}`,
        `${head}(${middle})${last}`,
        full(`${head}ー${middle}ー${last}`),
        `+81-${head.slice(1)}-${middle}-${last}`,
        `+81 (0)${head.slice(1)} ${middle} ${last}`,
        `${number.slice(1)}.0`,
        `携帯：${head} ${middle} ${last}`,
      ]
      for (const form of forms) expect([form, normalisePhone(form)]).toEqual([form, number])
    }),
  )
})

test.each([
  ['03-1234-5678', '0312345678'],
  ['(03)1234-5678', '0312345678'],
  ['312345678', '0312345678'],
  ['0120-123-456', '0120123456'],
  ['120123456', '0120123456'],
  ['+1 415 555 0100', '+14155550100'],
])('%s is %s', (text, number) => {
  expect(readPhones(text)).toMatchObject([{ digits: number, doubt: null }])
})

test('several numbers in a cell stay several, and an extension stays beside its number', () => {
  const found = readPhones('03-1234-5678（内線12）／090-1111-2222')

  expect(found).toEqual([
    { digits: '0312345678', extension: '12', doubt: null },
    { digits: '09011112222', extension: null, doubt: null },
  ])
})

test('a number of the wrong length is kept and doubted', () => {
  expect(readPhones('090-111-222')).toMatchObject([{ digits: '090111222', doubt: 'phone.length' }])
})

test('a postal code comes back from every way of writing it', () => {
  fc.assert(
    fc.property(digits(7), (code) => {
      const stored = `${code.slice(0, 3)}-${code.slice(3)}`
      for (const form of [
        code,
        stored,
        `〒${stored}`,
        full(`〒${stored}`),
        `${code.slice(0, 3)} ${code.slice(3)}`,
        stored.replace('-', '−'),
      ]) {
        expect([form, readPostalCode(form).code]).toEqual([form, stored])
      }
    }),
  )
})

test('zeros that a spreadsheet dropped from a postal code come back', () => {
  expect(readPostalCode('600001')).toEqual({ code: '060-0001', isPadded: false })
  expect(readPostalCode('10010')).toEqual({ code: '001-0010', isPadded: true })
  expect(readPostalCode('港区')).toMatchObject({ code: null })
})

test('a postal code at the head of an address is taken off', () => {
  expect(splitPostalCode('〒100-0005 東京都千代田区')).toEqual({
    code: '100-0005',
    address: '東京都千代田区',
  })
  expect(splitPostalCode('東京都1-2-3')).toEqual({ code: null, address: '東京都1-2-3' })
})

test('an address names its prefecture', () => {
  expect(prefectureOf('〒600-0000 京都府京都市')).toBe('京都府')
  expect(prefectureOf('千代田区丸の内')).toBeNull()
  expect(isAddressLike('千代田区丸の内1')).toBe(true)
})

test.each([
  ['HANAKO@Example.CO.JP', ['hanako@example.co.jp']],
  ['ｔａｋａ＠ｅｘａｍｐｌｅ．ｊｐ', ['taka@example.jp']],
  ['mailto:a@example.jp', ['a@example.jp']],
  ['Taro <a@example.jp>, B@example.jp', ['a@example.jp', 'b@example.jp']],
  ['a@example.jp/b@example.jp', ['a@example.jp', 'b@example.jp']],
  ['a..b.@docomo.ne.jp', ['a..b.@docomo.ne.jp']],
])('%s holds %j', (text, emails) => {
  expect(readEmails(text).emails).toEqual(emails)
})
