import { expect, test } from 'vitest'

import { caseWarnings } from '#shared/domain/rehire/warnings.ts'
import type { WarningFacts } from '#shared/domain/rehire/warnings.ts'
import { makeAlumnus, makeStint, nextId } from '#test/support/make-alumnus.ts'
import { makeCase, makeStep } from '#test/support/make-cases.ts'

const DAY = '2026-04-01'

const FINE: WarningFacts = {
  person: makeAlumnus({ stints: [makeStint({ joinedOn: '2016-04-01', leftOn: '2021-03-31' })] }),
  policy: { waitingMonths: 6, isOnceOnly: true },
  isPolicyAnnounced: true,
  standing: 'in',
  reasonGroup: null,
}

function codes(facts: Partial<WarningFacts>, given: Parameters<typeof makeCase>[0] = {}) {
  return caseWarnings(makeCase(given), { ...FINE, ...facts }).map(({ code }) => code)
}

test('a case under an announced policy of somebody who may take part warns of nothing', () => {
  expect(codes({})).toEqual([])
})

test('a case without a policy warns, and one under an unannounced policy', () => {
  expect(codes({ policy: null, isPolicyAnnounced: false })).toEqual(['no-policy'])
  expect(codes({ isPolicyAnnounced: false })).toEqual(['policy-not-announced'])
})

test.each([
  ['2025-09-30', true],
  ['2025-10-01', false],
])('left on 2025-03-31 with 6 months to wait, coming back on %s warns: %s', (startsOn, warns) => {
  const person = makeAlumnus({ stints: [makeStint({ leftOn: '2025-03-31' })] })

  const found = caseWarnings(makeCase({ openedOn: '2025-05-01', startsOn }), { ...FINE, person })

  expect(found).toEqual(warns ? [{ code: 'waiting', until: '2025-10-01' }] : [])
})

test('without a day of starting the waiting time is looked at on the day of opening', () => {
  const person = makeAlumnus({ stints: [makeStint({ leftOn: '2026-01-31' })] })

  expect(codes({ person })).toEqual(['waiting'])
  expect(codes({ person, policy: { waitingMonths: null, isOnceOnly: true } })).toEqual([])
})

test('of who died only that is said', () => {
  const { stints } = makeAlumnus({ stints: [makeStint({ leftOn: '2025-03-31' })] })

  expect(codes({ person: makeAlumnus({ stints, isDeceased: true }), policy: null })).toEqual([
    'deceased',
  ])
  expect(codes({ person: makeAlumnus({ stints, deceasedOn: '2026-01-01' }) })).toEqual(['deceased'])
})

test('a contract that became permanent without a gap is no coming back', () => {
  const stints = [
    makeStint({ joinedOn: '2012-04-01', leftOn: '2015-03-31' }),
    makeStint({ joinedOn: '2015-04-01', leftOn: '2021-03-31' }),
  ]

  expect(codes({ person: makeAlumnus({ stints }) })).toEqual([])
})

test('who came back once already warns where the policy allows it once, whatever this case made', () => {
  const stints = [
    makeStint({ joinedOn: '2010-04-01', leftOn: '2012-03-31' }),
    makeStint({ joinedOn: '2016-04-01', leftOn: '2021-03-31' }),
  ]
  const person = makeAlumnus({ stints })
  const stintId = stints[1]?.id ?? null

  expect(codes({ person })).toEqual(['came-back-before'])
  expect(codes({ person, policy: { waitingMonths: null, isOnceOnly: false } })).toEqual([])
  expect(codes({ person }, { stintId })).toEqual([])
})

test('who may not take part, is to be asked about or wants no contact warns', () => {
  expect(codes({ standing: 'out' })).toEqual(['not-eligible'])
  expect(codes({ standing: 'ask' })).toEqual(['to-be-asked'])
  expect(codes({ standing: null })).toEqual([])
  expect(codes({ person: makeAlumnus({ isDoNotContact: true }) })).toEqual(['do-not-contact'])
})

test('ジョブリターン is for those who left for the family or moved away', () => {
  const jobReturn = { channel: 'jobReturn' } as const

  expect(codes({ reasonGroup: 'family' }, jobReturn)).toEqual([])
  expect(codes({ reasonGroup: 'relocation' }, jobReturn)).toEqual([])
  expect(codes({ reasonGroup: 'career' }, jobReturn)).toEqual(['job-return-reason'])
  expect(codes({ reasonGroup: 'career' })).toEqual([])
})

test('an offer without an approved fairness review warns, once it is made', () => {
  const review = {
    id: nextId('fairnessReview'),
    reviewedOn: DAY,
    grade: '主任',
    headcount: 3,
    bandLowYen: null,
    bandHighYen: null,
    offeredYen: 6_000_000,
    reason: '',
    approverId: null,
    approvedOn: null,
  }
  const steps = [makeStep('conditions', { doneOn: DAY })]
  const offer = { grade: '主任', payYen: 6_000_000 }
  const approved = { ...offer, fairnessReviews: [{ ...review, approvedOn: DAY }] }

  expect(codes({}, { steps })).toEqual(['no-fairness-review'])
  expect(codes({}, { decision: 'hire', fairnessReviews: [review] })).toEqual(['no-fairness-review'])
  expect(codes({}, { steps, decision: 'hire', ...approved })).toEqual([])
  const raised = { ...approved, payYen: 6_500_000 }
  expect(codes({}, { steps, ...raised })).toEqual(['no-fairness-review'])
  expect(codes({}, { steps: [makeStep('conditions')] })).toEqual([])
})

test('once the person has joined, only what is missing on paper is left to warn of', () => {
  const person = makeAlumnus({
    isDoNotContact: true,
    stints: [makeStint({ leftOn: '2026-03-31' }), makeStint({ joinedOn: '2026-04-01' })],
  })
  const facts = { person, standing: 'out', isPolicyAnnounced: false } as const
  const joined = { joinedOn: DAY, decision: 'hire', stintId: person.stints[1]?.id ?? null } as const

  expect(codes(facts, joined)).toEqual(['policy-not-announced', 'no-fairness-review'])
})
