import { expect, test } from 'vitest'

import { fiscalYearOf } from '#shared/domain/figures/fiscal-year.ts'
import { dayInYear, linesOfYear, monthsOfYear } from '#shared/domain/programme/calendar-year.ts'
import { makeEvent } from '#test/support/make-gatherings.ts'

const NOTHING = { events: [], entries: [], companyHolidays: [] }

test('a fiscal year runs from April to March', () => {
  expect([fiscalYearOf('2026-03-31'), fiscalYearOf('2026-04-01')]).toEqual([2025, 2026])
  expect(monthsOfYear(2026).at(0)).toBe('2026-04')
  expect(monthsOfYear(2026).at(-1)).toBe('2027-03')
})

test('a yearly entry comes back each year from its own on', () => {
  const entry = { on: '2026-02-10', isYearly: true }

  expect([2024, 2025, 2030].map((year) => dayInYear(entry, year))).toEqual([
    null,
    '2026-02-10',
    '2031-02-10',
  ])
  expect(dayInYear({ ...entry, isYearly: false }, 2030)).toBeNull()
})

test('an entry of 29 February stands on the 28th in a common year', () => {
  const entry = { on: '2024-02-29', isYearly: true }

  expect([2023, 2026, 2027].map((year) => dayInYear(entry, year))).toEqual([
    '2024-02-29',
    '2027-02-28',
    '2028-02-29',
  ])
})

test('a year holds its events by day, and leaves out those without one', () => {
  const spring = makeEvent({ startsOn: '2026-04-18' })
  const over = makeEvent({ startsOn: '2026-03-30', endsOn: '2026-04-02' })
  const others = [makeEvent({ startsOn: null }), makeEvent({ startsOn: '2027-04-01' })]

  const lines = linesOfYear(2026, { ...NOTHING, events: [spring, over, ...others] })

  expect(lines.flatMap((one) => (one.kind === 'event' ? [[one.on, one.event.id]] : []))).toEqual([
    ['2026-04-01', over.id],
    ['2026-04-18', spring.id],
  ])
})

test('national holidays of Japan stand in the year', () => {
  const days = linesOfYear(2026, NOTHING).map(({ on }) => on)

  expect(days).toContain('2026-04-29')
  expect(days).toContain('2027-01-01')
  expect(days).not.toContain('2027-04-29')
})
