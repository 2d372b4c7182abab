import { afterEach, expect, test } from 'vitest'

import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeContactPoint } from '#test/support/make-alumnus.ts'
import { countedIds, openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

const newId = countedIds(5)
let data: TestData

afterEach(() => data.close())

const tag = (name: string): AlumnusFields['tags'][number] => ({ id: newId('tag'), name })

async function add(tags: readonly string[]): Promise<Id<'alumnus'>> {
  const done = await data.api.alumni.create({ familyName: '佐藤', tags: tags.map(tag) })
  return done.ids[0] as Id<'alumnus'>
}

async function counts(): Promise<string> {
  const { tags } = await data.api.alumni.facets()
  return tags.map(({ value, count }) => `${value}${count}`).join(' ')
}

test('values are counted once a person, the most frequent first', async () => {
  data = await openTestData()
  await add(['起業家'])
  await add(['講師', '起業家', '起業家'])

  expect(await counts()).toBe('起業家2 講師1')
})

test('the counts follow edits, the trash, undo and erasing', async () => {
  data = await openTestData()
  const first = await add(['起業家', '講師'])
  const second = await add(['起業家'])
  expect(await counts()).toBe('起業家2 講師1')

  await data.api.alumni.edit(first, { tags: [tag('顧問')] })
  expect(await counts()).toBe('起業家1 顧問1')

  await data.api.alumni.moveToTrash([first])
  expect(await counts()).toBe('起業家1')

  await data.api.history.undo()
  await data.api.history.undo()
  expect(await counts()).toBe('起業家2 講師1')

  await data.api.alumni.erase([second])
  expect(await counts()).toBe('講師1 起業家1')
})

test('the tags of some people are counted among them alone', async () => {
  data = await openTestData()
  const first = await add(['起業家', '講師'])
  await add(['起業家'])

  expect(await data.api.alumni.tagsOf([first])).toEqual([
    { value: '講師', count: 1 },
    { value: '起業家', count: 1 },
  ])
})

const contact = (kind: 'phone' | 'email', value: string): AlumnusFields['contactPoints'][number] =>
  makeContactPoint({ kind, value })

test('the same reading, name, mail, phone or number makes two people similar, the rest does not', async () => {
  data = await openTestData()
  const make = async (fields: Partial<AlumnusFields>) =>
    (await data.api.alumni.create(fields)).ids[0] as Id<'alumnus'>
  const one = await make({
    familyName: '髙橋',
    givenName: '花子',
    familyNameKana: 'タカハシ',
    givenNameKana: 'ハナコ',
    contactPoints: [contact('phone', '09001234567'), contact('email', 'h@example.jp')],
  })
  const sameName = await make({ familyName: '高橋', givenName: '花子' })
  const sameReading = await make({ familyNameKana: 'タカハシ', givenNameKana: 'ハナコ' })
  const samePhone = await make({
    familyName: '木村',
    contactPoints: [contact('phone', '090-0123-4567')],
  })
  const sameMail = await make({
    familyName: '林',
    contactPoints: [contact('email', 'H@example.jp')],
  })
  await make({ familyName: '高橋', givenName: '一郎', note: '花子さんの夫 h@example.jp' })

  const similar = await data.api.merging.similar(one)

  expect(new Set(similar.map(({ id }) => id))).toEqual(
    new Set([sameName, sameReading, samePhone, sameMail]),
  )
})
