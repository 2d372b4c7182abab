import { expect, test } from 'vitest'

import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import type { Id } from '#shared/lib/ids.ts'
import { NOW_MS, openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

const DAY_MS = 86_400_000

async function trashedAndOpenedAfter(ms: number): Promise<TestData> {
  const data = await openTestData()
  const { ids } = await data.api.alumni.create({ familyName: '佐藤' })
  await data.api.alumni.moveToTrash([ids[0] as Id<'alumnus'>])
  await data.close()
  return openTestData({ name: data.name, journal: data.journal, nowMs: () => NOW_MS + ms })
}

async function inTrash(data: TestData): Promise<number> {
  return (await data.api.alumni.list({ ...DEFAULT_QUERY, shows: 'trash' })).total
}

test('what has lain in the trash for 30 days can still be brought back', async () => {
  const data = await trashedAndOpenedAfter(30 * DAY_MS)

  expect(await inTrash(data)).toBe(1)
  await data.close()
})

test('what has lain there longer is erased, and the ledger says how many', async () => {
  const data = await trashedAndOpenedAfter(30 * DAY_MS + 1)

  expect(await inTrash(data)).toBe(0)
  expect(JSON.stringify([...data.context.book.all('alumni').values()])).not.toContain('佐藤')
  const [line] = await data.api.ledger.list()
  expect(line!.entry).toMatchObject({ kind: 'erasure', counts: { people: 1 } })
  await data.close()
})

test('an erasure at the start is no act to undo', async () => {
  const data = await trashedAndOpenedAfter(31 * DAY_MS)

  await expect(data.api.history.undo()).rejects.toMatchObject({ code: 'history.nothing' })
  await data.close()
})
