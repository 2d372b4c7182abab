import { expect, test } from 'vitest'

import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { FUNNEL_STEPS, funnel } from '#shared/domain/eligibility/funnel.ts'
import type { FunnelSource } from '#shared/domain/eligibility/funnel.ts'
import { USUAL_TERMS } from '#shared/domain/eligibility/rule-in-force.ts'
import { verdictOf } from '#shared/domain/eligibility/verdict.ts'
import type { FeedbackRequest } from '#shared/domain/programme/feedback-request.ts'
import { BLANK_FEEDBACK } from '#shared/domain/programme/new-programme.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeAlumnus, makeConsent, makeStint, nextId } from '#test/support/make-alumnus.ts'
import {
  makeEvent,
  makeGroup,
  makeMember,
  makeParticipation,
} from '#test/support/make-gatherings.ts'
import { makeInteraction } from '#test/support/make-records.ts'

const TODAY = '2026-11-22'
const FACTS = { today: TODAY, rankOf: () => null }

function person(given: Partial<Alumnus> = {}): Alumnus {
  const stints = [
    makeStint({ joinedOn: '2010-04-01', leftOn: '2020-03-31', leavingKind: 'ownChoice' }),
  ]
  return makeAlumnus({ stints, consents: [makeConsent()], ...given })
}

function counts(people: readonly Alumnus[], given: Partial<FunnelSource> = {}): readonly number[] {
  const found = funnel({
    people,
    interactions: [],
    gatherings: [],
    requests: [],
    resolve: (id) => id,
    today: TODAY,
    verdictOf: (one) => verdictOf(one, USUAL_TERMS, FACTS),
    ...given,
  })
  return FUNNEL_STEPS.map((step) => found[step].length)
}

function question(personId: Id<'alumnus'>, answeredOn: string | null): FeedbackRequest {
  const answer = { id: nextId('answer'), personId, askedOn: '2020-01-01', answeredOn, text: '' }
  const { id, scope, trashedAt, erasedAt, mergedIntoId, isSample, clocks } = makeAlumnus()
  const base = { scope, trashedAt, erasedAt, isSample, clocks, mergedIntoId: mergedIntoId && null }
  const own = { id: nextId('programme'), answers: [{ ...answer, thankedOn: null }] }
  return { ...base, ...BLANK_FEEDBACK, ...own, name: id }
}

test('each step asks one thing more', () => {
  const employed = person({ stints: [makeStint({ joinedOn: '2020-04-01' })] })
  const trashed = person({ trashedAt: '2026-01-01T00:00:00.000Z' })
  const retired = person({ stints: [makeStint({ leavingKind: 'retirementAge' })] })
  const unasked = person({ consents: [] })
  const withdrawn = person({ consents: [makeConsent({ withdrawnOn: '2025-01-01' })] })
  const silent = person()
  const came = person()
  const event = makeEvent({ startsOn: '2019-04-18' })
  const part = { eventId: event.id, personId: came.id, attendance: 'came' } as const

  expect(
    counts([employed, trashed, retired, unasked, withdrawn, silent, came], {
      gatherings: [event, makeParticipation(part)],
    }),
  ).toEqual([5, 4, 2, 1, 0])
})

test('an event, a group and an answer each make a participant, and within 12 months an active one', () => {
  const one = person()
  const withEvent = (startsOn: string): Partial<FunnelSource> => {
    const event = makeEvent({ startsOn })
    const part = { eventId: event.id, personId: one.id, attendance: 'came' } as const
    return { gatherings: [event, makeParticipation(part)] }
  }
  const withGroup = (joinedOn: string | null): Partial<FunnelSource> => ({
    gatherings: [makeGroup({ members: [makeMember({ personId: one.id, joinedOn })] })],
  })
  const withAnswer = (answeredOn: string | null): Partial<FunnelSource> => ({
    requests: [question(one.id, answeredOn)],
  })

  for (const made of [withEvent, withGroup, withAnswer]) {
    expect(counts([one], made('2025-11-21')).slice(3)).toEqual([1, 0])
    expect(counts([one], made('2025-11-22')).slice(3)).toEqual([1, 1])
  }
  expect(counts([one], withGroup(null)).slice(3)).toEqual([1, 0])
  expect(counts([one], withAnswer(null)).slice(3)).toEqual([0, 0])
})

test('getting in touch keeps a participant active, but makes none', () => {
  const one = person()
  const event = makeEvent({ startsOn: '2019-04-18' })
  const part = { eventId: event.id, personId: one.id, attendance: 'came' } as const
  const gatherings = [event, makeParticipation(part)]
  const wrote = makeInteraction(one, { direction: 'fromThem', happenedOn: '2026-10-01' })
  const called = makeInteraction(one, { direction: 'fromUs', happenedOn: '2026-10-01' })

  expect(counts([one], { interactions: [wrote] }).slice(3)).toEqual([0, 0])
  expect(counts([one], { gatherings, interactions: [called] }).slice(3)).toEqual([1, 0])
  expect(counts([one], { gatherings, interactions: [wrote] }).slice(3)).toEqual([1, 1])
})

test('an event called off makes no participant, nor one that lies ahead', () => {
  const one = person()
  for (const given of [{ cancelledOn: '2026-01-01' }, { startsOn: '2027-04-18' }]) {
    const event = makeEvent(given)
    const part = { eventId: event.id, personId: one.id, attendance: 'came' } as const

    expect(counts([one], { gatherings: [event, makeParticipation(part)] })[3]).toBe(0)
  }
})

test('what a merged person did counts for whom it became', () => {
  const kept = person()
  const event = makeEvent({ startsOn: '2026-04-18' })
  const part = { eventId: event.id, personId: 'alm_gone' as Id<'alumnus'>, attendance: 'came' }
  const gatherings = [event, makeParticipation(part as never)]

  expect(counts([kept], { gatherings, resolve: () => kept.id })).toEqual([1, 1, 1, 1, 1])
})
