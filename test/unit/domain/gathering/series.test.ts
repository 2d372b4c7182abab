import { afterEach, expect, test } from 'vitest'

import { daysAfter, weekOfMonth } from '#shared/domain/gathering/series.ts'

const ZONE = process.env['TZ']

afterEach(() => {
  if (ZONE === undefined) delete process.env['TZ']
  else process.env['TZ'] = ZONE
})

test('every second week falls on the same day of the week', () => {
  const days = daysAfter('2026-12-18', { repeat: 'weekly', every: 2 }, 2)

  expect(days).toEqual(['2027-01-01', '2027-01-15'])
})

test('the 31st falls on the last day of a shorter month and comes back after it', () => {
  const days = daysAfter('2027-12-31', { repeat: 'monthlyByDate', every: 1 }, 4)

  expect(days).toEqual(['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30'])
})

test('29 February falls on the 28th, and on the 29th again in a leap year', () => {
  const days = daysAfter('2028-02-29', { repeat: 'yearly', every: 1 }, 4)

  expect(days).toEqual(['2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29'])
})

test('the second Friday stays the second Friday', () => {
  const days = daysAfter('2026-04-10', { repeat: 'monthlyByWeekday', every: 1 }, 3)

  expect(days).toEqual(['2026-05-08', '2026-06-12', '2026-07-10'])
})

test('a fifth weekday falls on the last one of a month that has four', () => {
  const days = daysAfter('2026-05-29', { repeat: 'monthlyByWeekday', every: 1 }, 3)

  expect(days).toEqual(['2026-06-26', '2026-07-31', '2026-08-28'])
})

test('months are counted over the end of the year', () => {
  const days = daysAfter('2026-11-13', { repeat: 'monthlyByWeekday', every: 3 }, 2)

  expect(days).toEqual(['2027-02-12', '2027-05-14'])
})

test('no days follow where none are asked for', () => {
  expect(daysAfter('2026-04-10', { repeat: 'weekly', every: 1 }, 0)).toEqual([])
})

test.each(['America/New_York', 'Europe/London', 'America/Sao_Paulo', 'Asia/Tokyo'])(
  'the days are right where the clocks change, in %s',
  (zone) => {
    process.env['TZ'] = zone

    const days = daysAfter('2026-10-25', { repeat: 'weekly', every: 1 }, 2)

    expect(days).toEqual(['2026-11-01', '2026-11-08'])
    expect(daysAfter('2026-03-08', { repeat: 'weekly', every: 1 }, 3).at(-1)).toBe('2026-03-29')
  },
)

test.each([
  ['2026-05-01', 1],
  ['2026-05-07', 1],
  ['2026-05-08', 2],
  ['2026-05-28', 4],
  ['2026-05-29', 5],
])('%s is the weekday number %i of its month', (day, week) => {
  expect(weekOfMonth(day)).toBe(week)
})
