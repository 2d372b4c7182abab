import { afterEach, beforeEach, expect, test } from 'vitest'

import type { FeedbackSheet } from '#renderer/data/feedback/records.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeStint, nextId } from '#test/support/make-alumnus.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

let data: TestData
let question: Id<'programme'>
let sato: Id<'alumnus'>

beforeEach(async () => {
  data = await openTestData()
  sato = await add({ familyName: '佐藤', topics: [{ id: nextId('topic'), name: '原価計算' }] })
  const done = await data.api.feedback.create({ name: '見積ソフト', about: 'product' })
  question = done.ids[0] as Id<'programme'>
})
afterEach(() => data.close())

async function add(fields: Partial<AlumnusFields>): Promise<Id<'alumnus'>> {
  const done = await data.api.alumni.create(fields)
  return done.ids[0] as Id<'alumnus'>
}

async function sheet(): Promise<FeedbackSheet> {
  const found = await data.api.feedback.get(question)
  if (found === null) throw new Error('no question')
  return found
}

test('a question goes round: asked, answered, changed, thanked', async () => {
  await data.api.feedback.addPeople(question, [sato, sato])
  const [{ answer }] = (await sheet()).people as [FeedbackSheet['people'][number]]

  await data.api.feedback.ask(question, [answer.id])
  await data.api.feedback.answer(question, answer.id, { text: '入力が多い' })
  await data.api.feedback.edit(question, { whatChanged: '初期値を入れた' })
  await data.api.feedback.thank(question, [answer.id])

  const { request, progress, people } = await sheet()
  expect(progress).toEqual({ people: 1, asked: 1, answered: 1, thanked: 1, isChanged: true })
  expect(request.changedOn).toBe(TODAY)
  expect(people).toMatchObject([
    {
      name: '佐藤',
      state: 'thanked',
      answer: { askedOn: TODAY, answeredOn: TODAY, text: '入力が多い', thankedOn: TODAY },
    },
  ])
})

test('a day that was written before stays, and a mark that marks nobody is no act', async () => {
  await data.api.feedback.addPeople(question, [sato])
  const id = (await sheet()).people[0]!.answer.id
  await data.api.feedback.answer(question, id, { askedOn: '2026-10-01', answeredOn: '2026-10-05' })

  const again = await data.api.feedback.ask(question, [id])
  await data.api.feedback.answer(question, id, { text: '入力が多い' })

  expect(again.actId).toBeNull()
  expect((await sheet()).people[0]!.answer).toMatchObject({
    askedOn: '2026-10-01',
    answeredOn: '2026-10-05',
  })
})

test('what was changed loses its day with its text, and an undo brings both back', async () => {
  await data.api.feedback.edit(question, { whatChanged: '直した', changedOn: '2026-10-01' })

  await data.api.feedback.edit(question, { whatChanged: '' })
  expect((await sheet()).request.changedOn).toBeNull()
  await data.api.history.undo()

  expect((await sheet()).request).toMatchObject({ whatChanged: '直した', changedOn: '2026-10-01' })
})

test('nobody is asked who has died or must not be contacted', async () => {
  const gone = await add({ familyName: '鈴木', isDeceased: true })
  const silent = await add({ familyName: '高橋', isDoNotContact: true })

  for (const id of [gone, silent]) {
    await expect(data.api.feedback.addPeople(question, [sato, id])).rejects.toMatchObject({
      code: 'feedback.not-to-be-asked',
    })
  }

  expect((await sheet()).people).toEqual([])
})

test('people are offered by what they can be asked about, with who is left out counted', async () => {
  const topics = [{ id: nextId('topic'), name: '原価計算の進め方' }]
  await add({ familyName: '鈴木', isDeceased: true, topics })
  await add({ familyName: '高橋', isDoNotContact: true, topics })
  await add({ familyName: '田中' })
  const willing = await add({
    familyName: '伊藤',
    topics,
    consents: [
      {
        id: nextId('consent'),
        purpose: 'contact',
        givenOn: '2026-01-01',
        method: 'mail',
        wordingVersion: '',
        withdrawnOn: null,
      },
    ],
  })

  const found = await data.api.feedback.candidates(question, { kind: 'topic', text: '原価' })
  await data.api.feedback.addPeople(question, [willing])
  const rest = await data.api.feedback.candidates(question, { kind: 'topic', text: '原価' })

  expect(found).toMatchObject({ askedAlready: 0, deceased: 1, doNotContact: 1 })
  expect(found.people.map(({ name, lacksConsent }) => [name, lacksConsent])).toEqual(
    expect.arrayContaining([
      ['伊藤', false],
      ['佐藤', true],
    ]),
  )
  expect(rest.people.map(({ name }) => name)).toEqual(['佐藤'])
  expect(rest.askedAlready).toBe(1)
})

