import { expect, test } from 'vitest'

import type { Alumnus, Stint } from '#shared/domain/alumnus/alumnus.ts'
import type { Criterion } from '#shared/domain/eligibility/eligibility-rule.ts'
import { verdictOf } from '#shared/domain/eligibility/verdict.ts'
import { gradeRank } from '#shared/domain/programme/grades.ts'
import { makeAlumnus, makeAssignment, makeStint } from '#test/support/make-alumnus.ts'
import { makeOverride, makeTerms } from '#test/support/make-rules.ts'

const TODAY = '2026-11-22'
const FACTS = { today: TODAY, rankOf: (grade: string) => gradeRank(grade, new Map()) }
const FIVE_YEARS: Criterion = { kind: 'tenure', years: 5, months: 0 }
const CHIEF: Criterion = { kind: 'grade', grade: '主任' }
const NOT_RETIRED: Criterion = {
  kind: 'leavingKind',
  isExcluding: true,
  values: ['retirementAge'],
}

/** Somebody who left after these stints, with these grades in the first. */
function leaver(
  stints: readonly Partial<Stint>[],
  grades: readonly string[] = [],
  given: Partial<Alumnus> = {},
): Alumnus {
  const made = stints.map((stint) => makeStint({ leavingKind: 'ownChoice', ...stint }))
  const [first = makeStint()] = made
  return makeAlumnus({
    stints: made,
    assignments: grades.map((grade) => makeAssignment({ stintId: first.id, grade })),
    ...given,
  })
}

const stateBy = (person: Alumnus, criterion: Criterion, countsLeave = true): string =>
  verdictOf(person, makeTerms([criterion], { countsLeave }), FACTS).state

test.each([
  ['five years on the day', '2016-04-01', '2021-03-31', 'in'],
  ['a day short', '2016-04-01', '2021-03-30', 'out'],
  ['from 29 February to the last day of February', '2016-02-29', '2021-02-28', 'in'],
  ['from 29 February, a day short', '2016-02-29', '2021-02-27', 'out'],
  ['up to a leap day', '2015-03-01', '2020-02-29', 'in'],
  ['up to the day before a leap day', '2015-03-01', '2020-02-28', 'out'],
])('five years of service: %s', (_case, joinedOn, leftOn, state) => {
  expect(stateBy(leaver([{ joinedOn, leftOn }]), FIVE_YEARS)).toBe(state)
})

test('two stints with a gap add up to the day', () => {
  const first = { joinedOn: '2010-04-01', leftOn: '2012-03-31' }

  expect(
    stateBy(leaver([first, { joinedOn: '2015-04-01', leftOn: '2018-03-31' }]), FIVE_YEARS),
  ).toBe('in')
  expect(
    stateBy(leaver([first, { joinedOn: '2015-04-01', leftOn: '2018-03-30' }]), FIVE_YEARS),
  ).toBe('out')
})

test('leave counts or not as the rule says', () => {
  const stint = makeStint({ joinedOn: '2016-04-01', leftOn: '2021-03-31' })
  const leave = { id: 'lev_1' as never, stintId: stint.id, from: '2018-04-01', to: '2018-04-01' }
  const person = makeAlumnus({ stints: [stint], leaves: [leave] })

  expect(stateBy(person, FIVE_YEARS, true)).toBe('in')
  expect(stateBy(person, FIVE_YEARS, false)).toBe('out')
})

test('a stint without a day is asked about, unless the others are long enough', () => {
  const known = { joinedOn: '2010-04-01', leftOn: '2015-03-31' }
  const unknown = { joinedOn: null, leftOn: '2020-03-31' }

  expect(stateBy(leaver([unknown]), FIVE_YEARS)).toBe('ask')
  expect(stateBy(leaver([known, unknown]), FIVE_YEARS)).toBe('in')
  expect(stateBy(makeAlumnus(), FIVE_YEARS)).toBe('ask')
})

test('a stint that is over on an unknown day is not counted to today', () => {
  expect(stateBy(leaver([{ joinedOn: '2000-04-01', leftOn: null }]), FIVE_YEARS)).toBe('ask')
})

test('a grade held once long ago counts', () => {
  const person = leaver([{ joinedOn: '1990-04-01', leftOn: '1999-03-31' }], ['課長', '一般'])

  expect(stateBy(person, CHIEF)).toBe('in')
})

test.each([
  ['lower', ['一般'], 'out'],
  ['higher', ['部長'], 'in'],
  ['one that no table knows', ['匠'], 'ask'],
  ['one that no table knows besides a lower one', ['一般', '匠'], 'ask'],
  ['one that no table knows besides a higher one', ['係長', '匠'], 'in'],
  ['none', [], 'ask'],
])('主任 and above: held %s', (_case, grades, state) => {
  expect(stateBy(leaver([{ leftOn: '2020-03-31' }], grades), CHIEF)).toBe(state)
})

test('the grade itself counts even where no table knows it', () => {
  const person = leaver([{ leftOn: '2020-03-31' }], ['匠'])

  expect(stateBy(person, { kind: 'grade', grade: '匠' })).toBe('in')
})

