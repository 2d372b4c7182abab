import { expect, test } from 'vitest'

import type { Participation } from '#shared/domain/gathering/participation.ts'
import { seatsOf } from '#shared/domain/gathering/seats.ts'
import { nextId } from '#test/support/make-alumnus.ts'
import { makeParticipation } from '#test/support/make-gatherings.ts'

const TWO = { mode: 'inPerson', capacity: 2 } as const
const eventId = nextId('event')

/** One who said yes at a minute past noon. */
function yes(minute: number, given: Partial<Participation> = {}): Participation {
  const repliedAt = `2026-04-01T12:${String(minute).padStart(2, '0')}:00.000Z`
  return makeParticipation({
    eventId,
    personId: nextId('alumnus'),
    reply: 'yes',
    repliedAt,
    ...given,
  })
}

function seats(room: Parameters<typeof seatsOf>[0], list: readonly Participation[]) {
  const standings = seatsOf(room, list)
  return list.map(({ id }) => {
    const { seat, place } = standings.get(id)!
    return place === null ? seat : `${seat} ${place}`
  })
}

test('seats go in the order of the replies, whatever the order of the list', () => {
  const list = [yes(30), yes(10), yes(40), yes(20)]

  expect(seats(TWO, list)).toEqual(['waits 1', 'seat', 'waits 2', 'seat'])
})

test('who has not said yes neither sits nor waits', () => {
  const list = [yes(1, { reply: 'no' }), yes(2, { reply: 'maybe' }), yes(3, { reply: 'none' })]

  expect(seats(TWO, list)).toEqual(['none', 'none', 'none'])
})

test('the last seat is given, the next one waits', () => {
  expect(seats({ ...TWO, capacity: 1 }, [yes(1), yes(2)])).toEqual(['seat', 'waits 1'])
  expect(seats({ ...TWO, capacity: 0 }, [yes(1)])).toEqual(['waits 1'])
})

test('without a capacity everyone has a seat', () => {
  expect(seats({ ...TWO, capacity: null }, [yes(1), yes(2), yes(3)])).toEqual([
    'seat',
    'seat',
    'seat',
  ])
})

test('a cancellation moves the next one up, who is still to be told', () => {
  const told = yes(3, { isToldToWait: true })
  const before = seatsOf(TWO, [yes(1), yes(2), told])
  const after = seatsOf(TWO, [yes(1), yes(2, { reply: 'no' }), told])

  expect(before.get(told.id)).toEqual({ seat: 'waits', place: 1, untold: null })
  expect(after.get(told.id)).toEqual({ seat: 'seat', place: null, untold: 'movedUp' })
})

test('who waits and was not told so is to be told', () => {
  const one = yes(3)

  expect(seatsOf(TWO, [yes(1), yes(2), one]).get(one.id)?.untold).toBe('full')
})

test('in a hybrid event those online take no seat of the place, those undecided do', () => {
  const list = [yes(1, { mode: 'online' }), yes(2), yes(3, { mode: 'inPerson' }), yes(4)]

  expect(seats({ mode: 'hybrid', capacity: 2 }, list)).toEqual(['seat', 'seat', 'seat', 'waits 1'])
})

test('in an event of one mode the way of one person does not count', () => {
  const online = [yes(1, { mode: 'inPerson' }), yes(2)]
  const inPlace = [yes(1, { mode: 'online' }), yes(2)]

  expect(seats({ mode: 'online', capacity: 1 }, online)).toEqual(['seat', 'waits 1'])
  expect(seats({ mode: 'inPerson', capacity: 1 }, inPlace)).toEqual(['seat', 'waits 1'])
})

test('who is there has a seat before all who are only expected', () => {
  const list = [yes(1), yes(2, { attendance: 'came', reply: 'none', repliedAt: null }), yes(3)]

  expect(seats(TWO, list)).toEqual(['seat', 'seat', 'waits 1'])
})

test('of two replies at one moment the record made first counts; without a time comes last', () => {
  const list = [yes(1, { repliedAt: null }), yes(5), yes(5)]

  expect(seats(TWO, list)).toEqual(['waits 1', 'seat', 'seat'])
})