test('key people and the members of a group are offered, an empty topic finds nobody', async () => {
  await add({ familyName: '伊藤', tags: [{ id: nextId('tag'), name: 'キーパーソン' }] })
  const group = await data.api.groups.create({ name: '経理の会', field: '' })
  const groupId = group.ids[0] as Id<'interestGroup'>
  await data.api.groups.join(groupId, sato)
  const names = async (source: Parameters<typeof data.api.feedback.candidates>[1]) =>
    (await data.api.feedback.candidates(question, source)).people.map(({ name }) => name)

  expect(await names({ kind: 'keyPeople' })).toEqual(['伊藤'])
  expect(await names({ kind: 'group', groupId })).toEqual(['佐藤'])
  expect(await names({ kind: 'topic', text: ' ' })).toEqual([])
})

test('two records merged into one answer once, by the answer that got farthest', async () => {
  const other = await add({ familyName: '旧姓佐藤' })
  await data.api.feedback.addPeople(question, [sato, other])
  const second = (await sheet()).people.find(({ personId }) => personId === other)!
  await data.api.feedback.answer(question, second.answer.id, { text: '使いやすい' })

  await data.api.merging.merge(sato, other, [])

  const { people, progress } = await sheet()
  expect(people).toMatchObject([{ personId: sato, answer: { text: '使いやすい' } }])
  expect(progress).toMatchObject({ people: 1, answered: 1 })
  expect(await data.api.feedback.of(sato)).toMatchObject([{ answer: { text: '使いやすい' } }])
  await data.api.feedback.removePerson(question, people[0]!.answer.id)
  expect((await sheet()).people).toEqual([])
})

test('two records merged into one that both answered show both answers', async () => {
  const other = await add({ familyName: '旧姓佐藤' })
  await data.api.feedback.addPeople(question, [sato, other])
  for (const { answer, personId } of (await sheet()).people) {
    const text = personId === sato ? '角が弱い' : '開けやすい'
    await data.api.feedback.answer(question, answer.id, { text })
  }

  await data.api.merging.merge(sato, other, [])

  const [person] = (await sheet()).people
  expect([person!.answer.text, ...person!.otherTexts].toSorted()).toEqual([
    '角が弱い',
    '開けやすい',
  ])
})

test('who lies in the trash is not among those asked, and comes back with the answer', async () => {
  await data.api.feedback.addPeople(question, [sato])

  await data.api.alumni.moveToTrash([sato])
  expect(await sheet()).toMatchObject({ people: [], progress: { people: 0 } })
  await data.api.alumni.restore([sato])

  expect((await sheet()).people).toHaveLength(1)
})

test('closed questions stand last, those in the trash by themselves, and both come back', async () => {
  const done = await data.api.feedback.create({ name: '評価制度', about: 'personnelRule' })
  const rule = done.ids[0] as Id<'programme'>
  const names = async (shows: 'live' | 'trash') =>
    (await data.api.feedback.list(shows)).map(({ request }) => request.name)
  expect(await names('live')).toEqual(['評価制度', '見積ソフト'])

  await data.api.feedback.close(rule, true)
  expect(await names('live')).toEqual(['見積ソフト', '評価制度'])
  await data.api.feedback.moveToTrash(rule)
  expect([await names('live'), await names('trash')]).toEqual([['見積ソフト'], ['評価制度']])
  await data.api.feedback.restore(rule)
  await data.api.feedback.close(rule, false)

  expect(await names('live')).toEqual(['評価制度', '見積ソフト'])
})

test('the text of an answer and its day, saved at once, both stay', async () => {
  await data.api.feedback.addPeople(question, [sato])
  const id = (await sheet()).people[0]!.answer.id

  await Promise.all([
    data.api.feedback.answer(question, id, { text: '入力が多い' }),
    data.api.feedback.answer(question, id, { answeredOn: '2026-11-20' }),
    data.api.feedback.addPeople(question, [sato]),
  ])

  expect((await sheet()).request.answers).toMatchObject([
    { text: '入力が多い', answeredOn: '2026-11-20' },
  ])
})

test('who works here again is counted, not offered, so the others can be asked', async () => {
  const topics = [{ id: nextId('topic'), name: '原価計算' }]
  const stints = [
    makeStint({ joinedOn: '2010-04-01', leftOn: '2015-03-31' }),
    makeStint({ joinedOn: '2025-04-01' }),
  ]
  const back = await add({ familyName: '高橋', topics, stints })

  const found = await data.api.feedback.candidates(question, { kind: 'topic', text: '原価' })
  await data.api.feedback.addPeople(
    question,
    found.people.map(({ id }) => id),
  )

  expect(found).toMatchObject({ cameBack: 1 })
  expect((await sheet()).people.map(({ name }) => name)).toEqual(['佐藤'])
  await expect(data.api.feedback.addPeople(question, [back])).rejects.toMatchObject({
    code: 'feedback.not-to-be-asked',
  })
})

test('undoing that somebody was taken off brings nothing back of a person erased since', async () => {
  await data.api.feedback.addPeople(question, [sato])
  const id = (await sheet()).people[0]!.answer.id
  await data.api.feedback.answer(question, id, { text: '入力が多い' })
  const removed = await data.api.feedback.removePerson(question, id)
  await data.api.alumni.moveToTrash([sato])
  await data.api.alumni.erase([sato])

  const undone = await data.api.history.undoAct(removed.actId!)

  expect(undone).toMatchObject({ leftFields: 1, leftRecords: 1 })
  expect((await sheet()).request.answers).toEqual([])
})
