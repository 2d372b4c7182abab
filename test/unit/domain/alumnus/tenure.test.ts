import { expect, test } from 'vitest'

import { calendarSpan, daysServed, tenure } from '#shared/domain/alumnus/tenure.ts'

const TODAY = '2026-11-22'

test.each([
  ['five years on the day', '2016-04-01', '2021-03-31', { years: 5, months: 0, days: 0 }],
  ['a day short of five years', '2016-04-01', '2021-03-30', { years: 4, months: 11, days: 30 }],
  ['one day', '2020-05-01', '2020-05-01', { years: 0, months: 0, days: 1 }],
  [
    'from 29 February to the last day before',
    '2016-02-29',
    '2020-02-28',
    { years: 4, months: 0, days: 0 },
  ],
  [
    'from the 31st over a short month',
    '2020-01-31',
    '2020-02-29',
    { years: 0, months: 1, days: 1 },
  ],
])('the last day counts: %s', (_case, joinedOn, leftOn, expected) => {
  expect(tenure([{ joinedOn, leftOn }], TODAY)).toEqual(expected)
})

test('two stints with a gap add up', () => {
  const stints = [
    { joinedOn: '2010-04-01', leftOn: '2012-03-31' },
    { joinedOn: '2015-04-01', leftOn: '2018-09-30' },
  ]

  expect(tenure(stints, TODAY)).toEqual({ years: 5, months: 6, days: 0 })
})

test('a stint that goes on is counted to today', () => {
  expect(tenure([{ joinedOn: '2025-11-23', leftOn: null }], TODAY)).toEqual({
    years: 1,
    months: 0,
    days: 0,
  })
})

test('a stint without a joining day counts nothing', () => {
  expect(tenure([{ joinedOn: null, leftOn: '2020-01-01' }], TODAY).years).toBe(0)
  expect(daysServed([{ joinedOn: null, leftOn: '2020-01-01' }], TODAY)).toEqual({
    ok: true,
    value: 0,
  })
})

test('days served include both end days', () => {
  expect(daysServed([{ joinedOn: '2020-01-01', leftOn: '2020-12-31' }], TODAY)).toEqual({
    ok: true,
    value: 366,
  })
})

test('overlapping stints are refused, touching ones are not', () => {
  const first = { joinedOn: '2010-04-01', leftOn: '2012-03-31' }

  expect(
    daysServed([first, { joinedOn: '2012-03-31', leftOn: '2013-01-01' }], TODAY),
  ).toMatchObject({ ok: false, code: 'alumnus.stints-overlap' })
  expect(daysServed([first, { joinedOn: '2012-04-01', leftOn: '2013-01-01' }], TODAY).ok).toBe(true)
})

test('a calendar span never gives a negative rest', () => {
  expect(calendarSpan('2020-01-31', '2020-03-01')).toEqual({ years: 0, months: 1, days: 1 })
})
