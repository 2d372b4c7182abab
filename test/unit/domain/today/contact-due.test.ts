import { expect, test } from 'vitest'

import {
  contactDueOn,
  makeDueTest,
  mayBeReminded,
  silentSince,
} from '#shared/domain/today/contact-due.ts'
import { addDays } from '#shared/lib/dates.ts'
import { makeAlumnus, makeConsent, makeStint } from '#test/support/make-alumnus.ts'

const TODAY = '2026-11-22'
const NEW_YEAR = [{ from: '2026-12-29', to: '2027-01-04' }]

test.each([
  ['2026-05-21', 180, '2026-11-17', 'a working day stays'],
  ['2026-05-25', 180, '2026-11-24', '土・日・勤労感謝の日を越える'],
  ['2026-05-24', 180, '2026-11-20', 'the Friday before stays'],
  ['2026-07-01', 180, '2026-12-28', '会社休日の前日'],
  ['2026-07-02', 180, '2027-01-05', '年末年始を越える'],
  ['2023-08-31', 181, '2024-02-28', '閏年の2月28日'],
  ['2023-08-31', 182, '2024-02-29', '閏日'],
  ['2026-11-20', 1, '2026-11-24', 'a day after Friday'],
])('from %s on, %i days end on %s (%s)', (since, days, due) => {
  expect(contactDueOn(since, days, null, NEW_YEAR)).toBe(due)
})

test('mourning puts the day off to the first working day after it', () => {
  expect(contactDueOn('2026-05-21', 180, '2026-11-19', [])).toBe('2026-11-20')
  expect(contactDueOn('2026-05-21', 180, '2026-11-20', [])).toBe('2026-11-24')
})

test('mourning that ends before the day changes nothing', () => {
  expect(contactDueOn('2026-05-21', 180, '2026-11-16', [])).toBe('2026-11-17')
  expect(contactDueOn('2026-05-21', 180, '2026-11-15', [])).toBe('2026-11-17')
})

test('the test for a day says the same as the day itself', () => {
  const mournings = [null, '2026-11-18', '2026-11-19', '2026-11-20', '2026-12-27', '2026-12-28']
  for (let today = '2026-11-13'; today < '2027-01-15'; today = addDays(today, 1)) {
    const isDue = makeDueTest(today, NEW_YEAR)
    for (const mourning of mournings) {
      for (let days = 0; days < 70; days++) {
        const since = addDays(TODAY, -30)
        const due = contactDueOn(since, days, mourning, NEW_YEAR)
        expect(isDue(since, days, mourning), `${today} ${days} ${mourning}`).toBe(due <= today)
      }
    }
  }
})

test('time counts from the last contact, or from leaving where nobody was in touch since', () => {
  const left = makeAlumnus({ stints: [makeStint({ leftOn: '2026-03-31' })] })

  expect(silentSince(left, '2026-08-01', TODAY)).toBe('2026-08-01')
  expect(silentSince(left, '2026-03-10', TODAY)).toBe('2026-03-31')
  expect(silentSince(left, null, TODAY)).toBe('2026-03-31')
})

test('with neither a contact nor a leaving day there is nothing to count from', () => {
  expect(silentSince(makeAlumnus(), null, TODAY)).toBeNull()
  expect(silentSince(makeAlumnus({ stints: [makeStint()] }), null, TODAY)).toBeNull()
})

test('time counts on for who came back and left again, on whatever day, or comes back later', () => {
  const first = makeStint({ joinedOn: '2010-04-01', leftOn: '2020-03-31' })
  const again = makeStint({ joinedOn: '2023-04-01', leavingKind: 'ownChoice' })
  const ahead = makeStint({ joinedOn: '2027-04-01' })

  expect(silentSince(makeAlumnus({ stints: [first, again] }), '2026-03-01', TODAY)).toBe(
    '2026-03-01',
  )
  expect(silentSince(makeAlumnus({ stints: [first, ahead] }), null, TODAY)).toBe('2020-03-31')
})

test('one who came back is heard from every day', () => {
  const back = makeAlumnus({
    stints: [
      makeStint({ joinedOn: '2010-04-01', leftOn: '2020-03-31' }),
      makeStint({ joinedOn: '2026-04-01' }),
    ],
  })

  expect(silentSince(back, '2026-03-01', TODAY)).toBeNull()
})

test.each([
  ['a person', {}, true],
  ['one who died', { isDeceased: true }, false],
  ['one who wants no contact', { isDoNotContact: true }, false],
  ['one in the trash', { trashedAt: '2026-11-01T00:00:00.000Z' }, false],
  ['one merged into another', { mergedIntoId: makeAlumnus().id }, false],
  ['one who consented', { consents: [makeConsent()] }, true],
  ['one who withdrew', { consents: [makeConsent({ withdrawnOn: TODAY })] }, false],
  ['one who withdraws tomorrow', { consents: [makeConsent({ withdrawnOn: '2026-11-23' })] }, true],
  [
    'one who withdrew another purpose',
    { consents: [makeConsent({ purpose: 'newsletter', withdrawnOn: '2026-01-01' })] },
    true,
  ],
])('%s may be reminded of: %s', (_who, given, may) => {
  expect(mayBeReminded(makeAlumnus(given), TODAY)).toBe(may)
})
