import { expect, test } from 'vitest'

import { isWorkday, workdayFrom } from '#shared/domain/programme/workdays.ts'
import { holidayOn, LAST_HOLIDAY_YEAR } from '#shared/japanese/holidays.ts'

const NEW_YEAR = [{ from: '2026-12-29', to: '2027-01-04' }]

test.each([
  ['2026-11-20', true, '金曜'],
  ['2026-11-21', false, '土曜'],
  ['2026-11-22', false, '日曜'],
  ['2026-11-23', false, '勤労感謝の日'],
  ['2026-05-06', false, '振替休日'],
  ['2026-09-22', false, '国民の休日'],
  ['2026-12-28', true, '会社休日の前日'],
  ['2026-12-29', false, '会社休日の初日'],
  ['2027-01-04', false, '会社休日の最終日'],
  ['2027-01-05', true, '会社休日の翌日'],
])('%s is a working day: %s (%s)', (day, isOne) => {
  expect(isWorkday(day, NEW_YEAR)).toBe(isOne)
})

test('a working day is its own next one', () => {
  expect(workdayFrom('2026-11-20', [])).toBe('2026-11-20')
})

test('weekend and holiday in a row are passed over, also over the end of the year', () => {
  expect(workdayFrom('2026-11-21', [])).toBe('2026-11-24')
  expect(workdayFrom('2026-12-31', NEW_YEAR)).toBe('2027-01-05')
})

test('a company that is closed for ever keeps the day', () => {
  expect(workdayFrom('2026-11-20', [{ from: '2000-01-01', to: '2999-12-31' }])).toBe('2026-11-20')
})

test('national holidays are known in both languages, up to the year that is said', () => {
  expect(holidayOn('2026-01-01')).toEqual({ ja: '元日', en: "New Year's Day" })
  expect(holidayOn('2026-01-02')).toBeNull()
  expect(holidayOn(`${LAST_HOLIDAY_YEAR}-01-01`)).not.toBeNull()
  expect(holidayOn(`${LAST_HOLIDAY_YEAR + 1}-01-01`)).toBeNull()
})
