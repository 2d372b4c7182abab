import { expect, test } from 'vitest'

import { delayAfter, troubleOf } from '#renderer/data/sync/trouble.ts'
import { AppError } from '#shared/lib/errors.ts'

test('each failure doubles the wait, up to five minutes', () => {
  const trouble = troubleOf(new AppError('sync.unreachable'))

  const delays = [0, 1, 2, 20].map((failures) => delayAfter(trouble, failures, 1))

  expect(delays).toEqual([2000, 4000, 8000, 300_000])
})

test('half of the wait is drawn, so that machines do not come back all at once', () => {
  const trouble = troubleOf(new AppError('sync.server', { status: 502 }))

  expect(delayAfter(trouble, 1, 0)).toBe(2000)
  expect(delayAfter(trouble, 1, 0.5)).toBe(3000)
})

test('a server that says how long it is busy is not asked before', () => {
  const trouble = troubleOf(new AppError('sync.busy', { retryAfterMs: 90_000 }))

  expect(delayAfter(trouble, 0, 0)).toBe(90_000)
})

test('what needs a person is tried again after a quarter of an hour', () => {
  expect(delayAfter(troubleOf(new AppError('sync.login')), 9, 1)).toBe(15 * 60_000)
})

test('a failure that no server spoke of is this machine’s own', () => {
  expect(troubleOf(new Error('disk')).code).toBe('sync.here')
  expect(troubleOf(new AppError('storage.store-failed')).code).toBe('sync.here')
})
