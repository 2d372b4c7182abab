import { expect, test } from 'vitest'

import { onePerPerson } from '#shared/domain/gathering/one-per-person.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'
import { nextId } from '#test/support/make-alumnus.ts'
import { makeParticipation } from '#test/support/make-gatherings.ts'

const eventId = nextId('event')
const kept = nextId('alumnus')
const merged = nextId('alumnus')
const resolve = (id: string): string => (id === merged ? kept : id)

function pair(a: Partial<Participation>, b: Partial<Participation>): readonly Participation[] {
  return [
    makeParticipation({ eventId, personId: kept, ...a }),
    makeParticipation({ eventId, personId: merged, ...b }),
  ]
}

test('different people stay apart', () => {
  const list = [...pair({}, {}), makeParticipation({ eventId, personId: nextId('alumnus') })]

  expect(onePerPerson(list, (id) => id)).toEqual(list)
  expect(onePerPerson(list, resolve)).toHaveLength(2)
})

test.each([
  ['attended before yes', { reply: 'yes' }, { attendance: 'came' }, 1],
  ['yes before no', { reply: 'no' }, { reply: 'yes' }, 1],
  [
    'the earlier of two yeses',
    { reply: 'yes', repliedAt: '2026-04-02T00:00:00.000Z' },
    { reply: 'yes', repliedAt: '2026-04-01T00:00:00.000Z' },
    1,
  ],
  ['the record made first where nothing else tells', {}, {}, 0],
] as const)('of two records of one person: %s', (_, a, b, winner) => {
  const list = pair(a, b)

  const [one] = onePerPerson(list, resolve)

  expect(one?.id).toBe(list[winner]?.id)
  expect(one?.personId).toBe(kept)
})

test('roles add up, and the first invitation counts', () => {
  const list = pair(
    { isSpeaker: true, invitedOn: '2026-03-02' },
    { isOrganiser: true, invitedOn: '2026-03-01', reply: 'yes' },
  )

  expect(onePerPerson(list, resolve)).toMatchObject([
    { isSpeaker: true, isOrganiser: true, invitedOn: '2026-03-01', reply: 'yes' },
  ])
})
