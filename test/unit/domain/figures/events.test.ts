import { expect, test } from 'vitest'

import { countYear, countYears, makeLeaver } from '#test/support/count-figures.ts'
import { nextId } from '#test/support/make-alumnus.ts'
import {
  makeEvent,
  makeGroup,
  makeMember,
  makeParticipation,
} from '#test/support/make-gatherings.ts'
import { makeInteraction } from '#test/support/make-records.ts'

test('an event belongs to the fiscal year of the day on which it begins', () => {
  const gatherings = [
    makeEvent({ startsOn: '2026-03-31', endsOn: '2026-04-01' }),
    makeEvent({ startsOn: '2026-04-01' }),
  ]

  const years = countYears({ gatherings })

  expect(years.get(2025)?.numbers.held).toBe(1)
  expect(years.get(2026)?.numbers.held).toBe(1)
})

test('a cancelled event is not held, nor one that lies ahead, in the trash or without a day', () => {
  const gatherings = [
    makeEvent({ cancelledOn: '2026-04-10' }),
    makeEvent({ startsOn: '2026-11-23' }),
    makeEvent({ startsOn: null }),
    makeEvent({ trashedAt: '2026-04-01T00:00:00.000Z' }),
    makeEvent({ startsOn: '2026-11-22' }),
  ]

  const { numbers, events } = countYear(2026, { gatherings })

  expect(numbers).toMatchObject({ held: 1, cancelled: 1 })
  expect(events.map(({ startsOn }) => startsOn)).toEqual(['2026-11-22'])
})

test('who was invited, replied and came is counted, staff apart', () => {
  const people = [makeLeaver(), makeLeaver(), makeLeaver(), makeLeaver()]
  const [a, b, c, d] = people.map(({ id }) => id)
  const event = makeEvent({ mode: 'hybrid' })
  const part = { eventId: event.id, invitedOn: '2026-04-01' } as const
  const gatherings = [
    event,
    makeParticipation({ ...part, personId: a!, reply: 'yes', attendance: 'came', mode: 'online' }),
    makeParticipation({ ...part, personId: b!, reply: 'no', attendance: 'came', mode: 'inPerson' }),
    makeParticipation({ ...part, personId: c!, reply: 'yes', attendance: 'absent' }),
    makeParticipation({ ...part, personId: d! }),
    makeParticipation({ ...part, personId: nextId('staff'), reply: 'yes', attendance: 'came' }),
  ]

  const { numbers } = countYear(2026, { people, gatherings })

  expect(numbers).toMatchObject({ invited: 5, replied: 4, cameAlumni: 2, cameStaff: 1 })
  expect(numbers).toMatchObject({ inPerson: 2, online: 1, attendees: 2, cameFirst: 2 })
})

test('who answered without having been invited is no part of the share that replied', () => {
  const person = makeLeaver()
  const event = makeEvent()
  const part = makeParticipation({ eventId: event.id, personId: person.id, reply: 'yes' })

  const { numbers } = countYear(2026, { people: [person], gatherings: [event, part] })

  expect(numbers).toMatchObject({ invited: 0, replied: 0 })
})

test('a reply counts as it stands, though it was changed after the event', () => {
  const person = makeLeaver()
  const event = makeEvent()
  const part = makeParticipation({
    eventId: event.id,
    personId: person.id,
    invitedOn: '2026-04-01',
    reply: 'no',
    repliedAt: '2026-04-20T00:00:00.000Z',
    attendance: 'came',
  })

  const { numbers } = countYear(2026, { people: [person], gatherings: [event, part] })

  expect(numbers).toMatchObject({ invited: 1, replied: 1, cameAlumni: 1 })
})

test('two records of one person in one event are one part', () => {
  const kept = makeLeaver()
  const gone = makeLeaver('2015-03-31', { mergedIntoId: kept.id })
  const event = makeEvent()
  const gatherings = [
    event,
    makeParticipation({
      eventId: event.id,
      personId: kept.id,
      invitedOn: '2026-04-01',
      attendance: 'came',
    }),
    makeParticipation({ eventId: event.id, personId: gone.id, reply: 'yes', attendance: 'came' }),
  ]

  const { numbers } = countYear(2026, { people: [kept, gone], gatherings })

  expect(numbers).toMatchObject({ invited: 1, cameAlumni: 1, attendees: 1 })
})

