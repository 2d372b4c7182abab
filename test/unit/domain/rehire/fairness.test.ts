import { expect, test } from 'vitest'

import { approvedReview, fairnessOf } from '#shared/domain/rehire/fairness.ts'
import { makeCase } from '#test/support/make-cases.ts'
import { makeReview } from '#test/support/make-rehiring.ts'

test('both ends of the band lie within it, a yen beyond them does not', () => {
  const placeOf = (offeredYen: number) => fairnessOf(makeReview({ offeredYen })).place

  expect(placeOf(5_999_999)).toBe('below')
  expect(placeOf(6_000_000)).toBe('within')
  expect(placeOf(7_000_000)).toBe('within')
  expect(placeOf(7_000_001)).toBe('above')
})

test('the difference is told to both ends and to the middle', () => {
  const fairness = fairnessOf(makeReview({ offeredYen: 7_150_000 }))

  expect(fairness).toMatchObject({
    middleYen: 6_500_000,
    toLow: { yen: 1_150_000, percent: 19.2 },
    toMiddle: { yen: 650_000, percent: 10 },
    toHigh: { yen: 150_000, percent: 2.1 },
  })
})

test('per cents are rounded to a tenth, halves away from zero, alike in both directions', () => {
  const band = { bandLowYen: 2000, bandHighYen: 2000 }
  const percentOf = (offeredYen: number) =>
    fairnessOf(makeReview({ ...band, offeredYen })).toMiddle?.percent

  expect(percentOf(2001)).toBe(0.1)
  expect(percentOf(1999)).toBe(-0.1)
  expect(percentOf(2000)).toBe(0)
  expect(fairnessOf(makeReview({ bandLowYen: 9999, offeredYen: 9998 })).toLow?.percent).toBe(0)
})

test('a middle of half a yen is rounded up, and a band of nothing has no per cents', () => {
  const odd = fairnessOf(makeReview({ bandLowYen: 0, bandHighYen: 1, offeredYen: 1 }))

  expect(odd.middleYen).toBe(1)
  expect(odd.toLow).toEqual({ yen: 1, percent: null })
})

test('without a band or an offer nothing is compared, and what is missing is named', () => {
  const blank = makeReview({
    bandLowYen: null,
    bandHighYen: null,
    offeredYen: null,
    reason: ' ',
    approverId: null,
  })

  expect(fairnessOf(blank)).toMatchObject({
    place: 'unknown',
    toLow: null,
    toMiddle: null,
    toHigh: null,
    missing: ['band', 'offer', 'reason', 'approver'],
  })
  expect(fairnessOf(makeReview({ bandLowYen: null })).missing).toEqual(['band'])
  expect(fairnessOf(makeReview()).missing).toEqual([])
})

test('a band whose low end lies above its high one is no band', () => {
  const turned = fairnessOf(makeReview({ bandLowYen: 7_000_001 }))

  expect(turned).toMatchObject({ place: 'unknown', middleYen: null, missing: ['bandOrder'] })
  expect(fairnessOf(makeReview({ bandLowYen: 7_000_000 })).missing).toEqual([])
})

test('an offer changed after the approval needs a new review', () => {
  const review = makeReview({ approvedOn: '2026-10-02' })
  const offer = { fairnessReviews: [review], grade: '課長', payYen: 6_500_000 }

  expect(approvedReview(makeCase(offer))).toBe(review)
  expect(approvedReview(makeCase({ ...offer, grade: ' 課長' }))).toBe(review)
  expect(approvedReview(makeCase({ ...offer, payYen: 6_500_001 }))).toBeNull()
  expect(approvedReview(makeCase({ ...offer, payYen: null }))).toBeNull()
  expect(approvedReview(makeCase({ ...offer, grade: '部長' }))).toBeNull()
})

test('of several approved reviews the newest that fits counts, a later open one does not', () => {
  const first = makeReview({ approvedOn: '2026-10-02' })
  const second = makeReview({ approvedOn: '2026-10-05' })
  const other = makeReview({ approvedOn: '2026-10-06', offeredYen: 6_800_000 })
  const open = makeReview()
  const one = makeCase({
    fairnessReviews: [second, first, other, open],
    grade: '課長',
    payYen: 6_500_000,
  })

  expect(approvedReview(one)).toBe(second)
  expect(approvedReview(makeCase({ ...one, fairnessReviews: [open] }))).toBeNull()
})
