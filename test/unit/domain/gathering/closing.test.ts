import { expect, test } from 'vitest'

import { attendanceChanges, thanksDueOn } from '#shared/domain/gathering/closing.ts'
import type { ClosingInput } from '#shared/domain/gathering/closing.ts'
import { makeAlumnus, nextId } from '#test/support/make-alumnus.ts'
import { makeEvent, makeParticipation } from '#test/support/make-gatherings.ts'
import { makeInteraction } from '#test/support/make-records.ts'

const AT = '2026-04-19T00:00:00.000Z'
const event = makeEvent({ title: '春の交流会', startsOn: '2026-04-18' })
const person = makeAlumnus()
const eventId = event.id

function changes(given: Partial<ClosingInput>) {
  return attendanceChanges({
    event,
    happenedOn: '2026-04-18',
    participations: [],
    interactions: [],
    thanks: null,
    isClosing: false,
    at: AT,
    resolve: (id) => id,
    idOf: () => nextId('interaction'),
    ...given,
  })
}

const came = makeParticipation({ eventId, personId: person.id, attendance: 'came' })
const written = makeInteraction(person, { kind: 'event', gatheringId: event.id })

test('each alumnus who came has it written down, with thanks where they are wanted', () => {
  const [change] = changes({
    participations: [came],
    thanks: { text: 'お礼を送る', dueOn: '2026-04-21' },
  })

  expect(change).toMatchObject({
    collection: 'interactions',
    before: null,
    after: {
      kind: 'event',
      happenedOn: '2026-04-18',
      text: '春の交流会',
      gatheringId: event.id,
      participants: [{ personId: person.id, role: 'main' }],
      nextStep: 'お礼を送る',
      nextStepDueOn: '2026-04-21',
    },
  })
  expect(changes({ participations: [came] })[0]?.after).toMatchObject({
    nextStep: '',
    nextStepDueOn: null,
  })
})

test('staff and those who did not come have nothing written down', () => {
  const participations = [
    makeParticipation({ eventId, personId: nextId('staff'), attendance: 'came' }),
    makeParticipation({ eventId, personId: nextId('alumnus'), attendance: 'absent' }),
    makeParticipation({ eventId, personId: nextId('alumnus'), reply: 'yes' }),
  ]

  expect(changes({ participations })).toEqual([])
})

test('what is written down already is not written twice', () => {
  expect(changes({ participations: [came], interactions: [written] })).toEqual([])
})

test('one who did not come after all loses the entry to the trash, and gets it back', () => {
  const absent = { ...came, attendance: 'absent' as const }
  const inTrash = { ...written, trashedAt: AT }

  expect(changes({ participations: [absent], interactions: [written] })).toEqual([
    {
      collection: 'interactions',
      id: written.id,
      before: { trashedAt: null },
      after: { trashedAt: AT },
    },
  ])
  expect(changes({ participations: [came], interactions: [inTrash] })).toEqual([
    {
      collection: 'interactions',
      id: written.id,
      before: { trashedAt: AT },
      after: { trashedAt: null },
    },
  ])
})

test('closing again gives what comes back the day and the thanks of now, but for a step that is done', () => {
  const old = { nextStep: '電話', nextStepDueOn: '2026-04-20', happenedOn: '2026-04-11' }
  const open = { ...written, ...old, trashedAt: AT }
  const done = { ...open, nextStepDoneOn: '2026-04-20' }
  const given = { participations: [came], thanks: { text: 'お礼を送る', dueOn: '2026-04-21' } }

  expect(changes({ ...given, interactions: [open], isClosing: true })[0]?.after).toEqual({
    trashedAt: null,
    happenedOn: '2026-04-18',
    nextStep: 'お礼を送る',
    nextStepDueOn: '2026-04-21',
  })
  expect(changes({ ...given, interactions: [done], isClosing: true })[0]?.after).toEqual({
    trashedAt: null,
    happenedOn: '2026-04-18',
  })
})

test('without a day nothing new is written down, and what was is still taken out', () => {
  const absent = { ...came, attendance: 'absent' as const }

  expect(changes({ happenedOn: null, participations: [came] })).toEqual([])
  expect(
    changes({ happenedOn: null, participations: [absent], interactions: [written] }),
  ).toMatchObject([{ after: { trashedAt: AT } }])
})

test('an entry of a record that was merged is the same person’s', () => {
  const old = makeAlumnus()
  const ofOld = makeInteraction(old, { kind: 'event', gatheringId: event.id })
  const resolve = (id: string): string => (id === old.id ? person.id : id)

  expect(changes({ participations: [came], interactions: [ofOld], resolve })).toEqual([])
})

test('a call about the event and the entry of one who is not on the list stay', () => {
  const call = makeInteraction(person, { kind: 'call', gatheringId: event.id })
  const ofOther = makeInteraction(makeAlumnus(), { kind: 'event', gatheringId: event.id })
  const absent = { ...came, attendance: 'absent' as const }

  expect(changes({ participations: [absent], interactions: [call, ofOther] })).toEqual([])
})

test('an erased entry is neither brought back nor counted', () => {
  const erased = { ...written, erasedAt: AT }

  expect(changes({ participations: [came], interactions: [erased] })).toMatchObject([
    { before: null },
  ])
})

test.each([
  ['three days later on a working day', '2026-04-18', '2026-04-19', '2026-04-21'],
  ['the Monday after a weekend', '2026-04-15', '2026-04-16', '2026-04-20'],
  ['the day after a national holiday', '2026-04-26', '2026-04-27', '2026-04-30'],
  ['today where that is past', '2026-04-06', '2026-04-22', '2026-04-22'],
  ['the next working day where today is none', '2026-04-06', '2026-04-18', '2026-04-20'],
])('thanks are due %s', (_, lastDay, today, dueOn) => {
  expect(thanksDueOn(lastDay, today, [])).toBe(dueOn)
})

test('thanks wait until the company is open again', () => {
  const closed = [{ from: '2026-04-20', to: '2026-04-22' }]

  expect(thanksDueOn('2026-04-18', '2026-04-18', closed)).toBe('2026-04-23')
})
