import { expect, test } from 'vitest'

import { calendarSpan, daysServed, tenure } from '#shared/domain/alumnus/tenure.ts'
import { addDays } from '#shared/lib/dates.ts'

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
    'five years from 29 February end with the last of February',
    '2016-02-29',
    '2021-02-28',
    { years: 5, months: 0, days: 0 },
  ],
  [
    'a day short of five years from 29 February',
    '2016-02-29',
    '2021-02-27',
    { years: 4, months: 11, days: 30 },
  ],
  [
    'five years that end on a leap day',
    '2015-03-01',
    '2020-02-29',
    { years: 5, months: 0, days: 0 },
  ],
  [
    'a month from the 31st ends with a shorter one',
    '2020-01-31',
    '2020-02-29',
    { years: 0, months: 1, days: 0 },
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

test('days in two stints count once, and a day after the other is no gap', () => {
  const overlapping = [
    { joinedOn: '2010-04-01', leftOn: '2013-03-31' },
    { joinedOn: '2012-04-01', leftOn: '2015-03-31' },
  ]
  const touching = [
    { joinedOn: '2016-03-31', leftOn: '2018-02-28' },
    { joinedOn: '2018-03-01', leftOn: '2021-03-30' },
  ]

  expect(tenure(overlapping, TODAY)).toEqual({ years: 5, months: 0, days: 0 })
  expect(tenure(touching, TODAY)).toEqual({ years: 5, months: 0, days: 0 })
})

test.each([
  ['within a stint', [{ from: '2018-04-01', to: '2018-04-30' }], '2021-04-30'],
  [
    'overlapping leave once',
    [
      { from: '2018-04-01', to: '2018-04-20' },
      { from: '2018-04-11', to: '2018-04-30' },
    ],
    '2021-04-30',
  ],
  ['only what lies in a stint', [{ from: '2016-01-01', to: '2016-04-10' }], '2021-04-10'],
])('leave that is not to count is taken off: %s', (_case, leaves, leftOn) => {
  const stint = { joinedOn: '2016-04-01', leftOn }

  expect(tenure([stint], TODAY, leaves)).toEqual({ years: 5, months: 0, days: 0 })
  expect(tenure([{ ...stint, leftOn: addDays(leftOn, -1) }], TODAY, leaves).years).toBe(4)
  expect(tenure([stint], TODAY)).not.toEqual({ years: 5, months: 0, days: 0 })
})

test('leave in the gap between two stints takes nothing off', () => {
  const stints = [
    { joinedOn: '2010-04-01', leftOn: '2012-03-31' },
    { joinedOn: '2015-04-01', leftOn: '2018-03-31' },
  ]
  const gap = [{ from: '2012-04-01', to: '2015-03-31' }]

  expect(tenure(stints, TODAY, gap)).toEqual({ years: 5, months: 0, days: 0 })
})

test('a stint all on leave counts nothing', () => {
  const stint = { joinedOn: '2020-01-31', leftOn: '2020-02-29' }

  expect(tenure([stint], TODAY, [{ from: '2019-01-01', to: '2021-01-01' }])).toEqual({
    years: 0,
    months: 0,
    days: 0,
  })
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
