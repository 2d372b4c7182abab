import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { bccBatches } from '#shared/transfer/write/bcc.ts'
import type { BccOptions } from '#shared/transfer/write/bcc.ts'
import { makeAlumnus, makeContactPoint } from '#test/support/make-alumnus.ts'

const OPTIONS: BccOptions = { size: 50, separator: '; ', hasNames: false }

test('two people of one address make one entry, in lower case', () => {
  const people = ['Family@Example.jp', 'family@example.jp'].map(withAddress)

  const { batches, shared } = bccBatches(people, OPTIONS)

  expect(batches).toEqual([{ text: 'family@example.jp', count: 1 }])
  expect(shared).toBe(1)
})

test('names stand in quotes, without what a mail program cuts at', () => {
  const person = makeAlumnus({
    familyName: 'O"Neil; Inc',
    givenName: 'Ann\r\n',
    contactPoints: [makeContactPoint({ value: 'ann@example.jp' })],
  })

  const { batches } = bccBatches([person], { ...OPTIONS, hasNames: true })

  expect(batches[0]?.text).toBe('"O\\"Neil  Inc Ann" <ann@example.jp>')
})

test.each(['', 'ann', 'a@b, c@d', 'a@b\nbcc: c@d', 'a b@c', '<a@b>'])(
  'the address %j is told and not used',
  (value) => {
    const person = withAddress(value)

    expect(bccBatches([person], OPTIONS)).toEqual({
      batches: [],
      shared: 0,
      unusable: [person.id],
    })
  },
)

test('no address is lost or repeated, whatever the size of the batches', () => {
  const addresses = fc.array(fc.emailAddress().filter(isPlain))

  fc.assert(
    fc.property(
      addresses,
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom('; ' as const, ', ' as const),
      (given, size, separator) => {
        const { batches, shared } = bccBatches(given.map(withAddress), {
          ...OPTIONS,
          size,
          separator,
        })

        const written = batches.flatMap(({ text }) => text.split(separator))
        const unique = new Set(given.map((address) => address.toLowerCase()))
        expect(written.toSorted()).toEqual(Array.from(unique).toSorted())
        expect(written.length + shared).toBe(given.length)
        expect(batches.every(({ count }) => count <= size)).toBe(true)
        expect(batches.slice(0, -1).every(({ count }) => count === size)).toBe(true)
      },
    ),
  )
})

function withAddress(value: string) {
  return makeAlumnus({ contactPoints: [makeContactPoint({ value })] })
}

function isPlain(address: string): boolean {
  return !/[\s,;:<>"()[\]\\]/.test(address)
}
