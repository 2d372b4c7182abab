import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { matchPeople } from '#shared/domain/sync/match-people.ts'
import { makeAlumnus, makeContactPoint, makeStint } from '#test/support/make-alumnus.ts'

const served = (given: Partial<Parameters<typeof makeStint>[0]> = {}) => [
  makeStint({ joinedOn: '2010-04-01', leftOn: '2020-03-31', ...given }),
]

test.each<[string, Partial<Alumnus>, Partial<Alumnus>]>([
  [
    'the employee number, though the family name changed',
    { stints: served({ employeeNo: '00123' }) },
    { familyName: '鈴木', familyNameKana: 'スズキ', stints: [makeStint({ employeeNo: '123' })] },
  ],
  [
    'the mail',
    { contactPoints: [makeContactPoint({ value: 'hanako@example.jp' })] },
    { contactPoints: [makeContactPoint({ value: 'Hanako@example.jp' })] },
  ],
  [
    'the phone',
    { contactPoints: [makeContactPoint({ kind: 'phone', value: '090-1234-5678' })] },
    { contactPoints: [makeContactPoint({ kind: 'phone', value: '09012345678' })] },
  ],
  ['the birth date', { birthOn: '1980-05-06' }, { birthOn: '1980-05-06' }],
  ['the period of service', { stints: served() }, { stints: served() }],
])('one person is known by %s', (_by, mine, theirs) => {
  const [here, there] = [makeAlumnus(mine), makeAlumnus(theirs)]

  expect(matchPeople([here], [there])).toEqual({
    pairs: [{ hereId: here.id, thereId: there.id }],
    same: 0,
    doubtful: 0,
  })
})

test.each<[string, Partial<Alumnus>, Partial<Alumnus>]>([
  ['the name alone', {}, {}],
  [
    'a mail under another birth date',
    { birthOn: '1980-05-06', contactPoints: [makeContactPoint()] },
    { birthOn: '1981-05-06', contactPoints: [makeContactPoint()] },
  ],
  [
    'a period under another number',
    { stints: served({ employeeNo: '1' }) },
    { stints: served({ employeeNo: '2' }) },
  ],
])('%s leaves it open', (_what, mine, theirs) => {
  expect(matchPeople([makeAlumnus(mine)], [makeAlumnus(theirs)])).toEqual({
    pairs: [],
    same: 0,
    doubtful: 1,
  })
})

test('two here who may both be one there are left open, and a sample is nobody real', () => {
  const [one, other] = [makeAlumnus({ stints: served() }), makeAlumnus({ stints: served() })]
  const sample = makeAlumnus({ stints: served(), isSample: true })

  const found = matchPeople([one, other, sample], [makeAlumnus({ stints: served() })])

  expect(found).toEqual({ pairs: [], same: 0, doubtful: 2 })
})

test('the very same record on both sides is no pair', () => {
  const person = makeAlumnus()

  expect(matchPeople([person], [person])).toEqual({ pairs: [], same: 1, doubtful: 0 })
})

const PERSON = fc.record({
  family: fc.constantFrom('佐藤', '鈴木'),
  birthOn: fc.constantFrom(null, '1980-05-06', '1990-01-02'),
  no: fc.constantFrom('', '1', '2'),
  mail: fc.constantFrom('', 'a@example.jp', 'b@example.jp'),
  joinedOn: fc.constantFrom(null, '2010-04-01', '2015-04-01'),
})

const SIDE = fc.array(
  PERSON.map(({ family, birthOn, no, mail, joinedOn }) =>
    makeAlumnus({
      familyName: family,
      familyNameKana: '',
      givenNameKana: '',
      birthOn,
      contactPoints: mail === '' ? [] : [makeContactPoint({ value: mail })],
      stints: [makeStint({ employeeNo: no, joinedOn })],
    }),
  ),
  { maxLength: 8 },
)

test('nobody is in two pairs, and each here is paired, open or nobody’s, whatever the order', () => {
  fc.assert(
    fc.property(SIDE, SIDE, (here, there) => {
      const { pairs, same, doubtful } = matchPeople(here, there)

      expect(new Set(pairs.map(({ hereId }) => hereId)).size).toBe(pairs.length)
      expect(new Set(pairs.map(({ thereId }) => thereId)).size).toBe(pairs.length)
      expect(pairs.length + same + doubtful).toBeLessThanOrEqual(here.length)
      const turned = matchPeople(here.toReversed(), there)
      expect(new Set(turned.pairs.map(({ hereId }) => hereId))).toEqual(
        new Set(pairs.map(({ hereId }) => hereId)),
      )
    }),
  )
})
