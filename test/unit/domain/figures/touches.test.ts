import { expect, test } from 'vitest'

import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { fiscalMonthOf, fiscalYearOf } from '#shared/domain/figures/fiscal-year.ts'
import type { Participant } from '#shared/domain/interaction/interaction.ts'
import type { Id } from '#shared/lib/ids.ts'
import { countYear, countYears, makeLeaver } from '#test/support/count-figures.ts'
import { nextId } from '#test/support/make-alumnus.ts'
import { makeInteraction } from '#test/support/make-records.ts'

const NOW = '2026-04-01T00:00:00.000Z'

function joined(personId: Id<'alumnus'> | Id<'staff'>): Participant {
  return { id: nextId('participant'), personId, role: 'attendee', consentedOn: null }
}

function withAll(people: readonly Alumnus[]): { participants: Participant[] } {
  return { participants: people.map(({ id }) => joined(id)) }
}

test('31 March closes a fiscal year, 1 April opens the next, a leap day lies in the old one', () => {
  expect(fiscalYearOf('2026-03-31')).toBe(2025)
  expect(fiscalYearOf('2026-04-01')).toBe(2026)
  expect(fiscalYearOf('2024-02-29')).toBe(2023)
  expect([fiscalMonthOf('2026-04-30'), fiscalMonthOf('2027-03-01')]).toEqual([0, 11])
})

test('touches go to the fiscal year and month of their day', () => {
  const person = makeLeaver()
  const on = (happenedOn: string) => makeInteraction(person, { happenedOn })
  const given = { people: [person], interactions: [on('2026-03-31'), on('2026-04-01')] }

  const years = countYears(given)

  expect(years.get(2025)?.byMonth).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
  expect(years.get(2026)?.byMonth).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
})

test('a note is no touch, nor is what lies ahead, in the trash or erased', () => {
  const person = makeLeaver()
  const interactions = [
    makeInteraction(person),
    makeInteraction(person, { kind: 'note' }),
    makeInteraction(person, { happenedOn: '2026-11-23' }),
    makeInteraction(person, { trashedAt: NOW }),
    makeInteraction(person, { erasedAt: NOW }),
  ]

  const { numbers } = countYear(2026, { people: [person], interactions })

  expect(numbers).toMatchObject({ touches: 1, reached: 1 })
})

test('a touch with several alumni is one touch and reaches each; staff are not reached', () => {
  const people = [makeLeaver(), makeLeaver()]
  const staff = joined(nextId('staff'))
  const participants = [...withAll(people).participants, staff]
  const dinner = makeInteraction(people[0]!, { kind: 'meeting', participants })
  const amongStaff = makeInteraction(people[0]!, { participants: [staff] })

  const { numbers, byKind } = countYear(2026, { people, interactions: [dinner, amongStaff] })

  expect(numbers).toMatchObject({ touches: 1, reached: 2 })
  expect(byKind).toMatchObject({ meeting: 1, call: 0 })
})

test('people who were merged are reached as one', () => {
  const kept = makeLeaver()
  const gone = makeLeaver('2015-03-31', { mergedIntoId: kept.id })
  const interactions = [makeInteraction(kept), makeInteraction(gone)]

  const { numbers } = countYear(2026, { people: [kept, gone], interactions })

  expect(numbers).toMatchObject({ touches: 2, reached: 1 })
})

test('a touch with nobody but a person in the trash does not count', () => {
  const person = makeLeaver('2015-03-31', { trashedAt: NOW })

  const { numbers } = countYear(2026, {
    people: [person],
    interactions: [makeInteraction(person)],
  })

  expect(numbers).toMatchObject({ touches: 0, reached: 0 })
})

/** What is only planned, because somebody has not agreed yet, is none. */
const introduction = (person: Alumnus, consentedOn: string | null) => {
  const one = makeInteraction(person, { direction: 'fromUs', kind: 'introduction' })
  return { ...one, participants: one.participants.map((each) => ({ ...each, consentedOn })) }
}

test('touches are told apart by who took the first step, and introductions counted', () => {
  const person = makeLeaver()
  const interactions = [
    makeInteraction(person, { direction: 'fromThem' }),
    introduction(person, '2026-04-01'),
    introduction(person, null),
    makeInteraction(person, { direction: null }),
  ]

  const { numbers } = countYear(2026, { people: [person], interactions })

  expect(numbers).toMatchObject({ touches: 3, fromUs: 1, fromThem: 1, introductions: 1 })
})

test('a next step counts in the year of its due day once that has come, done late or not', () => {
  const person = makeLeaver()
  const step = (nextStepDueOn: string, nextStepDoneOn: string | null) =>
    makeInteraction(person, {
      kind: 'note',
      happenedOn: '2026-03-01',
      nextStepDueOn,
      nextStepDoneOn,
    })
  const interactions = [
    step('2026-03-31', '2026-04-02'),
    step('2026-04-01', null),
    step('2026-11-22', '2026-11-22'),
    step('2026-11-23', '2026-11-20'),
  ]

  const years = countYears({ people: [person], interactions })

  expect(years.get(2025)?.numbers).toMatchObject({ stepsDue: 1, stepsDone: 1 })
  expect(years.get(2026)?.numbers).toMatchObject({ stepsDue: 2, stepsDone: 1 })
})
