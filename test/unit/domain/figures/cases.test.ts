import { expect, test } from 'vitest'

import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { countStages, medianOf } from '#shared/domain/figures/case-figures.ts'
import { countable } from '#shared/domain/figures/figure-source.ts'
import { DECISIONS } from '#shared/domain/rehire/rehire-case.ts'
import type { RehireCase } from '#shared/domain/rehire/rehire-case.ts'
import { addDays, daysBetween } from '#shared/lib/dates.ts'
import { countYear, countYears, makeLeaver } from '#test/support/count-figures.ts'
import { makeCase } from '#test/support/make-cases.ts'

const TODAY = '2026-11-22'

function caseOf(person: Alumnus, given: Partial<RehireCase> = {}): RehireCase {
  return makeCase({ personId: person.id, ...given })
}

test('a case counts in the year of each of its days', () => {
  const person = makeLeaver()
  const cases = [
    caseOf(person, {
      openedOn: '2026-03-31',
      decision: 'hire',
      decidedOn: '2026-04-01',
      joinedOn: '2026-11-22',
    }),
  ]
  const years = countYears({ people: [person], cases, today: TODAY })

  expect(years.get(2025)?.numbers).toMatchObject({ casesOpened: 1, casesDecided: 0, rehires: 0 })
  expect(years.get(2026)?.numbers).toMatchObject({
    casesOpened: 0,
    casesDecided: 1,
    decidedHire: 1,
    rehires: 1,
  })
  expect(years.get(2026)?.daysToDecision).toBe(1)
})

test('days to come, decisions without a day and a day without a decision count nowhere', () => {
  const person = makeLeaver()
  const cases = [
    caseOf(person, { decision: 'hire', decidedOn: null, joinedOn: '2026-11-23' }),
    caseOf(person, { decision: null, decidedOn: '2026-06-01' }),
    caseOf(person, { openedOn: '2026-11-23' }),
  ]

  const { numbers, daysToDecision } = countYear(2026, { people: [person], cases, today: TODAY })

  expect(numbers).toMatchObject({ casesOpened: 2, casesDecided: 0, rehires: 0 })
  expect(daysToDecision).toBeNull()
})

test('cases in the trash, of people in the trash and of nobody are left out', () => {
  const person = makeLeaver()
  const gone = makeLeaver('2015-03-31', { trashedAt: '2026-11-01T00:00:00.000Z' })
  const cases = [
    caseOf(person, { trashedAt: '2026-11-01T00:00:00.000Z' }),
    caseOf(gone),
    makeCase({ personId: null }),
  ]

  const { numbers } = countYear(2026, { people: [person, gone], cases, today: TODAY })

  expect(numbers.casesOpened).toBe(0)
})

test('a case stays with the person whom its own was merged into', () => {
  const kept = makeLeaver()
  const other = makeLeaver('2015-03-31', { mergedIntoId: kept.id })

  const { numbers } = countYear(2026, { people: [kept, other], cases: [caseOf(other)] })

  expect(numbers.casesOpened).toBe(1)
})

test('what joined cases saved is added up as far as it is known, more training takes from it', () => {
  const person = makeLeaver()
  const joinedOn = '2026-06-01'
  const cases = [
    caseOf(person, { joinedOn, agencyFeeYen: 1_000_000 }),
    caseOf(person, { joinedOn, usualTrainingDays: 2, trainingDays: 5, trainingDayYen: 10_000 }),
    caseOf(person, { joinedOn }),
    caseOf(person, { joinedOn: null, agencyFeeYen: 500_000 }),
  ]

  const { numbers } = countYear(2026, { people: [person], cases })

  expect(numbers.costSavedYen).toBe(970_000)
})

test('the median is the middle, half way between two, and none of none', () => {
  expect(medianOf([])).toBeNull()
  expect(medianOf([30, 1, 2])).toBe(2)
  expect(medianOf([1, 4])).toBe(3)
  expect(medianOf([5])).toBe(5)
})

test('a decision before the opening is a slip and takes part in no median', () => {
  const person = makeLeaver()
  const decided = (openedOn: string, decidedOn: string) =>
    caseOf(person, { openedOn, decision: 'turnDown', decidedOn })
  const cases = [decided('2026-06-10', '2026-06-01'), decided('2026-06-01', '2026-06-21')]

  const { numbers, daysToDecision } = countYear(2026, { people: [person], cases })

  expect(numbers.decidedTurnDown).toBe(2)
  expect(daysToDecision).toBe(20)
})

test('every living case stands in one stage', () => {
  const person = makeLeaver()
  const cases = [
    caseOf(person),
    caseOf(person, { decision: 'hire' }),
    caseOf(person, { closedOn: TODAY }),
    caseOf(person, { trashedAt: '2026-11-01T00:00:00.000Z' }),
  ]
  const source = countable({
    people: [person],
    interactions: [],
    gatherings: [],
    resolve: (id) => id,
    today: TODAY,
  })

  const stages = countStages({ ...source, cases })

  expect(Object.values(stages).reduce((sum, count) => sum + count, 0)).toBe(3)
  expect(stages).toMatchObject({ joining: 1, closed: 1 })
})

test('counted year by year, cases come to what a look at each of them says', () => {
  const people = Array.from({ length: 5 }, () => makeLeaver())
  for (let seed = 1; seed <= 40; seed++) {
    const cases = people.flatMap((person, place) => {
      const openedOn = addDays('2024-01-01', (seed * 37 + place * 211) % 1100)
      const decision = DECISIONS[(seed + place) % 5] ?? null
      const decidedOn = decision === null ? null : addDays(openedOn, (seed * 13 + place * 7) % 90)
      const joinedOn = decision === 'hire' && decidedOn !== null ? addDays(decidedOn, seed) : null
      return [caseOf(person, { openedOn, decision, decidedOn, joinedOn, agencyFeeYen: seed })]
    })

    const years = countYears({ people, cases, today: TODAY })

    for (const [year, { numbers }] of years) {
      const isIn = (day: string | null): boolean =>
        day !== null && day <= TODAY && day >= `${year}-04-01` && day <= `${year + 1}-03-31`
      const joined = cases.filter(({ joinedOn }) => isIn(joinedOn))
      expect(numbers).toMatchObject({
        casesOpened: cases.filter(({ openedOn }) => isIn(openedOn)).length,
        casesDecided: cases.filter(({ decidedOn }) => isIn(decidedOn)).length,
        rehires: joined.length,
        costSavedYen: joined.length * seed,
      })
    }
    const opened = [...years.values()].reduce((sum, { numbers }) => sum + numbers.casesOpened, 0)
    expect(opened).toBe(cases.filter(({ openedOn }) => daysBetween(openedOn, TODAY) >= 0).length)
  }
})
