import { afterEach, beforeEach, expect, test } from 'vitest'

import { creation } from '#shared/domain/act/changes.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import { BLANK_EVENT, BLANK_GROUP } from '#shared/domain/gathering/new-gathering.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeConsent, nextId } from '#test/support/make-alumnus.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

let data: TestData
let sato: Id<'alumnus'>
let suzuki: Id<'alumnus'>

beforeEach(async () => {
  data = await openTestData()
  const consents = [makeConsent({ purpose: 'introduction', givenOn: '2026-04-01' })]
  sato = await add('佐藤', { consents })
  suzuki = await add('鈴木')
})
afterEach(() => data.close())

async function add(
  familyName: string,
  fields: Partial<AlumnusFields> = {},
): Promise<Id<'alumnus'>> {
  const done = await data.api.alumni.create({ familyName, ...fields })
  return done.ids[0] as Id<'alumnus'>
}

async function introduce(other = suzuki): Promise<Id<'interaction'>> {
  const done = await data.api.introductions.write({
    people: [
      { id: sato, consentedOn: '2026-04-01' },
      { id: other, consentedOn: null },
    ],
    purpose: '原価計算の相談',
    nextStep: '同意を伺う',
    nextStepDueOn: '2026-12-01',
  })
  return done.ids[0] as Id<'interaction'>
}

test('an introduction stands in both histories as one, with the consent of each', async () => {
  await introduce()

  const [mine] = await data.api.timeline.of(sato)
  const [theirs] = await data.api.timeline.of(suzuki)
  expect(mine?.interaction).toEqual(theirs?.interaction)
  expect(mine?.interaction).toMatchObject({ kind: 'introduction', happenedOn: TODAY })
  expect(mine?.participants).toMatchObject([
    { name: '佐藤', isMain: true, isConsentInForce: true },
    { name: '鈴木', isMain: true, isConsentInForce: false },
  ])
})

test('a consent withdrawn later is in force no more', async () => {
  await introduce()
  const person = await data.api.alumni.get(sato)

  const consents = person!.consents.map((one) => ({ ...one, withdrawnOn: '2026-11-01' }))
  await data.api.alumni.edit(sato, { consents })

  const [mine] = await data.api.timeline.of(sato)
  expect(mine?.participants[0]).toMatchObject({ isConsentInForce: false })
})

test('who must not be contacted is refused, and nothing is written', async () => {
  await data.api.alumni.edit(suzuki, { isDoNotContact: true })

  await expect(introduce()).rejects.toMatchObject({ code: 'introduction.do-not-contact' })
  await expect(introduce(sato)).rejects.toMatchObject({ code: 'introduction.same-person' })

  expect(await data.api.timeline.of(sato)).toEqual([])
})

test('the consent on record is known before', async () => {
  const { sides } = await data.api.introductions.pair(sato, suzuki)

  expect(sides).toMatchObject([
    { consentOnRecord: '2026-04-01', obstacle: null },
    { consentOnRecord: null, obstacle: null },
  ])
})

test('a touch moves to another person, who was there already or not, and back by undo', async () => {
  const takahashi = await add('高橋')
  const part = { id: nextId('participant'), personId: suzuki, role: 'attendee' } as const
  const participants = [{ ...part, consentedOn: null }]
  const done = await data.api.timeline.log(sato, { kind: 'meeting', text: '近況', participants })
  const id = done.ids[0] as Id<'interaction'>

  await data.api.timeline.move(id, sato, suzuki)
  const [moved] = await data.api.timeline.of(suzuki)
  expect(moved?.participants.map(({ name, isMain }) => [name, isMain])).toEqual([['鈴木', true]])
  expect(await data.api.timeline.of(sato)).toEqual([])
  await data.api.history.undo()
  await data.api.timeline.move(id, sato, takahashi)

  const [again] = await data.api.timeline.of(takahashi)
  expect(again?.participants.map(({ name }) => name).toSorted()).toEqual(['鈴木', '高橋'])
  expect(await data.api.timeline.of(sato)).toEqual([])
})

test('an introduction is never left with one person', async () => {
  const id = await introduce()

  await expect(data.api.timeline.move(id, sato, suzuki)).rejects.toMatchObject({
    code: 'introduction.same-person',
  })
  await data.api.timeline.move(id, sato, sato)

  expect(await data.api.timeline.of(sato)).toHaveLength(1)
})

test('a touch is linked to a group or an event, and bears its name of today', async () => {
  const group = nextId('interestGroup')
  const [past, coming] = [nextId('event'), nextId('event')]
  const label = { key: 'acts.alumni.create', facts: {} }
  await data.context.write(label, [
    creation('gatherings', past, { ...BLANK_EVENT, title: '春の会', startsOn: '2026-04-18' }),
    creation('gatherings', coming, { ...BLANK_EVENT, title: '秋の会' }),
    creation('gatherings', group, { ...BLANK_GROUP, name: '経理の会' }),
  ])

  const linkable = await data.api.timeline.linkable()
  await data.api.timeline.log(sato, { gatheringId: group })

  expect(linkable.map(({ name }) => name)).toEqual(['経理の会', '秋の会', '春の会'])
  const [mine] = await data.api.timeline.of(sato)
  expect(mine?.gathering).toMatchObject({ kind: 'interestGroup', name: '経理の会' })
})

test('what both sides got is found by search', async () => {
  await data.api.timeline.log(sato, { companyGain: '検査の工夫', outcome: '採用', text: '' })

  const { first } = await data.api.alumni.list({ ...DEFAULT_QUERY, text: '検査の工夫' })

  expect(first).toMatchObject([{ id: sato, reason: { field: 'interactionText' } }])
})
