import { expect, test } from 'vitest'

import {
  checkIntroduction,
  consentOnRecord,
  isConsentInForce,
} from '#shared/domain/interaction/introduction.ts'
import { makeAlumnus, makeConsent } from '#test/support/make-alumnus.ts'

const TODAY = '2026-11-22'
const AGREED = { purpose: 'introduction', givenOn: '2026-04-01' } as const

test('two people can be introduced', () => {
  expect(checkIntroduction(makeAlumnus(), makeAlumnus()).ok).toBe(true)
})

test.each([
  ['do-not-contact', makeAlumnus({ isDoNotContact: true })],
  ['deceased', makeAlumnus({ isDeceased: true, isDoNotContact: true })],
  ['not-here', makeAlumnus({ trashedAt: '2026-11-01T00:00:00.000Z' })],
])('either one being %s stands against it', (reason, person) => {
  const refused = { ok: false, code: `introduction.${reason}` }
  expect(checkIntroduction(makeAlumnus(), person)).toMatchObject(refused)
  expect(checkIntroduction(person, makeAlumnus())).toMatchObject(refused)
})

test('nobody is introduced to the same person', () => {
  const person = makeAlumnus()

  expect(checkIntroduction(person, person)).toMatchObject({ code: 'introduction.same-person' })
})

test('a consent to introductions is on record until it is withdrawn', () => {
  const consent = makeConsent(AGREED)

  expect(consentOnRecord(makeAlumnus({ consents: [consent] }), TODAY)).toBe('2026-04-01')
  expect(consentOnRecord(makeAlumnus({ consents: [makeConsent()] }), TODAY)).toBeNull()
  const withdrawn = { ...consent, withdrawnOn: TODAY }
  expect(consentOnRecord(makeAlumnus({ consents: [withdrawn] }), TODAY)).toBeNull()
})

test.each([
  ['nothing was said yet', null, null, false],
  ['it was given today', TODAY, null, true],
  ['its day is still to come', '2026-11-23', null, false],
  ['consent was withdrawn the day before and given anew', '2026-11-10', '2026-11-09', true],
  ['consent was withdrawn on the same day', '2026-11-10', '2026-11-10', false],
  ['consent was withdrawn later', '2026-11-10', '2026-11-20', false],
])('the consent to one introduction: %s', (_case, consentedOn, withdrawnOn, expected) => {
  const consents = withdrawnOn === null ? [] : [makeConsent({ ...AGREED, withdrawnOn })]

  expect(isConsentInForce(consentedOn, makeAlumnus({ consents }), TODAY)).toBe(expected)
})
