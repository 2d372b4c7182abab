import { afterEach, beforeEach, expect, test } from 'vitest'

import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import { nextId } from '#test/support/make-alumnus.ts'
import { openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

let data: TestData

beforeEach(async () => {
  data = await openTestData()
  await data.api.alumni.create({
    familyName: '佐藤',
    topics: [{ id: nextId('topic'), name: '原価計算' }],
    exitNote: '上司と折り合いが悪かった',
  })
})
afterEach(() => data.close())

test('a person is found by what can be asked about, and the row says so', async () => {
  const { first } = await data.api.alumni.list({ ...DEFAULT_QUERY, text: '原価' })

  expect(first).toMatchObject([{ reason: { field: 'topics', text: '原価計算' } }])
  expect((await data.api.alumni.facets()).topics).toEqual([{ value: '原価計算', count: 1 }])
})

test('nobody is found by the note at leaving, and no row holds it', async () => {
  const { total } = await data.api.alumni.list({ ...DEFAULT_QUERY, text: '折り合い' })
  const { first } = await data.api.alumni.list(DEFAULT_QUERY)

  expect(total).toBe(0)
  expect(JSON.stringify(first)).not.toContain('折り合い')
})
