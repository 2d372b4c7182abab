import { afterEach, expect, test } from 'vitest'

import type { RehireCase } from '#shared/domain/rehire/rehire-case.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeStint, nextId } from '#test/support/make-alumnus.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

let data: TestData

afterEach(() => data.close())

async function add(familyName: string): Promise<Id<'alumnus'>> {
  const stints = [
    makeStint({ joinedOn: '2016-04-01', leftOn: '2021-03-31', leavingKind: 'ownChoice' }),
  ]
  const done = await data.api.alumni.create({ familyName, stints })
  return done.ids[0] as Id<'alumnus'>
}

async function hired(personId: Id<'alumnus'>): Promise<Id<'case'>> {
  const opened = await data.api.cases.open({
    personId,
    vacancyId: null,
    title: '経理',
    positionStatus: 'open',
    channel: 'alumniHiring',
    template: 'alumni',
    openedOn: '2025-01-10',
    skipReasons: {},
  })
  const id = opened.ids[0] as Id<'case'>
  await data.api.cases.decide(id, {
    decision: 'hire',
    decidedOn: '2025-02-01',
    decisionReason: '',
    deciderId: null,
  })
  return id
}

const caseOf = (id: Id<'case'>): RehireCase => data.context.book.get('cases', id) as RehireCase

test('a case names the stint that stays where its own was merged into a twin', async () => {
  data = await openTestData()
  const keep = await add('佐藤')
  const other = await add('佐藤')
  const id = await hired(other)
  await data.api.cases.join(id, '2025-04-01')
  const person = await data.api.alumni.get(keep)
  const twin = makeStint({ joinedOn: '2025-04-01', leftOn: null })
  await data.api.alumni.edit(keep, { stints: [...person!.stints, twin] })
  const own = caseOf(id).stintId

  await data.api.merging.merge(keep, other, [])

  expect(caseOf(id).stintId).toBe(twin.id)
  await data.api.merging.takeApart(other)
  expect(caseOf(id).stintId).toBe(own)
})

test('who came back after a merge keeps case and stint together when taken apart', async () => {
  data = await openTestData()
  const keep = await add('佐藤')
  const other = await add('佐藤')
  const id = await hired(other)
  await data.api.merging.merge(keep, other, [])
  await data.api.cases.join(id, '2025-04-01')

  await data.api.merging.takeApart(other)

  const holder = await data.api.alumni.get(caseOf(id).personId!)
  expect(holder?.stints.map((stint) => stint.id)).toContain(caseOf(id).stintId)
})

test('two wishes of one day without a note both stay when people are merged', async () => {
  data = await openTestData()
  const keep = await add('佐藤')
  const other = await add('佐藤')
  const blank = { asOf: TODAY, place: '', hours: '', earliestOn: null, note: '' }
  const unknown = { ...blank, id: nextId('wish'), interest: 'unknown' as const, role: '' }
  const yes = { ...blank, id: nextId('wish'), interest: 'yes' as const, role: '経理' }
  await data.api.alumni.edit(keep, { wishes: [unknown] })
  await data.api.alumni.edit(other, { wishes: [yes, { ...unknown, id: nextId('wish') }] })

  await data.api.merging.merge(keep, other, [])

  const merged = await data.api.alumni.get(keep)
  expect(merged?.wishes).toHaveLength(2)
  expect(merged?.wishes).toContainEqual(yes)
})
