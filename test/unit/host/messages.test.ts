import fc from 'fast-check'
import { expect, test } from 'vitest'

import { makeCodec } from '#test/host/lib/page/codec.cjs'
import { makeEnvelopes } from '#test/host/lib/page/envelope.cjs'

function throughEnvelope(message: unknown): Promise<unknown> {
  const envelopes = makeEnvelopes(makeCodec())
  const parcels = new Map<string, Uint8Array>()
  const offer = (pieces: Uint8Array[]) => {
    parcels.set('only', new Uint8Array(Buffer.concat(pieces)))
    return 'only'
  }
  const sealed = envelopes.close(message, offer)
  return new Promise((resolve) => {
    const read = envelopes.makeReader(async (id: string) => parcels.get(id), resolve)
    void read(sealed)
  })
}

test('what structured clone carries comes out as it went in', async () => {
  const message = {
    date: new Date(0),
    big: 10n,
    map: new Map([['a', new Set([1])]]),
    floats: new Float64Array([0.5, -1]),
    buffer: new Uint8Array([1, 2]).buffer,
    none: undefined,
    zero: -0,
    nan: Number.NaN,
    text: '髙𠮷\ud800',
    pattern: /a/gi,
  }

  expect(await throughEnvelope(message)).toStrictEqual(message)
})

test('an object that stands twice stands once after', async () => {
  const one = { name: 'one' }

  const [first, second] = (await throughEnvelope([one, one])) as unknown[]

  expect(first).toBe(second)
})

test('a function is no message', () => {
  expect(() => makeCodec().encode({ run: () => {} })).toThrow('An object could not be cloned.')
})

test('an error keeps its kind and words', async () => {
  const error = await throughEnvelope(new TypeError('wrong'))

  expect(error).toBeInstanceOf(TypeError)
  expect(error).toHaveProperty('message', 'wrong')
})

test('bytes come whole, small or as a parcel', async () => {
  const sizes = fc.constantFrom(0, 1, 8191, 8193, 48 * 1024, 300_000)
  await fc.assert(
    fc.asyncProperty(sizes, fc.integer({ min: 0, max: 255 }), async (size, value) => {
      const bytes = new Uint8Array(size).fill(value)
      const [back, after] = (await throughEnvelope([bytes, 'after'])) as [Uint8Array, string]
      expect([Buffer.compare(back, bytes), after]).toEqual([0, 'after'])
    }),
    { numRuns: 30 },
  )
})

test('a small message waits for a large one before it', async () => {
  const envelopes = makeEnvelopes(makeCodec())
  const large = new Uint8Array(100_000)
  let parcel = new Uint8Array()
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const seals = [large, 'small'].map((message) =>
    envelopes.close(message, (pieces: Uint8Array[]) => {
      parcel = new Uint8Array(Buffer.concat(pieces))
      return 'large'
    }),
  )
  const read: unknown[] = []
  const reader = envelopes.makeReader(
    () => arrived.then(() => parcel),
    (message: unknown) => read.push(typeof message),
  )

  const done = seals.map(async (seal) => reader(seal))
  expect(read).toEqual([])
  arrive()
  await Promise.all(done)

  expect(read).toEqual(['object', 'string'])
})
