import { expect, test } from 'vitest'

import { splitRecipients } from '#shared/domain/sending/recipients.ts'
import type { SendingRequest } from '#shared/domain/sending/recipients.ts'
import {
  makeAlumnus,
  makeConsent,
  makeContactPoint,
  makeStint,
} from '#test/support/make-alumnus.ts'

const TODAY = '2026-04-10'
const MAIL: SendingRequest = {
  purpose: 'contact',
  channel: 'email',
  today: TODAY,
  allow: { noConsent: false },
}
const reachable = { consents: [makeConsent()], contactPoints: [makeContactPoint()] }

test('a person with a consent and an address is written to', () => {
  const person = makeAlumnus(reachable)

  const split = splitRecipients([person], MAIL)

  expect(split).toEqual({ included: [person], leftOut: [], takenIn: [], counts: { included: 1 } })
})

test('every reason is named, the gravest first, and the gravest is counted', () => {
  const person = makeAlumnus({ isDeceased: true, isDoNotContact: true })

  const split = splitRecipients([person], MAIL)

  expect(split.leftOut).toEqual([
    { id: person.id, reasons: ['deceased', 'doNotContact', 'noConsent', 'noAddress'] },
  ])
  expect(split.counts).toEqual({ 'leftOut.deceased': 1 })
})

test('a death stops all that is sent, with or without a consent', () => {
  const person = makeAlumnus({ ...reachable, isDeceased: true })

  for (const channel of ['email', 'postal', 'phone', 'list'] as const) {
    const split = splitRecipients([person], { ...MAIL, channel, allow: { noConsent: true } })

    expect(split.included).toEqual([])
    expect(split.leftOut[0]?.reasons).toContain('deceased')
  }
})

test('a person who wants no contact gets nothing, whatever was allowed', () => {
  const person = makeAlumnus({ ...reachable, consents: [], isDoNotContact: true })

  const split = splitRecipients([person], { ...MAIL, allow: { noConsent: true } })

  expect(split.leftOut).toEqual([{ id: person.id, reasons: ['doNotContact', 'noConsent'] }])
})

test('people without a consent are taken in by choice, and the ledger learns how many', () => {
  const never = makeAlumnus({ ...reachable, consents: [] })
  const withdrawn = makeAlumnus({
    ...reachable,
    consents: [makeConsent({ withdrawnOn: TODAY })],
  })
  const agreed = makeAlumnus(reachable)

  const split = splitRecipients([never, withdrawn, agreed], { ...MAIL, allow: { noConsent: true } })

  expect(split.included).toEqual([never, withdrawn, agreed])
  expect(split.takenIn).toEqual([never.id, withdrawn.id])
  expect(split.counts).toEqual({ included: 3, 'takenIn.noConsent': 2 })
})

test('a circular by e-mail never goes to a person without a consent', () => {
  const person = makeAlumnus({ ...reachable, consents: [] })

  const split = splitRecipients([person], {
    ...MAIL,
    purpose: 'newsletter',
    allow: { noConsent: true },
  })

  expect(split.leftOut).toEqual([{ id: person.id, reasons: ['noConsent'] }])
})

test('a person whose every address came back is told apart from one who has none', () => {
  const returned = makeAlumnus({
    ...reachable,
    contactPoints: [makeContactPoint({ kind: 'address', value: '東京都', status: 'returned' })],
  })
  const none = makeAlumnus(reachable)

  const split = splitRecipients([returned, none], { ...MAIL, channel: 'postal' })

  expect(split.leftOut).toEqual([
    { id: returned.id, reasons: ['addressReturned'] },
    { id: none.id, reasons: ['noAddress'] },
  ])
})

test('a house in mourning is spared greetings up to the last day, and greetings alone', () => {
  const person = makeAlumnus({ ...reachable, mourningUntil: TODAY })
  const over = makeAlumnus({ ...reachable, mourningUntil: '2026-04-09' })

  const greeting = splitRecipients([person, over], { ...MAIL, isGreeting: true })
  const mail = splitRecipients([person, over], MAIL)

  expect(greeting.leftOut).toEqual([{ id: person.id, reasons: ['mourning'] }])
  expect(mail.leftOut).toEqual([])
})

test('who came back and works here again is no alumnus to be written to', () => {
  const first = makeStint({ joinedOn: '2010-04-01', leftOn: '2015-03-31' })
  const back = makeAlumnus({ ...reachable, stints: [first, makeStint({ joinedOn: '2026-04-01' })] })
  const leftAgain = makeAlumnus({
    ...reachable,
    stints: [first, makeStint({ joinedOn: '2018-04-01', leftOn: '2020-03-31' })],
  })

  const split = splitRecipients([back, leftAgain], MAIL)

  expect(split.leftOut).toEqual([{ id: back.id, reasons: ['cameBack'] }])
  expect(split.included).toEqual([leftAgain])
})

test('a list for work inside the company leaves nobody out', () => {
  const people = [makeAlumnus({ isDeceased: true }), makeAlumnus({ isDoNotContact: true })]

  const split = splitRecipients(people, { ...MAIL, purpose: 'internal', channel: 'list' })

  expect(split.included).toEqual(people)
})

test('mail for work inside the company needs an address and no consent', () => {
  const person = makeAlumnus({ ...reachable, consents: [] })

  const split = splitRecipients([person, makeAlumnus()], { ...MAIL, purpose: 'internal' })

  expect(split.included).toEqual([person])
  expect(split.leftOut[0]?.reasons).toEqual(['noAddress'])
})
