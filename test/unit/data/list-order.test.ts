import { afterEach, expect, test } from 'vitest'

import { nameKey } from '#shared/domain/alumnus/person-facts.ts'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import type { Id } from '#shared/lib/ids.ts'
import { openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

const KANA = ['ワタナベ', 'アベ', 'サトウ', 'ガトウ', 'カトウ', 'ハヤシ', 'バンドウ', 'モリ']
let data: TestData

afterEach(() => data.close())

async function shownIds(shows: 'live' | 'trash' = 'live'): Promise<readonly string[]> {
  const { key } = await data.api.alumni.list({ ...DEFAULT_QUERY, shows })
  return data.api.alumni.ids(key)
}

/** The ids sorted from the records themselves. */
function sortedIds(): readonly string[] {
  return [...data.context.book.all('alumni').values()]
    .filter(({ trashedAt, mergedIntoId }) => trashedAt === null && mergedIntoId === null)
    .map((person) => ({ id: person.id, key: nameKey(person) }))
    .sort((a, b) => (a.key === b.key ? (a.id < b.id ? -1 : 1) : a.key < b.key ? -1 : 1))
    .map(({ id }) => id)
}

async function add(from: number, count: number): Promise<readonly Id<'alumnus'>[]> {
  const ids: Id<'alumnus'>[] = []
  for (let number = from; number < from + count; number++) {
    const familyNameKana = KANA[(number * 5) % KANA.length] ?? ''
    const done = await data.api.alumni.create({ familyName: `人${number}`, familyNameKana })
    ids.push(done.ids[0] as Id<'alumnus'>)
  }
  return ids
}

test('the order stays true as people come, are renamed, leave for the trash and come back', async () => {
  data = await openTestData()
  const [first, second, third] = await add(0, 12)
  expect(await shownIds()).toEqual(sortedIds())

  await data.api.alumni.edit(first!, { familyNameKana: 'アアア' })
  expect(await shownIds()).toEqual(sortedIds())

  await data.api.alumni.edit(first!, { familyNameKana: 'ンンン' })
  await data.api.alumni.edit(first!, { familyNameKana: 'ササ' })
  await add(12, 3)
  expect(await shownIds()).toEqual(sortedIds())

  await data.api.alumni.moveToTrash([second!, third!])
  expect(await shownIds()).toEqual(sortedIds())
  expect(await shownIds('trash')).toHaveLength(2)

  await data.api.history.undo()
  await data.api.alumni.erase([third!])
  expect(await shownIds()).toEqual(sortedIds().filter((id) => id !== third))
})

test('more newcomers than are sorted in one by one stand in order', async () => {
  data = await openTestData()
  await add(0, 5)
  await shownIds()

  await add(5, 205)

  expect(await shownIds()).toEqual(sortedIds())
})

test('rows of a list that is still shown are those of today, not of when it was made', async () => {
  data = await openTestData()
  const [id] = await add(0, 1)
  const { key } = await data.api.alumni.list(DEFAULT_QUERY)

  await data.api.alumni.edit(id!, { givenName: '改名' })

  const [row] = await data.api.alumni.rows(key, 0, 1)
  expect(row?.name).toBe('人0 改名')
})

test('texts folded ahead find the same people as texts folded when asked', async () => {
  data = await openTestData()
  const [id] = await add(0, 9)
  expect(data.context.engine.prepare(4)).toBe(true)
  expect(data.context.engine.prepare(4)).toBe(true)
  expect(data.context.engine.prepare(4)).toBe(false)

  await data.api.alumni.edit(id!, { note: '英語が話せる' })

  const found = await data.api.alumni.list({ ...DEFAULT_QUERY, text: 'えいごが' })
  expect(found.total).toBe(0)
  const written = await data.api.alumni.list({ ...DEFAULT_QUERY, text: '英語が' })
  expect(written.first.map((row) => row.id)).toEqual([id])
})
