import { expect, test } from 'vitest'

import { addDays, addMonths, daysBetween, isDay, makeDay } from '#shared/lib/dates.ts'

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-02-30', false],
  ['2023-04-31', false],
  ['2023-13-01', false],
  ['2023-1-1', false],
  ['0001-01-01', true],
  [null, false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is)
})

test.each([
  ['2023-12-31', 1, '2024-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-03-01', -1, '2024-02-29'],
  // Clocks change in many countries on these nights.
  ['2024-03-09', 2, '2024-03-11'],
  ['2024-03-30', 2, '2024-04-01'],
  ['1951-05-05', 2, '1951-05-07'],
])('%s moved by %i days is %s', (day, count, moved) => {
  expect(addDays(day, count)).toBe(moved)
  expect(daysBetween(day, moved)).toBe(count)
})

test.each([
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2023-03-31', -1, '2023-02-28'],
  ['2023-11-30', 3, '2024-02-29'],
])('%s moved by %i months is %s', (day, count, moved) => {
  expect(addMonths(day, count)).toBe(moved)
})

test('a day that the calendar lacks cannot be made', () => {
  expect(makeDay(2023, 2, 29)).toBeNull()
  expect(makeDay(2024, 2, 29)).toBe('2024-02-29')
})
