import { expect, test } from 'vitest'

import { groupActivity, membersOn } from '#shared/domain/gathering/group-activity.ts'
import type { GroupRecords } from '#shared/domain/gathering/group-activity.ts'
import { makeAlumnus, nextId } from '#test/support/make-alumnus.ts'
import {
  makeEvent,
  makeGroup,
  makeMember,
  makeParticipation,
} from '#test/support/make-gatherings.ts'
import { makeInteraction } from '#test/support/make-records.ts'

const TODAY = '2026-11-22'
const NOTHING: GroupRecords = { events: [], participations: [], interactions: [] }
const SATO = makeAlumnus()

function activity(records: Partial<GroupRecords>, group = makeGroup()) {
  return groupActivity(group, { ...NOTHING, ...records }, TODAY)
}

test.each([
  ['a year ago to the day', '2025-11-22', 1, false],
  ['a day more than a year ago', '2025-11-21', 0, true],
  ['today', TODAY, 1, false],
])('a meeting held %s', (_case, startsOn, meetings, isDormant) => {
  expect(activity({ events: [makeEvent({ startsOn })] })).toMatchObject({
    meetings,
    lastMeetingOn: startsOn,
    isDormant,
  })
})

test('a meeting to come is none held, but wakes the group', () => {
  const events = [makeEvent({ startsOn: '2024-04-01' }), makeEvent({ startsOn: '2026-11-23' })]

  expect(activity({ events })).toMatchObject({
    meetings: 0,
    lastMeetingOn: '2024-04-01',
    nextMeetingOn: '2026-11-23',
    isDormant: false,
  })
})

test('a meeting that was called off, or lies in the trash, or has no day, does not count', () => {
  const events = [
    makeEvent({ startsOn: '2026-04-01', cancelledOn: '2026-03-01' }),
    makeEvent({ startsOn: '2026-04-01', trashedAt: '2026-03-01T00:00:00.000Z' }),
    makeEvent({ startsOn: null }),
  ]

  expect(activity({ events })).toMatchObject({ meetings: 0, lastMeetingOn: null })
})

test('whoever came to several meetings counts once, and only who came', () => {
  const [spring, autumn, old] = [
    makeEvent({ startsOn: '2026-04-01' }),
    makeEvent({ startsOn: '2026-10-01' }),
    makeEvent({ startsOn: '2024-10-01' }),
  ]
  const came = (eventId: typeof spring.id, personId = SATO.id) =>
    makeParticipation({ eventId, personId, attendance: 'came' })
  const participations = [
    came(spring.id),
    came(autumn.id),
    came(old.id, makeAlumnus().id),
    makeParticipation({ eventId: spring.id, personId: makeAlumnus().id, attendance: 'absent' }),
  ]

  expect(activity({ events: [spring, autumn, old], participations }).participants).toBe(1)
})

test('touches linked to the group count, notes do not', () => {
  const touch = makeInteraction(SATO, { happenedOn: '2025-11-22' })
  const late = makeInteraction(SATO, { happenedOn: '2025-11-21' })
  const note = makeInteraction(SATO, { kind: 'note', happenedOn: TODAY })

  expect(activity({ interactions: [touch, late, note] })).toMatchObject({
    touches: 1,
    isDormant: false,
  })
  expect(activity({ interactions: [late, note] })).toMatchObject({ touches: 0, isDormant: true })
})

test.each([
  ['a member who joined a year ago to the day', '2025-11-22', false],
  ['a member who joined before', '2025-11-21', true],
])('with nothing but %s', (_case, joinedOn, isDormant) => {
  const group = makeGroup({ members: [makeMember({ personId: SATO.id, joinedOn })] })

  expect(activity({}, group).isDormant).toBe(isDormant)
})

test('a group that was wound up, or of which no day is known, is not dormant', () => {
  const notes = [{ id: nextId('groupNote'), writtenOn: '2020-04-01', text: '発足' }]

  expect(activity({}, makeGroup({ notes })).isDormant).toBe(true)
  expect(activity({}, makeGroup({ notes, closedOn: '2025-03-31' })).isDormant).toBe(false)
  expect(activity({}).isDormant).toBe(false)
})

test('who left is a member up to the day before', () => {
  const member = makeMember({ personId: SATO.id, leftOn: TODAY })

  expect(membersOn(makeGroup({ members: [member] }), '2026-11-21')).toEqual([member])
  expect(membersOn(makeGroup({ members: [member] }), TODAY)).toEqual([])
})
