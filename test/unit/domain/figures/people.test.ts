import { expect, test } from 'vitest'

import { dormantSince } from '#shared/domain/figures/people-counts.ts'
import { countYear, countYears, makeLeaver } from '#test/support/count-figures.ts'
import { makeAlumnus, makeStint } from '#test/support/make-alumnus.ts'
import { makeInteraction } from '#test/support/make-records.ts'

const END = '2027-03-31'

test('the twelve months before a day begin on the day after, over leap days too', () => {
  expect(dormantSince('2027-03-31')).toBe('2026-04-01')
  expect(dormantSince('2024-02-29')).toBe('2023-03-01')
  expect(dormantSince('2025-02-28')).toBe('2024-02-29')
})

test('without a touch for twelve months a person is dormant at the end of the year', () => {
  const touched = makeLeaver()
  const tooLongAgo = makeLeaver()
  const noted = makeLeaver()
  const interactions = [
    makeInteraction(touched, { happenedOn: '2026-04-01' }),
    makeInteraction(tooLongAgo, { happenedOn: '2026-03-31' }),
    makeInteraction(noted, { happenedOn: '2026-05-01', kind: 'note' }),
  ]
  const people = [touched, tooLongAgo, noted]

  expect(countYear(2026, { people, interactions, today: END }).numbers.dormant).toBe(2)
  expect(countYear(2026, { people, interactions, today: '2027-06-01' }).numbers.dormant).toBe(2)
})

test('while the year runs its dormant people are those of today', () => {
  const person = makeLeaver()
  const interactions = [makeInteraction(person, { happenedOn: '2025-11-23' })]
  const at = (today: string) => countYear(2026, { people: [person], interactions, today })

  expect(at('2026-11-22').numbers.dormant).toBe(0)
  expect(at('2026-11-23').numbers.dormant).toBe(1)
})

test('the dead, those not to be contacted, in the trash or back at work are not dormant', () => {
  const back = [
    makeStint({ joinedOn: '2005-04-01', leftOn: '2015-03-31' }),
    makeStint({ joinedOn: '2020-04-01' }),
  ]
  const people = [
    makeLeaver('2015-03-31', { isDeceased: true }),
    makeLeaver('2015-03-31', { isDeceased: true, deceasedOn: '2027-03-31' }),
    makeLeaver('2015-03-31', { isDoNotContact: true }),
    makeLeaver('2015-03-31', { trashedAt: '2026-04-01T00:00:00.000Z' }),
    makeAlumnus({ stints: back }),
  ]

  expect(countYear(2026, { people, today: END }).numbers.dormant).toBe(0)
})

test('one who died later was still there at the end of an earlier year', () => {
  const person = makeLeaver('2015-03-31', { isDeceased: true, deceasedOn: '2026-04-01' })
  const other = makeLeaver()
  const interactions = [makeInteraction(other, { happenedOn: '2025-05-01' })]

  const years = countYears({ people: [person, other], interactions })

  expect(years.get(2025)?.numbers.dormant).toBe(1)
})

test('one who left less than twelve months ago is not dormant yet', () => {
  const people = [makeLeaver('2026-03-31'), makeLeaver('2026-04-01'), makeAlumnus()]

  // The person of whom no leaving is known is taken as long gone.
  expect(countYear(2026, { people, today: END }).numbers.dormant).toBe(2)
})

test('new alumni are those who left within the year, by now', () => {
  const people = [
    makeLeaver('2026-03-31'),
    makeLeaver('2026-04-01'),
    makeLeaver('2026-11-22'),
    makeLeaver('2026-11-23'),
  ]

  expect(countYear(2026, { people }).numbers.leavers).toBe(2)
})

test('the year that runs is always there, and years of leavers alone are not', () => {
  const years = countYears({ people: [makeLeaver('2019-03-31')] })

  expect([...years.keys()]).toEqual([2026])
  expect(years.get(2026)).toMatchObject({ asOf: '2026-11-22', isRunning: true })
})
