import { describe, expect, test } from 'vitest'

import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { checkAlumnus } from '#shared/domain/alumnus/checks.ts'
import type { Check } from '#shared/domain/alumnus/checks.ts'
import {
  makeAlumnus,
  makeAssignment,
  makeCareerEntry,
  makeConsent,
  makeContactPoint,
  makeStint,
  nextId,
} from '#test/support/make-alumnus.ts'

const TODAY = '2026-11-22'

function codes(given: Partial<Alumnus>, taken: readonly string[] = []): readonly string[] {
  return checkAlumnus(makeAlumnus(given), TODAY, new Set(taken)).map(
    ({ code, field, level }: Check) => `${level} ${code} ${field}`,
  )
}

const STINT = makeStint({ joinedOn: '2016-04-01', leftOn: '2021-03-31' })

describe('names', () => {
  test('a person with a name and a reading in kana is in order', () => {
    expect(codes({})).toEqual([])
  })

  test('a person without any name is asked for one', () => {
    expect(codes({ familyName: '', givenName: ' ' })).toEqual(['problem name-missing familyName'])
  })

  test('a reading in kanji is none', () => {
    expect(codes({ familyNameKana: '佐藤' })).toEqual(['problem reading-not-kana familyNameKana'])
  })
})

describe('stints', () => {
  test('someone who leaves in the future is in order', () => {
    expect(
      codes({ stints: [makeStint({ joinedOn: '2016-04-01', leftOn: '2027-03-31' })] }),
    ).toEqual([])
  })

  test('nobody leaves before joining', () => {
    const stint = makeStint({ joinedOn: '2021-04-01', leftOn: '2016-03-31' })

    expect(codes({ stints: [stint] })).toEqual(['problem left-before-joined leftOn'])
  })

  test('a last working day after leaving is to be looked at', () => {
    const stint = { ...STINT, lastWorkingDay: '2021-04-15' }

    expect(codes({ stints: [stint] })).toEqual(['warning last-day-after-left lastWorkingDay'])
  })

  test('a last working day before joining is wrong', () => {
    const stint = { ...STINT, lastWorkingDay: '2015-04-15' }

    expect(codes({ stints: [stint] })).toEqual(['problem last-day-before-joined lastWorkingDay'])
  })

  test('stints that touch are in order', () => {
    const back = makeStint({ joinedOn: '2021-04-01', leftOn: '2022-03-31' })

    expect(codes({ stints: [back, STINT] })).toEqual([])
  })

  test('stints that share a day overlap', () => {
    const back = makeStint({ joinedOn: '2021-03-31', leftOn: '2022-03-31' })

    expect(codes({ stints: [back, STINT] })).toEqual(['problem stints-overlap joinedOn'])
  })

  test('a stint after one without an end overlaps it', () => {
    const open = makeStint({ joinedOn: '2010-04-01' })

    expect(codes({ stints: [open, STINT] })).toEqual(['problem stints-overlap joinedOn'])
  })

  test('an employee number of another person is to be looked at', () => {
    expect(codes({ stints: [{ ...STINT, employeeNo: '0012' }] }, ['0012'])).toEqual([
      'warning employee-no-taken employeeNo',
    ])
  })

  test('an assignment outside its stint is to be looked at', () => {
    const late = makeAssignment({ stintId: STINT.id, startedOn: '2022-04-01' })

    expect(codes({ stints: [STINT], assignments: [late] })).toEqual([
      'warning assignment-outside-stint startedOn',
    ])
  })

  test('a leave that ends before it begins is wrong', () => {
    const leave = { id: nextId('leave'), stintId: STINT.id, from: '2019-04-01', to: '2019-03-01' }

    expect(codes({ stints: [STINT], leaves: [leave] })).toEqual([
      'problem leave-ends-before-start to',
    ])
  })
})

describe('contact points', () => {
  test.each([
    ['email', 'hanako@example.jp', true],
    ['email', 'hanako@example', false],
    ['email', 'hanako.example.jp', false],
    ['phone', '09012345678', true],
    ['phone', '0312345678', true],
    ['phone', '+14155550100', true],
    ['phone', '0901234567', false],
    ['phone', '12', false],
  ] as const)('a %s of %s is in order: %s', (kind, value, isInOrder) => {
    const found = codes({ contactPoints: [makeContactPoint({ kind, value })] })

    expect(found).toEqual(isInOrder ? [] : [`problem ${kind}-form value`])
  })

  test('a postal code has seven digits', () => {
    const address = makeContactPoint({ kind: 'address', value: '東京都', postalCode: '100-00' })

    expect(codes({ contactPoints: [address] })).toEqual(['problem postal-code-form postalCode'])
  })
})

describe('days', () => {
  test('nobody died tomorrow', () => {
    expect(codes({ isDeceased: true, deceasedOn: '2026-11-23' })).toEqual([
      'problem future-day deceasedOn',
    ])
  })

  test('a consent is not withdrawn before it was given', () => {
    expect(codes({ consents: [makeConsent({ withdrawnOn: '2020-01-01' })] })).toEqual([
      'problem withdrawn-before-given withdrawnOn',
    ])
  })

  test('a post that ended in the year it began is in order', () => {
    const entry = makeCareerEntry({ startedOn: '2022-10', endedOn: '2022' })

    expect(codes({ careerEntries: [entry] })).toEqual([])
  })

  test('a post does not end before it began', () => {
    const entry = makeCareerEntry({ startedOn: '2022-10', endedOn: '2021' })

    expect(codes({ careerEntries: [entry] })).toEqual(['problem ended-before-started endedOn'])
  })
})
