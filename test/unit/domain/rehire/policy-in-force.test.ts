import { expect, test } from 'vitest'

import { isAnnounced, policyInForce } from '#shared/domain/rehire/policy-in-force.ts'
import { makeAnnouncement, makePolicy } from '#test/support/make-policy.ts'

test('the version that began last is in force, from its first day on', () => {
  const first = makePolicy({ from: '2025-04-01' })
  const second = makePolicy({ from: '2026-04-01' })
  const inForceOn = (day: string) => policyInForce([second, first], day)?.id

  expect(inForceOn('2026-03-31')).toBe(first.id)
  expect(inForceOn('2026-04-01')).toBe(second.id)
})

test('before the first version none is in force', () => {
  expect(policyInForce([makePolicy({ from: '2026-04-01' })], '2026-03-31')).toBeNull()
  expect(policyInForce([], '2026-03-31')).toBeNull()
})

test('of two versions from one day the one made later is in force, in whatever order they stand', () => {
  const made = makePolicy({ from: '2026-04-01' })
  const madeLater = makePolicy({ from: '2026-04-01' })

  expect(policyInForce([made, madeLater], '2026-04-01')?.id).toBe(madeLater.id)
  expect(policyInForce([madeLater, made], '2026-04-01')?.id).toBe(madeLater.id)
})

test('a version made earlier for a later day goes before one made later', () => {
  const future = makePolicy({ from: '2027-04-01' })
  const now = makePolicy({ from: '2026-04-01' })

  expect(policyInForce([future, now], '2026-11-22')?.id).toBe(now.id)
  expect(policyInForce([future, now], '2027-04-01')?.id).toBe(future.id)
})

test('a policy counts as announced from the day of its first announcement', () => {
  const policy = makePolicy({
    announcements: [
      makeAnnouncement({ announcedOn: '2026-05-10' }),
      makeAnnouncement({ announcedOn: '2026-06-01' }),
    ],
  })

  expect(isAnnounced(policy, '2026-05-09')).toBe(false)
  expect(isAnnounced(policy, '2026-05-10')).toBe(true)
  expect(isAnnounced(makePolicy(), '2026-05-10')).toBe(false)
})
