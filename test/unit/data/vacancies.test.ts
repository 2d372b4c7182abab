import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { CollectionName } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import { BLANK_CASE } from '#shared/domain/rehire/new-rehiring.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeAssignment, makeStint } from '#test/support/make-alumnus.ts'
import { makeWish } from '#test/support/make-rehiring.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

let data: TestData
let sales: Id<'vacancy'>

beforeEach(async () => {
  data = await openTestData()
  sales = await addVacancy('法人営業')
  await data.api.vacancies.edit(sales, { department: '営業部', grade: '主任' })
})
afterEach(() => data.close())

async function addVacancy(title: string): Promise<Id<'vacancy'>> {
  const done = await data.api.vacancies.create({ title, positionStatus: 'open' })
  return done.ids[0] as Id<'vacancy'>
}

async function add(familyName: string, fields: Partial<AlumnusFields> = {}) {
  const done = await data.api.alumni.create({ familyName, ...fields })
  return done.ids[0] as Id<'alumnus'>
}

function fromSales(grade = ''): Partial<AlumnusFields> {
  const stint = makeStint({ joinedOn: '2014-04-01', leftOn: '2020-03-31' })
  return {
    stints: [stint],
    assignments: [makeAssignment({ stintId: stint.id, department: '営業部', grade })],
  }
}

/** Counts how often all of a collection is gone through from now on. */
function watchBook(collection: CollectionName): () => number {
  const all = vi.spyOn(data.context.book, 'all')
  return () => all.mock.calls.filter(([name]) => name === collection).length
}

async function names(id = sales): Promise<readonly string[]> {
  return (await data.api.vacancies.matches(id, 10)).people.map(({ name }) => name)
}

async function openCase(personId: Id<'alumnus'>, vacancyId: Id<'vacancy'>): Promise<Id<'case'>> {
  const id = data.context.writer.newId('case')
  await data.context.write({ key: 'acts.vacancies.edit', facts: {} }, [
    creation('cases', id, { ...BLANK_CASE, personId, vacancyId, openedOn: TODAY }),
  ])
  return id
}

test('those who fit a post come the best first, and more only when asked for', async () => {
  await add('佐藤', fromSales())
  await add('鈴木', { ...fromSales('主任'), wishes: [makeWish()] })
  await add('高橋')

  const { count, people } = await data.api.vacancies.matches(sales, 1)

  expect(count).toBe(2)
  expect(people.map(({ name }) => name)).toEqual(['鈴木'])
  expect(people[0]?.reasons.map(({ kind }) => kind)).toEqual(['department', 'grade', 'wish'])
  expect(await names()).toEqual(['鈴木', '佐藤'])
})

test('whoever changes takes a new place, and leaves it when the wish is taken back', async () => {
  const sato = await add('佐藤', fromSales())
  await add('鈴木', fromSales('主任'))
  expect(await names()).toEqual(['鈴木', '佐藤'])

  await data.api.alumni.edit(sato, { wishes: [makeWish({ asOf: TODAY })] })
  expect(await names()).toEqual(['佐藤', '鈴木'])

  await data.api.alumni.edit(sato, { wishes: [makeWish({ asOf: TODAY, interest: 'no' })] })
  expect(await names()).toEqual(['鈴木'])
  await data.api.history.undo()
  expect(await names()).toEqual(['佐藤', '鈴木'])
})

test('nobody of the trash fits, and two records of one person fit once', async () => {
  const sato = await add('佐藤', fromSales())
  const other = await add('佐藤', fromSales())
  const suzuki = await add('鈴木', fromSales())

  await data.api.merging.merge(sato, other, [])
  await data.api.alumni.moveToTrash([suzuki])

  expect(await names()).toEqual(['佐藤'])
  expect((await data.api.vacancies.list('live'))[0]?.fitting).toBe(1)
})

test('a case that is saved has nobody compared anew, a post that is changed has it alone', async () => {
  const sato = await add('佐藤', fromSales())
  await addVacancy('経理')
  const caseId = await openCase(sato, sales)
  await data.api.vacancies.list('live')
  const looks = watchBook('alumni')

  await data.api.cases.edit(caseId, { note: '面談の日程を調整中' })
  await data.api.vacancies.list('live')
  expect(looks()).toBe(0)
  await data.api.vacancies.edit(sales, { department: '経理部' })

  expect((await data.api.vacancies.list('live')).map(({ fitting }) => fitting)).toEqual([0, 0])
  expect(looks()).toBe(1)
})

