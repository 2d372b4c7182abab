import { afterEach, beforeEach, expect, test } from 'vitest'

import type { Id } from '#shared/lib/ids.ts'
import { makeStint, nextId } from '#test/support/make-alumnus.ts'
import { makeTerms } from '#test/support/make-rules.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

let data: TestData
const STAFF = nextId('staff')
const FIVE_YEARS = makeTerms([{ kind: 'tenure', years: 5, months: 0 }])

beforeEach(async () => {
  data = await openTestData()
})
afterEach(() => data.close())

/** Somebody who served for two years. */
async function addShort(): Promise<Id<'alumnus'>> {
  const stints = [
    makeStint({ joinedOn: '2018-04-01', leftOn: '2020-03-31', leavingKind: 'ownChoice' }),
  ]
  const done = await data.api.alumni.create({ familyName: '短田', stints })
  return done.ids[0] as Id<'alumnus'>
}

test('an exception needs a reason and an approver', async () => {
  const short = await addShort()
  const set = (reason: string, approverId: Id<'staff'> | null) =>
    data.api.eligibility.setOverride(short, { isIn: true, reason, approverId })

  await expect(set(' ', STAFF)).rejects.toMatchObject({ code: 'eligibility.no-reason' })
  await expect(set('功労', null)).rejects.toMatchObject({ code: 'eligibility.no-approver' })
})

test('an exception goes before the rule until it is ended, and an older one never comes back', async () => {
  const short = await addShort()
  const { eligibility } = data.api
  await eligibility.saveVersion(TODAY, FIVE_YEARS, '')
  const set = (isIn: boolean) =>
    eligibility.setOverride(short, { isIn, reason: '功労', approverId: STAFF })
  const stateNow = async () => (await eligibility.of(short))?.verdict.state

  await set(true)
  expect(await stateNow()).toBe('in')
  await set(true)
  await eligibility.endOverride(short)

  expect(await stateNow()).toBe('out')
  await data.api.history.undo()
  expect(await stateNow()).toBe('in')
})

test('of two exceptions made at once only the later one holds', async () => {
  const id = await addShort()

  await Promise.all([
    data.api.eligibility.setOverride(id, { isIn: true, reason: '実績', approverId: STAFF }),
    data.api.eligibility.setOverride(id, { isIn: false, reason: '辞退', approverId: STAFF }),
  ])

  const person = await data.api.alumni.get(id)
  expect(person?.overrides.map(({ isIn, endedOn }) => [isIn, endedOn])).toEqual([
    [true, TODAY],
    [false, null],
  ])
})
