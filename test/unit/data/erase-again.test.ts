import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { eraseAgain } from '#renderer/data/sync/erase-again.ts'
import type { Arrived } from '#renderer/data/sync/erase-again.ts'
import { COLLECTIONS } from '#shared/domain/act/act.ts'
import type { CollectionName } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import type { Part } from '#shared/domain/record/schema-parts.ts'
import type { RehireNote } from '#shared/domain/rehire/rehire-note.ts'
import { SCHEMAS } from '#shared/domain/schemas.ts'
import type { Conflict } from '#shared/domain/sync/conflict.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeAlumnus, nextId } from '#test/support/make-alumnus.ts'
import { makeCase } from '#test/support/make-cases.ts'
import { makeConflict } from '#test/support/make-conflict.ts'
import {
  makeEvent,
  makeGroup,
  makeMember,
  makeParticipation,
} from '#test/support/make-gatherings.ts'
import { makeInteraction } from '#test/support/make-records.ts'
import { makeVacancy } from '#test/support/make-rehiring.ts'
import { makeQuestion, makeStory } from '#test/support/make-voices.ts'
import { NOW_MS, openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

const DAY_MS = 86_400_000
const LABEL = { key: 'acts.test', facts: {} }
let data: TestData

beforeEach(async () => {
  data = await openTestData()
})
afterEach(() => data.close())

async function addPerson(familyName: string): Promise<Id<'alumnus'>> {
  const done = await data.api.alumni.create({ familyName })
  return done.ids[0] as Id<'alumnus'>
}

async function erased(familyName: string): Promise<Id<'alumnus'>> {
  const id = await addPerson(familyName)
  await data.api.alumni.erase([id])
  return id
}

/** Brings records as another machine would. */
async function arrive(
  ...records: readonly (readonly [CollectionName, RecordBase])[]
): Promise<readonly Arrived[]> {
  await data.context.write(
    LABEL,
    records.map(([collection, { clocks: _clocks, ...record }]) =>
      creation(collection, record.id, record),
    ),
  )
  return records.map(([collection, { id }]) => ({
    collection,
    record: data.context.book.get(collection, id)!,
  }))
}

async function again(arrived: readonly Arrived[]): Promise<number> {
  const changes = eraseAgain(data.context, arrived)
  await data.context.write(LABEL, changes)
  return changes.length
}

/** Whether any record holds a word. */
function tells(word: string): boolean {
  const all = COLLECTIONS.flatMap((name) => [...data.context.book.all(name).values()])
  return JSON.stringify(all).includes(word)
}

/** One record of every kind that can name a person, each with a word about her. */
function everythingOf(personId: Id<'alumnus'>): (readonly [CollectionName, RecordBase])[] {
  const person = makeAlumnus({ id: personId })
  const event = makeEvent()
  const post = makeVacancy({ title: '言葉の席', positionStatus: 'created' })
  const twin = makeAlumnus({ familyName: '言葉', mergedIntoId: personId })
  const talk = makeInteraction(person, { text: '言葉の話' })
  const answer = { askedOn: null, answeredOn: null, text: '言葉の答え', thankedOn: null }
  const lost = { ...makeMember({ personId }), 言葉: true }
  const { trashedAt, erasedAt, isSample, clocks, scope } = person
  const base = { trashedAt, erasedAt, mergedIntoId: null, isSample, clocks, scope }
  const rehireNote: RehireNote = {
    ...base,
    id: nextId('rehireNote'),
    kind: 'rehireNote',
    personId,
    caseId: null,
    writtenOn: TODAY,
    writerId: null,
    facts: '言葉の事実',
    opinions: '',
  }
  return [
    ['alumni', twin],
    ['interactions', talk],
    ['interactions', makeInteraction(twin, { text: '言葉の電話' })],
    ['gatherings', event],
    ['gatherings', makeParticipation({ eventId: event.id, personId, note: '言葉の席順' })],
    ['gatherings', makeGroup({ members: [makeMember({ personId })] })],
    ['cases', post],
    ['cases', makeCase({ personId, vacancyId: post.id, note: '言葉の案件' })],
    ['cases', rehireNote],
    ['programme', makeStory({ personId, text: '言葉の声' })],
    ['programme', makeQuestion({ answers: [{ id: nextId('answer'), personId, ...answer }] })],
    ['conflicts', about('alumni', personId)],
    ['conflicts', about('interactions', talk.id)],
    ['conflicts', about('gatherings', event.id, { alumnusIds: [personId] })],
    ['conflicts', about('gatherings', event.id, { lostText: JSON.stringify(lost) })],
  ]
}

function about(
  collection: Conflict['collection'],
  recordId: Id,
  given: Partial<Conflict> = {},
): Conflict {
  return makeConflict({ collection, recordId, lostText: JSON.stringify('言葉の値'), ...given })
}

test('what an old machine brings of an erased person is emptied, whatever it is', async () => {
  const sato = await erased('佐藤')
  const arrived = await arrive(...everythingOf(sato))

  await again(arrived)

  expect(tells('言葉')).toBe(false)
  const group = [...data.context.book.all('gatherings').values()].find(
    (one) => one.kind === 'interestGroup',
  )
  expect(group?.members).toEqual([])
})

test('every field of a schema that may hold a person’s id is among what is emptied', () => {
  const known = new Set(everythingOf(nextId('alumnus')).map(([collection]) => collection))

  const naming = COLLECTIONS.filter((name) => fieldsOf(SCHEMAS[name]).some(isOfPerson))

  // The ledger keeps ids, and says so.
  expect(naming.filter((name) => name !== 'ledger' && !known.has(name))).toEqual([])
  expect(
    [...new Set(COLLECTIONS.flatMap((name) => fieldsOf(SCHEMAS[name])))].filter(isOfPerson),
  ).toEqual(['personId', 'alumnusIds'])
})

test('all of it in any order and in any batches is empty in the end, and once it is nothing is done', async () => {
  const sato = await erased('佐藤')
  // A post is known to be one person's by her case alone, which must not be emptied before it comes.
  const records = everythingOf(sato).filter(([, record]) => !record.id.startsWith('vac_'))
  const [order] = fc.sample(fc.shuffledSubarray(records, { minLength: records.length }), {
    numRuns: 1,
    seed: 7,
  })
  for (const one of order!) await again(await arrive(one))

  expect(tells('言葉')).toBe(false)
  const all = COLLECTIONS.flatMap((collection) =>
    [...data.context.book.all(collection).values()].map((record) => ({ collection, record })),
  )
  expect(eraseAgain(data.context, all)).toEqual([])
})

test('an erasure that arrives empties what was made here meanwhile', async () => {
  const sato = await addPerson('佐藤')
  await data.api.timeline.log(sato, { text: '言葉の話' })
  await data.context.write(LABEL, [
    {
      collection: 'alumni',
      id: sato,
      before: { erasedAt: null },
      after: { erasedAt: '2026-11-20T00:00:00.000Z' },
    },
  ])

  await again([{ collection: 'alumni', record: data.context.book.get('alumni', sato)! }])

  // An erased record that was filled anew by a merge is emptied as well.
  expect(tells('言葉') || tells('佐藤')).toBe(false)
})

test('what is emptied again stands in the journal as it is then, not as it was', async () => {
  const sato = await erased('佐藤')
  const arrived = await arrive(...everythingOf(sato))

  const changes = eraseAgain(data.context, arrived)

  expect(changes.length).toBeGreaterThan(10)
  expect(JSON.stringify(changes)).not.toContain('言葉')
})

test('records that name nobody erased are left, and so is the ledger', async () => {
  const sato = await erased('佐藤')
  const suzuki = await addPerson('鈴木')
  const arrived = await arrive(...everythingOf(suzuki))
  await data.api.ledger.add({ kind: 'export', format: 'xlsx', alumnusIds: [sato] })
  const [entry] = data.context.book.all('ledger').values()

  expect(eraseAgain(data.context, [...arrived, { collection: 'ledger', record: entry! }])).toEqual(
    [],
  )
})

test('erasing a person erases 食い違い about the person and about what goes along', async () => {
  const sato = await addPerson('佐藤')
  const suzuki = await addPerson('鈴木')
  const done = await data.api.timeline.log(sato, { text: '話' })
  const other = makeConflict({ collection: 'alumni', recordId: suzuki, lostText: '"鈴木の値"' })
  await arrive(
    ['conflicts', about('alumni', sato)],
    ['conflicts', about('interactions', done.ids[0] as Id)],
    ['conflicts', other],
  )

  await data.api.alumni.erase([sato])

  expect(tells('言葉')).toBe(false)
  expect(tells('鈴木の値')).toBe(true)
})

test('what the trash gives up takes 食い違い about it along', async () => {
  const group = makeGroup({ trashedAt: new Date(NOW_MS).toISOString() })
  await arrive(['gatherings', group], ['conflicts', about('gatherings', group.id)])
  const { name, journal } = data
  await data.close()

  data = await openTestData({ name, journal, nowMs: () => NOW_MS + 31 * DAY_MS })

  expect(tells('言葉')).toBe(false)
})

function isOfPerson(field: string): boolean {
  return /^(person|alumn)\w*Ids?$/.test(field)
}

function fieldsOf(part: Part): readonly string[] {
  return [
    ...Object.entries(part.properties ?? {}).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]),
    ...(part.items === undefined ? [] : fieldsOf(part.items)),
  ]
}
