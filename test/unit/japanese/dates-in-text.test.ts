import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { dayOfSerial, dayOrderOf, parseDayText } from '#shared/japanese/dates-in-text.ts'
import { formatWareki } from '#shared/japanese/wareki.ts'
import { addDays, daysBetween } from '#shared/lib/dates.ts'

const FIRST = '1873-01-01'
const LAST = '2100-12-31'
const days = fc
  .integer({ min: 0, max: daysBetween(FIRST, LAST) })
  .map((count) => addDays(FIRST, count))

test('every day from 1873 to 2100 comes back from its 和暦', { timeout: 60_000 }, () => {
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    const read = parseDayText(formatWareki(day) ?? '')
    if (!read.ok || read.value.day !== day || read.value.doubt !== null) expect(read).toBe(day)
  }
})

test('a day comes back from its short 和暦 in any width and with any mark', () => {
  fc.assert(
    fc.property(days, fc.constantFrom('.', '/', '-', '．', '・'), (day, mark) => {
      const short = (formatWareki(day, 'short') ?? '').replace(/\./g, mark)
      const wide = short.replace(/[!-~]/g, (char) =>
        String.fromCharCode(char.charCodeAt(0) + 0xfee0),
      )
      for (const form of [short, short.toLowerCase(), wide]) {
        expect([form, parseDayText(form)]).toEqual([
          form,
          { ok: true, value: { day, precision: 'day', doubt: null } },
        ])
      }
    }),
  )
})

test('a day comes back from each western form', () => {
  fc.assert(
    fc.property(days, (day) => {
      const [y = '', m = '', d = ''] = day.split('-')
      const forms = [
        day,
        `${y}/${Number(m)}/${Number(d)}`,
        `${y}.${m}.${d}`,
        `${y}年${Number(m)}月${Number(d)}日`,
        `${y}年 ${Number(m)}月 ${Number(d)}日（火）`,
        `${y}${m}${d}`,
        `${day} 0:00:00`,
        `${day}T00:00:00.000Z`,
        `${y}/${m}/${d} 09:30`,
      ]
      for (const form of forms) {
        expect([form, parseDayText(form)]).toEqual([
          form,
          { ok: true, value: { day, precision: 'day', doubt: null } },
        ])
      }
    }),
  )
})

test.each([
  ['S63.4.1', '1988-04-01'],
  ['S.63.4.1', '1988-04-01'],
  ['s63/4/1', '1988-04-01'],
  ['Ｓ６３．４．１', '1988-04-01'],
  ['昭和63年4月1日', '1988-04-01'],
  ['昭63.4.1', '1988-04-01'],
  ['昭和六十三年四月一日', '1988-04-01'],
  ['㍼63年4月1日', '1988-04-01'],
  ['R元/5/1', '2019-05-01'],
  ['令和元年５月１日', '2019-05-01'],
  ['H31.4.30', '2019-04-30'],
  ['H270421', '2015-04-21'],
  ['平成 27 年 4 月 21 日', '2015-04-21'],
  ['平成27年4月末日', '2015-04-30'],
  ['令和６年３月末', '2024-03-31'],
  ['2024年2月末', '2024-02-29'],
  ['2015年4月21日(火)', '2015-04-21'],
  ['２０１５／４／２１', '2015-04-21'],
  ['2015-4-1 0:00', '2015-04-01'],
  ['2015/04/01 00:00:00', '2015-04-01'],
  ['2015-03-31T15:00:00.000Z', '2015-04-01'],
  ['42115', '2015-04-21'],
  ['42115.5', '2015-04-21'],
  ['20150421', '2015-04-21'],
  ['21 Apr 2015', '2015-04-21'],
  ['April 21st, 2015', '2015-04-21'],
  ['21-Apr-2015', '2015-04-21'],
  ['4/21/2015', '2015-04-21'],
  ['21/4/2015', '2015-04-21'],
  ['2015年4月21日付', '2015-04-21'],
  ['2015年（平成27年）4月21日', '2015-04-21'],
])('%s is %s beyond doubt', (text, day) => {
  expect(parseDayText(text)).toMatchObject({ ok: true, value: { day, doubt: null } })
})

test.each([
  ['令和2年4月', '2020-04-01', 'date.month-only'],
  ['2015/4', '2015-04-01', 'date.month-only'],
  ['201504', '2015-04-01', 'date.month-only'],
  ['平成27年', '2015-01-01', 'date.year-only'],
  ['2015', '2015-01-01', 'date.year-only'],
  ['平成31年5月1日', '2019-05-01', 'date.era-bounds'],
  ['S64.1.8', '1989-01-08', 'date.era-bounds'],
  ['4/5/2015', '2015-04-05', 'date.month-first-or-day-first'],
  ['98/4/1', '1998-04-01', 'date.two-digit-year'],
  ['2015年4月1日頃', '2015-04-01', 'date.vague'],
])('%s is taken for %s, with a doubt', (text, day, doubt) => {
  expect(parseDayText(text)).toMatchObject({ ok: true, value: { day, doubt } })
})

test.each([
  ['', 'date.blank'],
  ['2015/2/30', 'date.impossible'],
  ['平成27年13月1日', 'date.impossible'],
  ['15/4/21', 'date.year-unclear'],
  ['未定', 'date.unreadable'],
  ['090-1111-2222', 'date.unreadable'],
])('%s is no day: %s', (text, code) => {
  expect(parseDayText(text)).toMatchObject({ ok: false, code })
})

test('one value of a column settles whether the month stands first', () => {
  expect(dayOrderOf(['4/5/2015', '4/15/2015'])).toBe('monthFirst')
  expect(dayOrderOf(['4/5/2015', '15/4/2015'])).toBe('dayFirst')
  expect(parseDayText('4/5/2015', { order: 'dayFirst' })).toMatchObject({
    value: { day: '2015-05-04', doubt: null },
  })
})

test('a serial counts from 1900 or 1904', () => {
  expect(dayOfSerial(1, 1900)).toBe('1900-01-01')
  expect(dayOfSerial(61, 1900)).toBe('1900-03-01')
  expect(dayOfSerial(42115, 1900)).toBe('2015-04-21')
  expect(dayOfSerial(40653, 1904)).toBe('2015-04-21')
  expect(dayOfSerial(0, 1900)).toBeNull()
})