test('only the very first event that somebody came to is the first', () => {
  const person = makeLeaver()
  const events = ['2025-10-01', '2026-05-01', '2026-06-01'].map((startsOn) =>
    makeEvent({ startsOn }),
  )
  const parts = events.map(({ id }) =>
    makeParticipation({ eventId: id, personId: person.id, attendance: 'came' }),
  )

  const years = countYears({ people: [person], gatherings: [...parts, ...events.toReversed()] })

  expect(years.get(2025)?.numbers).toMatchObject({ cameAlumni: 1, attendees: 1, cameFirst: 1 })
  expect(years.get(2026)?.numbers).toMatchObject({ cameAlumni: 2, attendees: 1, cameFirst: 0 })
})

test('one whose history tells of an earlier event does not come for the first time', () => {
  const people = [makeLeaver(), makeLeaver()]
  const event = makeEvent({ startsOn: '2026-05-01' })
  const parts = people.map(({ id }) =>
    makeParticipation({ eventId: event.id, personId: id, attendance: 'came' }),
  )
  const interactions = [
    makeInteraction(people[0]!, { kind: 'event', happenedOn: '2019-05-01' }),
    makeInteraction(people[1]!, { kind: 'event', happenedOn: '2026-05-01', gatheringId: event.id }),
  ]

  const { numbers } = countYear(2026, { people, interactions, gatherings: [event, ...parts] })

  expect(numbers).toMatchObject({ cameAlumni: 2, cameFirst: 1 })
})

test('an event is led by alumni where one organised it or spoke', () => {
  const person = makeLeaver()
  const [led, byStaff, byNobody] = [makeEvent(), makeEvent(), makeEvent()]
  const gatherings = [
    led,
    byStaff,
    byNobody,
    makeParticipation({ eventId: led.id, personId: person.id, isSpeaker: true }),
    makeParticipation({ eventId: byStaff.id, personId: nextId('staff'), isOrganiser: true }),
    makeParticipation({ eventId: byNobody.id, personId: person.id, attendance: 'came' }),
  ]

  expect(countYear(2026, { people: [person], gatherings }).numbers.alumniLed).toBe(1)
})

test('people in the trash are no part of an event', () => {
  const gone = makeLeaver('2015-03-31', { trashedAt: '2026-04-01T00:00:00.000Z' })
  const event = makeEvent()
  const part = makeParticipation({
    eventId: event.id,
    personId: gone.id,
    invitedOn: '2026-04-01',
    reply: 'yes',
    attendance: 'came',
    isSpeaker: true,
  })

  const { numbers } = countYear(2026, { people: [gone], gatherings: [event, part] })

  expect(numbers).toMatchObject({ invited: 0, replied: 0, cameAlumni: 0, alumniLed: 0 })
})

test('a meeting of a group led by an alumnus is led by alumni, for as long as that lasts', () => {
  const person = makeLeaver()
  const group = makeGroup({
    members: [makeMember({ personId: person.id, isLeader: true, leftOn: '2026-06-01' })],
  })
  const gatherings = [
    group,
    makeEvent({ startsOn: '2026-05-31', groupId: group.id }),
    makeEvent({ startsOn: '2026-06-01', groupId: group.id }),
  ]

  expect(countYear(2026, { people: [person], gatherings }).numbers.alumniLed).toBe(1)
})

test('a group that met or was noted about is active, another sleeps, one not begun is neither', () => {
  const person = makeLeaver()
  const met = makeGroup({ name: 'あ' })
  const talked = makeGroup({ name: 'い' })
  const noted = makeGroup({
    name: 'う',
    notes: [{ id: nextId('groupNote'), writtenOn: '2026-05-01', text: '' }],
  })
  const asleep = makeGroup({
    name: 'え',
    members: [makeMember({ personId: person.id, joinedOn: '2024-04-01' })],
  })
  const gatherings = [
    met,
    talked,
    noted,
    asleep,
    makeGroup({ name: 'お', closedOn: '2026-03-31' }),
    makeEvent({ groupId: met.id }),
    makeEvent({ groupId: asleep.id, cancelledOn: '2026-04-01' }),
    makeEvent({ startsOn: '2025-05-01' }),
  ]
  const interactions = [makeInteraction(person, { gatheringId: talked.id })]

  const years = countYears({ people: [person], gatherings, interactions })

  expect(years.get(2026)?.groups).toMatchObject([
    { name: 'あ', meetings: 1, isActive: true },
    { name: 'い', meetings: 0, isActive: true },
    { name: 'う', meetings: 0, isActive: true },
    { name: 'え', meetings: 0, isActive: false, members: 1 },
  ])
  expect(years.get(2025)?.numbers).toMatchObject({ groupsActive: 0, groupsDormant: 1 })
})
