import { expect, test } from 'vitest'

import { eventFigures, isAlumniLed, leadersOf } from '#shared/domain/gathering/event-figures.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import { nextId } from '#test/support/make-alumnus.ts'
import {
  makeEvent,
  makeGroup,
  makeMember,
  makeParticipation,
} from '#test/support/make-gatherings.ts'

const event = makeEvent({ mode: 'hybrid', capacity: 1 })

function alumnus(given: Partial<Participation>): Participation {
  return makeParticipation({ eventId: event.id, personId: nextId('alumnus'), ...given })
}

function staff(given: Partial<Participation>): Participation {
  return makeParticipation({ eventId: event.id, personId: nextId('staff'), ...given })
}

function figures(participations: readonly Participation[], known: readonly string[] = []) {
  const hadComeBefore = (id: string): boolean => known.includes(id)
  return eventFigures({ event, participations, group: null, hadComeBefore })
}

test('an event without anybody counts nothing', () => {
  expect(new Set(Object.values(figures([])))).toEqual(new Set([0, false]))
})

test('who was invited, who answered, who comes and who waits are counted apart', () => {
  const list = [
    alumnus({ invitedOn: '2026-04-01', reply: 'yes', repliedAt: '2026-04-02T00:00:00.000Z' }),
    alumnus({ invitedOn: '2026-04-01', reply: 'yes', repliedAt: '2026-04-03T00:00:00.000Z' }),
    alumnus({ invitedOn: '2026-04-01', reply: 'no' }),
    alumnus({ invitedOn: '2026-04-01' }),
    staff({ reply: 'maybe' }),
  ]

  expect(figures(list)).toMatchObject({
    listed: 5,
    invited: 4,
    replied: 4,
    coming: 1,
    waiting: 1,
    came: 0,
  })
})

test('who came is counted by kind and by the way of taking part', () => {
  const list = [
    alumnus({ attendance: 'came', mode: 'online' }),
    alumnus({ attendance: 'came' }),
    staff({ attendance: 'came', mode: 'inPerson' }),
    staff({ attendance: 'absent' }),
  ]

  expect(figures(list)).toMatchObject({
    came: 3,
    cameAlumni: 2,
    cameStaff: 1,
    cameInPerson: 2,
    cameOnline: 1,
  })
})

test('who came without an answer is not counted as coming', () => {
  expect(figures([alumnus({ attendance: 'came' })])).toMatchObject({ came: 1, coming: 0 })
})

test('first-timers are alumni who came and had come to nothing before', () => {
  const known = alumnus({ attendance: 'came' })
  const list = [
    known,
    alumnus({ attendance: 'came' }),
    alumnus({ attendance: 'absent' }),
    staff({ attendance: 'came' }),
  ]

  expect(figures(list, [known.personId]).firstTime).toBe(1)
})

test.each([
  ['an alumnus organises', [alumnus({ isOrganiser: true })], true],
  ['an alumnus speaks', [alumnus({ isSpeaker: true })], true],
  ['staff organise and speak', [staff({ isOrganiser: true, isSpeaker: true })], false],
  ['an alumnus only comes', [alumnus({ attendance: 'came' })], false],
])('led by alumni: %s', (_, participations, expected) => {
  expect(isAlumniLed({ event, participations, group: null })).toBe(expected)
})

test('the meeting of a group that an alumnus leads is led by alumni', () => {
  const byAlumnus = makeGroup({
    members: [makeMember({ personId: nextId('alumnus'), isLeader: true })],
  })
  const byStaff = makeGroup({
    members: [
      makeMember({ personId: nextId('staff'), isLeader: true }),
      makeMember({ personId: nextId('alumnus') }),
    ],
  })

  expect(isAlumniLed({ event, participations: [], group: byAlumnus })).toBe(true)
  expect(isAlumniLed({ event, participations: [], group: byStaff })).toBe(false)
})

test('who led a group is told by the day of the event', () => {
  const before = makeMember({ personId: nextId('alumnus'), isLeader: true, leftOn: '2026-04-18' })
  const after = makeMember({ personId: nextId('alumnus'), isLeader: true, joinedOn: '2026-04-19' })
  const then = makeMember({
    personId: nextId('alumnus'),
    isLeader: true,
    joinedOn: '2026-04-18',
    leftOn: '2026-04-19',
  })
  const group = makeGroup({ members: [before, after, then] })

  expect(leadersOf(group, { startsOn: '2026-04-18' })).toEqual([then.personId])
  expect(leadersOf(group, { startsOn: null })).toEqual([after.personId])
})
