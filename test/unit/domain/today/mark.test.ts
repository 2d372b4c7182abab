import { expect, test } from 'vitest'

import { isSettled, markKey } from '#shared/domain/today/mark.ts'

test.each([
  [undefined, false, 'no mark'],
  [{ until: null }, true, 'for ever'],
  [{ until: '2026-11-23' }, true, 'until tomorrow'],
  [{ until: '2026-11-22' }, false, 'until today'],
  [{ until: '2026-11-21' }, false, 'until yesterday'],
])('a mark %j settles: %s (%s)', (mark, isOne, _why) => {
  expect(isSettled(mark, '2026-11-22')).toBe(isOne)
})

test('a key holds a kind and an id, and a deadline its day', () => {
  expect(markKey('contact', 'alm_01')).toBe('contact alm_01')
  expect(markKey('caseDecide', 'cas_01', '2026-11-28')).toBe('caseDecide cas_01 2026-11-28')
})
