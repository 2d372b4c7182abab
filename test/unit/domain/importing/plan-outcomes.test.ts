import { expect, test } from 'vitest'

import { makeAlumnus } from '#test/support/make-alumnus.ts'

import { makeRow, plan } from './make-row.ts'

test('a row said twice comes in once', () => {
  const rows = [makeRow({ line: 2 }), makeRow({ line: 3 })]

  const planned = plan(rows)

  expect(planned.counts).toMatchObject({ read: 2, new: 1, skipped: 1 })
  expect(planned.outcomes[1]?.reason).toEqual({ key: 'repeated', facts: { line: 2 } })
})

test('a row that cannot come in says why', () => {
  const failure = { key: 'no-name', facts: {} }
  const long = makeRow({ line: 3, texts: { ...makeRow().texts, preferredName: '長'.repeat(101) } })

  const planned = plan([makeRow({ failure }), long])

  expect(planned.outcomes.map((row) => row.reason?.key)).toEqual(['no-name', 'too-long'])
  expect(planned.counts.failed).toBe(2)
})

test('people in the trash and erased people do not come back by an old list', () => {
  const inTrash = makeAlumnus({ trashedAt: '2026-01-01T00:00:00.000Z' })
  const erased = makeAlumnus({ erasedAt: '2026-01-01T00:00:00.000Z' })
  const rows = [
    makeRow({ line: 2, alumnusId: inTrash.id }),
    makeRow({ line: 3, alumnusId: erased.id }),
    makeRow({ line: 4, alumnusId: 'alm_unknown0' }),
  ]

  const planned = plan(rows, [inTrash, erased])

  expect(planned.outcomes.map((row) => row.reason?.key)).toEqual([
    'id-trash',
    'id-erased',
    undefined,
  ])
  expect(planned.counts).toMatchObject({ new: 1, skipped: 2 })
})

test('rows that the reading left out are counted', () => {
  const leftOut = [{ line: 9, reason: { key: 'total', facts: {} } }]

  const { counts } = plan([makeRow()], [], {}, { leftOut })

  expect(counts).toMatchObject({ read: 2, new: 1, skipped: 1 })
})
