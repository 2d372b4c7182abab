import { expect, test } from 'vitest'

import { countFilters, NO_FILTERS, parseAlumniQuery } from '#shared/domain/alumnus/query.ts'

test('a view saved before a filter was there asks nothing of it', () => {
  const { verdicts: _verdicts, ...before } = { ...NO_FILTERS, tags: ['起業家'] }
  const json = JSON.stringify({ filters: before, sort: { column: 'tenure', isDescending: true } })

  const query = parseAlumniQuery(json)

  expect(query.filters).toEqual({ ...NO_FILTERS, tags: ['起業家'] })
  expect(countFilters(query.filters)).toBe(1)
  expect(query.sort).toEqual({ column: 'tenure', isDescending: true })
})

test('a view that asks for the verdict is read back as it was saved', () => {
  const filters = { ...NO_FILTERS, verdicts: ['in', 'ask'] as const }
  const sort = { column: 'verdict', isDescending: false }

  const query = parseAlumniQuery(JSON.stringify({ filters, sort }))

  expect([query.filters, query.sort]).toEqual([filters, sort])
})
