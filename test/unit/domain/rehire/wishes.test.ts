import { expect, test } from 'vitest'

import { askAgainOn, isWishOld, newestWish } from '#shared/domain/rehire/wishes.ts'
import { makeWish } from '#test/support/make-rehiring.ts'

test.each([
  ['2025-11-22', true, 'twelve months, to the day'],
  ['2025-11-23', false, 'a day less'],
  ['2024-01-01', true, 'years'],
  ['2026-12-01', false, 'a day to come'],
])('a wish of %s is old on 2026-11-22: %s (%s)', (asOf, isOld, _why) => {
  expect(isWishOld({ asOf }, '2026-11-22')).toBe(isOld)
})

test('a wish of 29 February is asked about again on the 28th', () => {
  expect(askAgainOn({ asOf: '2024-02-29' })).toBe('2025-02-28')
  expect(isWishOld({ asOf: '2024-02-29' }, '2025-02-27')).toBe(false)
  expect(isWishOld({ asOf: '2024-02-29' }, '2025-02-28')).toBe(true)
})

test('a wish of 28 February is asked about again on the 28th of a leap year', () => {
  expect(askAgainOn({ asOf: '2023-02-28' })).toBe('2024-02-28')
})

test('the newest wish is told by its day, not by its place', () => {
  const newer = makeWish({ asOf: '2026-06-01' })
  const older = makeWish({ asOf: '2025-06-01' })

  expect(newestWish({ wishes: [newer, older] })).toBe(newer)
  expect(newestWish({ wishes: [] })).toBeNull()
})

test('of two wishes of one day the one written down last counts', () => {
  const first = makeWish({ interest: 'yes' })
  const second = makeWish({ interest: 'no' })

  expect(newestWish({ wishes: [second, first] })).toBe(second)
})
