import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Channel } from '#shared/ipc/contract.ts'
import { parseRequest } from '#shared/ipc/parse.ts'
import { AppError } from '#shared/lib/errors.ts'

const CHANNELS = Object.keys(parseRequest) as Channel[]

const field = fc.constantFrom(
  ...'text title parts actIds actId from name bytes url path secret passphrase'.split(' '),
  ...'theme language size marginMm isLandscape __proto__ toString'.split(' '),
)
const payload = fc.oneof(
  fc.anything({ withMap: true, withSet: true, withTypedArray: true, withDate: true, maxDepth: 3 }),
  fc.dictionary(field, fc.anything({ maxDepth: 2, withTypedArray: true }), {
    noNullPrototype: false,
  }),
)

describe.each(CHANNELS)('%s', (channel) => {
  test('takes or refuses whatever comes, and never fails otherwise', () => {
    fc.assert(
      fc.property(payload, (input) => {
        try {
          parseRequest[channel](input)
        } catch (error) {
          expect(error).toBeInstanceOf(AppError)
          expect(error).toMatchObject({ code: 'ipc.refused', facts: {} })
        }
      }),
      { numRuns: 1000 },
    )
  }, 60_000)
})

test('what the page sends is taken', () => {
  const parts = [{ actId: 'act_01k9test0', part: 0, isLast: true, text: '{}' }]

  expect(parseRequest['app:start'](null)).toBeNull()
  expect(parseRequest['journal:append']({ parts })).toEqual({ parts })
  expect(parseRequest['settings:write']({ theme: 'dark', operatorId: null })).toEqual({
    theme: 'dark',
    operatorId: null,
  })
  expect(parseRequest['file:save']({ name: 'a.csv', bytes: new Uint8Array(2) }).bytes).toHaveLength(
    2,
  )
})

test('what only looks right is refused', () => {
  const wrong: [Channel, unknown][] = [
    ['settings:write', { theme: undefined }],
    ['settings:write', { theme: 'blue' }],
    ['settings:write', { operatorId: 'alm_01k9test0' }],
    ['keys:change-passphrase', { current: 'a' }],
    ['keys:change-passphrase', { current: 'a', next: null }],
    ['journal:pending', { from: -1 }],
    ['journal:pending', { from: 1.5 }],
    ['journal:read', { actId: 'act_../../etc' }],
    ['journal:append', { parts: [{ actId: 'act_01k9test0', part: 0, isLast: 1, text: '' }] }],
    ['file:save', { name: 'a', bytes: [1, 2] }],
    ['app:start', undefined],
    ['print:pdf', { name: 'a', size: 'A0', isLandscape: false, marginMm: 0, isTagged: true }],
    [
      'print:pdf',
      { name: 'a', size: 'A4', isLandscape: false, marginMm: Number.NaN, isTagged: true },
    ],
  ]

  for (const [channel, input] of wrong) {
    expect(() => parseRequest[channel](input), channel).toThrow('ipc.refused')
  }
})

test('fields that a channel does not know do not come through', () => {
  const read = parseRequest['settings:write']({ theme: 'light', deviceId: 'dev_01k9test0' })

  expect(read).toEqual({ theme: 'light' })
})
