import { expect, test } from 'vitest'

import { costSaved } from '#shared/domain/rehire/costs.ts'
import { makeCase } from '#test/support/make-cases.ts'

const ALL = {
  agencyFeeYen: 1_500_000,
  advertisingYen: 200_000,
  usualTrainingDays: 30,
  trainingDays: 10,
  trainingDayYen: 15_000,
}

test('a hire saves the agency fee, the advertising and the days of training not needed', () => {
  expect(costSaved(makeCase(ALL))).toMatchObject({
    trainingDaysSaved: 20,
    trainingYen: 300_000,
    savedYen: 2_000_000,
    missing: [],
  })
})

test('what is not known is not counted and is named', () => {
  expect(costSaved(makeCase({ ...ALL, trainingDays: null, advertisingYen: null }))).toMatchObject({
    trainingYen: null,
    savedYen: 1_500_000,
    missing: ['advertisingYen', 'trainingDays'],
  })
})

test('of a case without any figures nothing is known, which is not the same as 0 yen', () => {
  expect(costSaved(makeCase()).savedYen).toBeNull()
  expect(costSaved(makeCase({ agencyFeeYen: 0 })).savedYen).toBe(0)
})

test('more training than usual takes away from what was saved', () => {
  const saved = costSaved(makeCase({ ...ALL, trainingDays: 40 }))

  expect(saved).toMatchObject({ trainingDaysSaved: -10, savedYen: 1_550_000 })
})
