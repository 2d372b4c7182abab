import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isId, makeId } from '#shared/lib/ids.ts'
import { fnv1a128, keyedId } from '#shared/lib/keyed-id.ts'

test('the hash is FNV-1a of 128 bits', () => {
  expect(fnv1a128('').toString(16)).toBe('6c62272e07bb014262b821756295c58d')
  expect(fnv1a128('a').toString(16)).toBe('d228cb696f1a8caf78912b704e4a8964')
  expect(fnv1a128('foobar').toString(16)).toBe('343e1662793c64bf6f0d3597ba446f18')
})

test('a key always gives the same id, of the form that every id has', () => {
  expect(keyedId('view', ['setting', 'companyName'])).toBe(
    keyedId('view', ['setting', 'companyName']),
  )
  fc.assert(
    fc.property(fc.array(fc.string()), (key) => {
      expect(isId('view', keyedId('view', key))).toBe(true)
      expect(keyedId('view', key)).toHaveLength(makeId('view', 1, new Uint8Array(16)).length)
    }),
  )
})

test('other keys and other kinds give other ids', () => {
  const ids = new Set<string>()
  for (let i = 0; i < 20_000; i++) {
    ids.add(keyedId('participation', ['evt_01', `alm_${i.toString(32)}`]).slice(4))
    ids.add(keyedId('participant', ['evt_01', `alm_${i.toString(32)}`]).slice(4))
  }

  expect(ids.size).toBe(40_000)
  expect(keyedId('view', ['ab', 'c'])).not.toBe(keyedId('view', ['a', 'bc']))
})

test('it sorts before every id made by the clock', () => {
  const made = makeId('view', Date.UTC(2020, 0, 1), new Uint8Array(16))

  fc.assert(
    fc.property(fc.string(), (key) => {
      expect(keyedId('view', [key]) < made).toBe(true)
    }),
  )
})
