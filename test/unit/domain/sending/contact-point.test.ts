import { expect, test } from 'vitest'

import { chooseContactPoint } from '#shared/domain/sending/contact-point.ts'
import { makeAlumnus, makeContactPoint } from '#test/support/make-alumnus.ts'

test('the preferred address is used before a private one', () => {
  const work = makeContactPoint({ place: 'work', value: 'hanako@new.example', isPreferred: true })
  const person = makeAlumnus({ contactPoints: [makeContactPoint(), work] })

  expect(chooseContactPoint(person, 'email')).toBe(work)
})

test('of two preferred addresses the private one is used', () => {
  const privately = makeContactPoint({ isPreferred: true })
  const work = makeContactPoint({ place: 'work', isPreferred: true })

  const chosen = chooseContactPoint(makeAlumnus({ contactPoints: [work, privately] }), 'email')

  expect(chosen).toBe(privately)
})

test('of two private addresses the newest is used', () => {
  const older = makeContactPoint({ value: 'old@example.jp' })
  const newer = makeContactPoint({ value: 'new@example.jp' })

  expect(chooseContactPoint(makeAlumnus({ contactPoints: [newer, older] }), 'email')).toBe(newer)
  expect(chooseContactPoint(makeAlumnus({ contactPoints: [older, newer] }), 'email')).toBe(newer)
})

test('a preferred address that came back is passed over', () => {
  const returned = makeContactPoint({ isPreferred: true, status: 'returned' })
  const dead = makeContactPoint({ isPreferred: true, status: 'dead' })
  const work = makeContactPoint({ place: 'work' })
  const person = makeAlumnus({ contactPoints: [returned, dead, work] })

  expect(chooseContactPoint(person, 'email')).toBe(work)
})

test('a point of another kind, or an empty one, is none', () => {
  const person = makeAlumnus({
    contactPoints: [makeContactPoint({ kind: 'phone' }), makeContactPoint({ value: ' ' })],
  })

  expect(chooseContactPoint(person, 'email')).toBeNull()
})
