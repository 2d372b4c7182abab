import { afterEach, expect, test } from 'vitest'

import type { CollectionName } from '#shared/domain/act/act.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Id } from '#shared/lib/ids.ts'
import { keyedId } from '#shared/lib/keyed-id.ts'
import { addEvent } from '#test/support/event-desk.ts'
import { openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

const NAMES = ['部長', '課長', '一般']
let opened: TestData | null = null

afterEach(() => opened?.close())

/** Opens one machine after the other: RxDB counts the collections of all databases that are open. */
async function openMachine(): Promise<TestData> {
  await opened?.close()
  opened = await openTestData()
  return opened
}

/** All records of a collection by id, without what the store and the clock add. */
function recordsOf({ context }: TestData, collection: CollectionName): Map<string, object> {
  const all = context.book.all(collection) as ReadonlyMap<string, RecordBase>
  return new Map(
    [...all].map(([id, record]) => {
      const fields = Object.entries(record).filter(([name]) => !/^_|^clocks$/.test(name))
      return [id, Object.fromEntries(fields)]
    }),
  )
}

test('two machines make the very same record of what there may be only one of', async () => {
  const made: Map<string, object>[][] = []

  for (let machine = 0; machine < 2; machine++) {
    const data = await openMachine()
    const { api } = data
    await api.settings.setShared('companyName', '絆商事')
    await api.settings.rememberMapping('氏名|部署', '[]')
    await api.figures.setComment(2026, 'よい年')
    await api.programme.saveSetUp({ goals: ['rehire'] })
    await api.programme.setTarget(2026, 'rehires', 3)
    await api.programme.putChecklistAway()
    await api.eligibility.orderGrades(NAMES)
    made.push([recordsOf(data, 'views'), recordsOf(data, 'programme')])
  }

  expect(made[0]!.map(({ size }) => size)).toEqual([4, 4])
  expect(made[1]).toEqual(made[0])
})

test('that somebody came to an event is told apart by the two alone', async () => {
  const { api, context } = await openMachine()
  const eventId = await addEvent(api, { title: '交流会', startsOn: '2026-10-01' }, [])
  const personId = (await api.alumni.create({ familyName: '佐藤' })).ids[0] as Id<'alumnus'>

  await api.participants.add(eventId, [personId], 'came')
  await api.events.close(eventId, 'お礼')

  const [talk] = context.book.all('interactions').values()
  expect(talk!.id).toBe(keyedId('interaction', [eventId, personId]))
  expect(talk!.participants[0]!.id).toBe(keyedId('participant', [eventId, personId]))
})

test('what lies in the trash under the id comes back as it is wanted now, and undo takes it there again', async () => {
  const data = await openMachine()
  const { api, context } = data
  await api.eligibility.orderGrades(NAMES)
  await api.eligibility.orderGrades([])

  await api.eligibility.orderGrades(['部長', '一般'])

  const ranks = async () => (await api.settings.grades()).map(({ name, rank }) => [name, rank])
  expect(await ranks()).toEqual([
    ['部長', 1],
    ['一般', 0],
  ])
  expect(context.book.all('programme').size).toBe(3)
  await api.history.undo()
  expect(await ranks()).toEqual([])
  await api.history.undo()
  expect(await ranks()).toEqual([
    ['部長', 2],
    ['課長', 1],
    ['一般', 0],
  ])
})

test('undoing what was made by key and doing it again leaves one', async () => {
  const { api, context } = await openMachine()
  await api.settings.setShared('companyName', '絆商事')
  await api.history.undo()

  await api.settings.setShared('companyName', '絆興業')

  expect((await api.settings.shared()).companyName).toBe('絆興業')
  expect(context.book.all('views').size).toBe(1)
})

test('an id whose record was renamed or erased is left to it', async () => {
  const { api, context } = await openMachine()
  await api.eligibility.orderGrades(['部長'])
  const [renamed] = context.book.all('programme').values()
  await context.write({ key: 'acts.test', facts: {} }, [
    {
      collection: 'programme',
      id: renamed!.id,
      before: { name: '部長' },
      after: { name: 'ゼネラルマネージャー' },
    },
  ])

  await api.eligibility.orderGrades(['ゼネラルマネージャー', '部長'])

  expect((await api.settings.grades()).map(({ name }) => name)).toEqual([
    'ゼネラルマネージャー',
    '部長',
  ])
})
