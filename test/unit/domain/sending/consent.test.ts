import { expect, test } from 'vitest'

import { consentState } from '#shared/domain/sending/consent.ts'
import { makeAlumnus, makeConsent } from '#test/support/make-alumnus.ts'

const TODAY = '2026-04-10'

test('a consent holds from its own day', () => {
  const person = makeAlumnus({ consents: [makeConsent({ givenOn: TODAY })] })

  expect(consentState(person, 'contact', TODAY)).toBe('given')
  expect(consentState(person, 'contact', '2026-04-09')).toBe('none')
})

test('a withdrawal takes effect on its own day', () => {
  const person = makeAlumnus({ consents: [makeConsent({ withdrawnOn: TODAY })] })

  expect(consentState(person, 'contact', TODAY)).toBe('withdrawn')
  expect(consentState(person, 'contact', '2026-04-09')).toBe('given')
})

test('a consent to one purpose is none to another', () => {
  const person = makeAlumnus({ consents: [makeConsent()] })

  expect(consentState(person, 'newsletter', TODAY)).toBe('none')
})

test('a consent given anew after a withdrawal holds', () => {
  const person = makeAlumnus({
    consents: [
      makeConsent({ givenOn: '2026-01-05' }),
      makeConsent({ givenOn: '2024-04-01', withdrawnOn: '2025-01-01' }),
    ],
  })

  expect(consentState(person, 'contact', TODAY)).toBe('given')
})

test('a new wording agreed to on the day that the old one ended holds', () => {
  const old = makeConsent({ withdrawnOn: '2026-01-05' })
  const renewed = makeConsent({ givenOn: '2026-01-05', wordingVersion: '2' })

  expect(consentState(makeAlumnus({ consents: [old, renewed] }), 'contact', TODAY)).toBe('given')
})

test('a withdrawal of an older consent after the latest one ends that too', () => {
  const person = makeAlumnus({
    consents: [
      makeConsent({ givenOn: '2020-04-01', withdrawnOn: '2026-02-01' }),
      makeConsent({ givenOn: '2024-04-01' }),
    ],
  })

  expect(consentState(person, 'contact', TODAY)).toBe('withdrawn')
})