test('a grade that comes into the table changes who fits', async () => {
  await data.api.vacancies.edit(sales, { department: '', grade: '匠' })
  await add('佐藤', fromSales('課長'))
  expect(await names()).toEqual([])

  await data.api.eligibility.orderGrades(['課長', '匠'])

  expect(await names()).toEqual(['佐藤'])
  expect((await data.api.vacancies.list('live'))[0]?.fitting).toBe(1)
})

test('the cases are read once, for however many people and posts', async () => {
  const people = [await add('佐藤', fromSales()), await add('鈴木', fromSales())]
  for (const id of people) await openCase(id, sales)
  await names()
  const looks = watchBook('cases')

  expect((await data.api.vacancies.matches(sales, 10)).people.every(({ caseId }) => caseId)).toBe(
    true,
  )

  expect(looks()).toBe(1)
})

test('a list shows open posts first, with who fits and the cases there are', async () => {
  const sato = await add('佐藤', fromSales())
  const gone = await add('鈴木', fromSales())
  const other = await addVacancy('経理')
  await openCase(sato, sales)
  await openCase(gone, sales)
  await data.api.alumni.moveToTrash([gone])
  await data.api.vacancies.close(other, true)

  const rows = await data.api.vacancies.list('live')

  expect(rows.map(({ vacancy, fitting, cases }) => [vacancy.title, fitting, cases])).toEqual([
    ['法人営業', 1, 1],
    ['経理', null, 0],
  ])
})

test('a case that is open for a person is named where the person and the post meet', async () => {
  const kept = await add('佐藤', fromSales())
  const merged = await add('佐藤')
  const caseId = await openCase(merged, sales)
  await data.api.merging.merge(kept, merged, [])

  expect((await data.api.vacancies.matches(sales, 10)).people[0]?.caseId).toBe(caseId)
  expect((await data.api.vacancies.matchesFor(kept))[0]?.caseId).toBe(caseId)
})

test('a person is shown the open posts that fit, the best first', async () => {
  const id = await add('佐藤', { ...fromSales('課長'), wishes: [makeWish({ role: '経理' })] })
  await addVacancy('経理')
  await addVacancy('設計')
  const over = await addVacancy('法人営業 応募終了')
  await data.api.vacancies.edit(over, { department: '営業部', applyBy: '2026-11-21' })
  const closed = await addVacancy('法人営業 終了')
  await data.api.vacancies.close(closed, true)

  const found = await data.api.vacancies.matchesFor(id)

  expect(found.map(({ vacancy, score }) => [vacancy.title, score])).toEqual([
    ['法人営業', 90],
    ['経理', 55],
    ['設計', 30],
  ])
})

test('skills keep their ids when others are put beside them, and every command can be undone', async () => {
  await data.api.vacancies.setSkills(sales, ['簿記', '英語'])
  const [, english] = (await data.api.vacancies.get(sales))!.vacancy.wantedSkills

  await data.api.vacancies.setSkills(sales, ['英語', '交渉'])

  const { wantedSkills } = (await data.api.vacancies.get(sales))!.vacancy
  expect(wantedSkills.map(({ name }) => name)).toEqual(['英語', '交渉'])
  expect(wantedSkills[0]?.id).toBe(english?.id)
  await data.api.history.undo()
  await data.api.history.undo()
  expect((await data.api.vacancies.get(sales))!.vacancy.wantedSkills).toEqual([])
})

test('skills put twice in a row stand once each', async () => {
  await Promise.all([
    data.api.vacancies.setSkills(sales, ['簿記']),
    data.api.vacancies.setSkills(sales, ['簿記', '英語']),
  ])

  const { wantedSkills } = (await data.api.vacancies.get(sales))!.vacancy
  expect(wantedSkills.map(({ name }) => name)).toEqual(['簿記', '英語'])
})

test('a post is closed and opened, goes to the trash and comes back', async () => {
  await data.api.vacancies.close(sales, true)
  expect((await data.api.vacancies.get(sales))?.vacancy.closedOn).toBe(TODAY)
  await data.api.vacancies.close(sales, false)
  await data.api.vacancies.moveToTrash(sales)
  expect(await data.api.vacancies.list('live')).toEqual([])
  expect(await data.api.vacancies.list('trash')).toHaveLength(1)

  await data.api.vacancies.restore(sales)

  expect((await data.api.vacancies.get(sales))?.vacancy).toMatchObject({
    closedOn: null,
    trashedAt: null,
  })
})
