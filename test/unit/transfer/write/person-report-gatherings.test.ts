import { expect, test } from 'vitest'

import { everythingKept } from '#shared/transfer/write/person-report.ts'
import { makeAlumnus } from '#test/support/make-alumnus.ts'
import {
  makeEvent,
  makeGroup,
  makeMember,
  makeParticipation,
} from '#test/support/make-gatherings.ts'
import { CONTEXT, tellAll } from '#test/support/paper.ts'

test('parts in events and memberships of groups are told, those of others are not', () => {
  const person = makeAlumnus()
  const other = makeAlumnus()
  const event = makeEvent({ title: '春の交流会' })
  const part = { eventId: event.id, isSpeaker: true, mode: 'online', attendance: 'came' } as const
  const gatherings = [
    event,
    makeParticipation({ ...part, personId: person.id, note: '差し入れあり' }),
    makeParticipation({ ...part, personId: other.id, note: '別の人の席' }),
    makeGroup({
      name: '経理の会',
      members: [
        makeMember({ personId: person.id, isLeader: true }),
        makeMember({ personId: other.id, joinedOn: '2020-02-02' }),
      ],
    }),
  ]

  const sections = everythingKept(
    {
      alumnus: person,
      interactions: [],
      gatherings,
      ledger: [],
      cases: [],
      programme: [],
      others: [],
    },
    { ...CONTEXT, gatheringNames: new Map([[event.id, event.title]]) },
  )

  const told = tellAll(sections)
  expect(told).toContain('イベント: 春の交流会')
  expect(told).toContain('登壇: はい')
  expect(told).toContain('参加の形: オンライン')
  expect(told).toContain('備考: 差し入れあり')
  expect(told).toContain('分科会: 経理の会')
  expect(told).not.toContain('別の人の席')
  expect(told).not.toContain('2020/02/02')
})