test('grades put into another order change the verdict', () => {
  const person = leaver([{ leftOn: '2020-03-31' }], ['リーダー'])
  const rule = makeTerms([CHIEF])
  const under = (leader: number): string => {
    const own = new Map([
      ['リーダー', leader],
      ['主任', 1],
    ])
    return verdictOf(person, rule, { ...FACTS, rankOf: (grade) => gradeRank(grade, own) }).state
  }

  expect([under(0), under(2)]).toEqual(['out', 'in'])
})

test.each([
  ['atLeast', '2024-11-22', 'in'],
  ['atLeast', '2024-11-23', 'out'],
  ['atMost', '2024-11-22', 'in'],
  ['atMost', '2024-11-21', 'out'],
  ['atMost', null, 'ask'],
] as const)('%s two years since leaving on %s is %s', (bound, leftOn, state) => {
  const person = leaver([{ joinedOn: '2010-04-01', leftOn }])

  expect(stateBy(person, { kind: 'sinceLeaving', bound, years: 2 })).toBe(state)
})

test('the last stint tells kind, employment and reason', () => {
  const person = leaver([
    { joinedOn: '2015-04-01', leftOn: '2020-03-31', employmentType: 'regular' },
    { joinedOn: '2000-04-01', leftOn: '2010-03-31', leavingKind: 'retirementAge' },
  ])

  expect(stateBy(person, NOT_RETIRED)).toBe('in')
  expect(stateBy(person, { kind: 'employmentType', isExcluding: false, values: ['regular'] })).toBe(
    'in',
  )
  expect(stateBy(person, { kind: 'reasonGroup', isExcluding: false, values: ['study'] })).toBe(
    'ask',
  )
})

test('what is not known is asked about only where it decides', () => {
  const person = leaver([{ joinedOn: '2010-04-01', leftOn: '2020-03-31', leavingKind: null }])
  const stateOf = (match: 'all' | 'any'): string =>
    verdictOf(person, makeTerms([FIVE_YEARS, NOT_RETIRED], { match }), FACTS).state

  expect([stateOf('all'), stateOf('any')]).toEqual(['ask', 'in'])
})

test('a group is one condition of the rule', () => {
  const young = leaver([{ joinedOn: '2018-04-01', leftOn: '2020-03-31' }], ['係長'])
  const group = { kind: 'group', match: 'any', criteria: [FIVE_YEARS, CHIEF] } as const

  const verdict = verdictOf(young, makeTerms([], { parts: [NOT_RETIRED, group] }), FACTS)

  expect(verdict.state).toBe('in')
  expect(verdict.findings.map(({ kind }) => kind)).toEqual(['leavingKind', 'grade'])
})

test('懲戒解雇 in any stint is never in by the rule alone', () => {
  const person = leaver([
    { joinedOn: '2000-04-01', leftOn: '2010-03-31', leavingKind: 'disciplinary' },
    { joinedOn: '2015-04-01', leftOn: '2020-03-31' },
  ])
  const leavesOut: Criterion = { ...NOT_RETIRED, values: ['ownChoice'] }

  expect(verdictOf(person, makeTerms([FIVE_YEARS]), FACTS)).toMatchObject({
    state: 'ask',
    cause: 'disciplinary',
    isDisciplinary: true,
  })
  expect(verdictOf(person, makeTerms([leavesOut]), FACTS).state).toBe('out')
})

test('an exception in force goes before the rule and tells what the rule says', () => {
  const override = makeOverride()
  const person = leaver([{ joinedOn: '2019-04-01', leftOn: '2020-03-31' }], [], {
    overrides: [override],
  })

  expect(verdictOf(person, makeTerms([FIVE_YEARS]), FACTS)).toMatchObject({
    state: 'in',
    cause: 'override',
    byRule: 'out',
    override,
  })
})

test('of several exceptions the one decided last holds, and none that has ended', () => {
  const person = leaver([{ joinedOn: '2010-04-01', leftOn: '2020-03-31' }], [], {
    overrides: [
      makeOverride({ decidedOn: '2026-05-02', isIn: true }),
      makeOverride({ decidedOn: '2026-05-02', isIn: false, reason: '後' }),
      makeOverride({ decidedOn: '2026-06-01', isIn: true, endedOn: TODAY }),
    ],
  })

  const verdict = verdictOf(person, makeTerms([FIVE_YEARS]), FACTS)

  expect([verdict.state, verdict.override?.reason]).toEqual(['out', '後'])
})

test('who still serves is no leaver, whatever exception there is', () => {
  const back = leaver([{ joinedOn: '2010-04-01', leftOn: '2020-03-31' }], [], {
    overrides: [makeOverride()],
  })
  const serving = makeStint({ joinedOn: '2025-04-01' })
  const going = makeStint({ joinedOn: '2025-04-01', leftOn: '2026-12-31' })

  for (const last of [serving, going]) {
    const person = { ...back, stints: [...back.stints, last] }
    expect(verdictOf(person, makeTerms([FIVE_YEARS]), FACTS)).toMatchObject({
      state: 'out',
      cause: 'employed',
    })
  }
})

test('the dead are left out', () => {
  const person = leaver([{ joinedOn: '2010-04-01', leftOn: '2020-03-31' }], [], {
    isDeceased: true,
  })

  expect(verdictOf(person, makeTerms([FIVE_YEARS]), FACTS)).toMatchObject({
    state: 'out',
    cause: 'deceased',
  })
})
