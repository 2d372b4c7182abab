import { afterEach, beforeEach, expect, test } from 'vitest'

import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeAssignment, makeStint } from '#test/support/make-alumnus.ts'
import { openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

let data: TestData

beforeEach(async () => {
  data = await openTestData()
})
afterEach(() => data.close())

function service(joinedOn: string, leftOn: string, department: string): Partial<AlumnusFields> {
  const stint = makeStint({ joinedOn, leftOn })
  const post = makeAssignment({ stintId: stint.id, department, startedOn: joinedOn })
  return { stints: [stint], assignments: [post] }
}

async function add(name: string, fields: Partial<AlumnusFields>): Promise<Id<'alumnus'>> {
  const done = await data.api.alumni.create({ familyName: name, ...fields })
  return done.ids[0] as Id<'alumnus'>
}

async function namesWith(id: Id<'alumnus'>): Promise<string[]> {
  const { companions } = await data.api.alumni.workedWith(id)
  return companions.map(({ name }) => name)
}

test('those of the same department and time are found, the longest together first', async () => {
  const sato = await add('佐藤', service('2014-04-01', '2018-09-30', '製造部'))
  const short = await add('鈴木', service('2018-07-01', '2020-03-31', '製造部'))
  await add('高橋', service('2015-04-01', '2020-03-31', '製 造 部'))
  await add('田中', service('2014-04-01', '2018-09-30', '営業部'))
  await add('伊藤', service('2018-10-01', '2020-03-31', '製造部'))

  expect(await namesWith(sato)).toEqual(['高橋', '鈴木'])
  expect((await data.api.alumni.workedWith(short)).companions[2]).toMatchObject({
    name: '佐藤',
    spell: { from: '2018-07-01', to: '2018-09-30', department: '製造部' },
  })
})

test('the list follows edits, the trash and undo', async () => {
  const sato = await add('佐藤', service('2014-04-01', '2018-09-30', '製造部'))
  const suzuki = await add('鈴木', service('2016-04-01', '2020-03-31', '製造部'))
  expect(await namesWith(sato)).toEqual(['鈴木'])

  await data.api.alumni.moveToTrash([suzuki])
  expect(await namesWith(sato)).toEqual([])
  await data.api.history.undo()
  expect(await namesWith(sato)).toEqual(['鈴木'])
  await data.api.alumni.edit(suzuki, service('2016-04-01', '2020-03-31', '営業部'))
  expect(await namesWith(sato)).toEqual([])
})

test('a merged record stands as the person it became', async () => {
  const sato = await add('佐藤', service('2014-04-01', '2018-09-30', '製造部'))
  const kept = await add('鈴木', {})
  const merged = await add('鈴木', service('2016-04-01', '2020-03-31', '製造部'))

  await data.api.merging.merge(kept, merged, [])

  const { companions, count } = await data.api.alumni.workedWith(sato)
  expect(companions.map(({ id }) => id)).toEqual([kept])
  expect(count).toBe(1)
  expect(await namesWith(merged)).toEqual(['佐藤'])
})

test('at most fifty are answered, with the count of all', async () => {
  const sato = await add('佐藤', service('2014-04-01', '2018-09-30', '製造部'))
  for (let n = 0; n < 60; n++) await add(`鈴木${n}`, service('2016-04-01', '2020-03-31', '製造部'))

  const { companions, count } = await data.api.alumni.workedWith(sato)

  expect(companions).toHaveLength(50)
  expect(count).toBe(60)
})

test('two people without a department in common still shared the company', async () => {
  const sato = await add('佐藤', service('2014-04-01', '2018-09-30', '製造部'))
  const tanaka = await add('田中', service('2016-04-01', '2020-03-31', '営業部'))

  expect(await data.api.introductions.pair(sato, tanaka)).toMatchObject({
    together: { department: '', from: '2016-04-01', to: '2018-09-30' },
  })
})
