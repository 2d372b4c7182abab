import { afterEach, beforeEach, expect, test } from 'vitest'

import type { StoryRow } from '#renderer/data/groups/stories.ts'
import type { Id } from '#shared/lib/ids.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

let data: TestData
let sato: Id<'alumnus'>
let story: Id<'programme'>

beforeEach(async () => {
  data = await openTestData()
  const person = await data.api.alumni.create({ familyName: '佐藤' })
  sato = person.ids[0] as Id<'alumnus'>
  const done = await data.api.stories.create({ name: '独立して5年', personId: sato })
  story = done.ids[0] as Id<'programme'>
})
afterEach(() => data.close())

async function row(): Promise<StoryRow> {
  const found = await data.api.stories.get(story)
  if (found === null) throw new Error('no story')
  return found
}

test('a story that is out without a permission in force must come down', async () => {
  await data.api.stories.edit(story, { publishedOn: TODAY, publishedWhere: '採用ページ' })
  expect(await row()).toMatchObject({ state: 'waiting', isPublished: true, mustComeDown: true })

  await data.api.stories.edit(story, { permittedOn: '2026-01-01', permittedUntil: TODAY })
  expect(await row()).toMatchObject({ state: 'permitted', mustComeDown: false })
  await data.api.stories.edit(story, { withdrawnOn: TODAY })
  expect(await row()).toMatchObject({ state: 'withdrawn', mustComeDown: true })
  await data.api.stories.edit(story, { takenDownOn: TODAY })

  expect(await row()).toMatchObject({ state: 'withdrawn', isPublished: false, mustComeDown: false })
})

test('what must come down stands first', async () => {
  await data.api.stories.create({ name: '新しい声', personId: null })

  await data.api.stories.edit(story, { publishedOn: TODAY })

  const rows = await data.api.stories.list('live')
  expect(rows.map((one) => one.story.name)).toEqual(['独立して5年', '新しい声'])
})

test('a story goes with the person it was merged into, and names nobody of the trash', async () => {
  const other = await data.api.alumni.create({ familyName: '佐藤' })
  const kept = other.ids[0] as Id<'alumnus'>

  await data.api.merging.merge(kept, sato, [])
  expect(await row()).toMatchObject({ personId: kept, name: '佐藤' })
  expect(await data.api.stories.of(kept)).toHaveLength(1)
  await data.api.alumni.moveToTrash([kept])

  expect(await row()).toMatchObject({ personId: null, name: '' })
})

test('a story goes to the trash, comes back, and is undone', async () => {
  await data.api.stories.moveToTrash(story)
  expect(await data.api.stories.list('live')).toEqual([])
  expect(await data.api.stories.list('trash')).toHaveLength(1)

  await data.api.stories.restore(story)
  await data.api.history.undo()

  expect(await data.api.stories.list('trash')).toHaveLength(1)
})

test('of two saves at once an undo takes back the later one alone', async () => {
  await Promise.all([
    data.api.stories.edit(story, { text: '独立しました。' }),
    data.api.stories.edit(story, { text: '独立して5年です。' }),
  ])

  await data.api.history.undo()

  expect((await row()).story.text).toBe('独立しました。')
})

test('what can still be read of people is named with where it is, though they lie in the trash', async () => {
  await data.api.stories.edit(story, { publishedOn: TODAY, publishedWhere: '採用ページ' })
  await data.api.stories.create({ name: 'まだ出ていない声', personId: sato })
  await data.api.alumni.moveToTrash([sato])

  expect(await data.api.stories.publishedOf([sato])).toEqual([
    { id: story, title: '独立して5年', name: '佐藤', where: '採用ページ' },
  ])
  await data.api.stories.edit(story, { takenDownOn: TODAY })

  expect(await data.api.stories.publishedOf([sato])).toEqual([])
})
