import { afterEach, expect, test } from 'vitest'

import { creation } from '#shared/domain/act/changes.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeCase } from '#test/support/make-cases.ts'
import {
  makeEvent,
  makeGroup,
  makeMember,
  makeParticipation,
} from '#test/support/make-gatherings.ts'
import { makeVacancy } from '#test/support/make-rehiring.ts'
import { NOW_MS, openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

const DAY_MS = 86_400_000
let data: TestData

afterEach(() => data.close())

async function addPerson(familyName: string): Promise<Id<'alumnus'>> {
  const done = await data.api.alumni.create({ familyName })
  return done.ids[0] as Id<'alumnus'>
}

/** Puts two people on an event and into a group, with a talk that only the first had. */
async function together(one: Id<'alumnus'>, other: Id<'alumnus'>): Promise<void> {
  const event = makeEvent()
  const parts = [one, other].map((personId) =>
    makeParticipation({ eventId: event.id, personId, note: `席 ${personId}` }),
  )
  const members = [one, other].map((personId) => makeMember({ personId, joinedOn: '2020-04-01' }))
  const group = makeGroup({ members })
  await data.api.timeline.log(one, { text: '秘密の話' })
  await data.context.write(
    { key: 'acts.timeline.log', facts: {} },
    [event, ...parts, group].map(({ clocks: _clocks, ...record }) =>
      creation('gatherings', record.id, record),
    ),
  )
}

const kept = (): string =>
  JSON.stringify([
    ...data.context.book.all('alumni').values(),
    ...data.context.book.all('interactions').values(),
    ...data.context.book.all('gatherings').values(),
  ])

test('erasing a person takes the part in events and the membership of groups along', async () => {
  data = await openTestData()
  const one = await addPerson('佐藤')
  const other = await addPerson('鈴木')
  await together(one, other)

  await data.api.alumni.erase([one])

  expect(kept()).not.toMatch(new RegExp(`佐藤|秘密の話|席 ${one}`))
  const gatherings = [...data.context.book.all('gatherings').values()]
  const group = gatherings.find((record) => record.kind === 'interestGroup')
  expect(group?.members.map(({ personId }) => personId)).toEqual([other])
  expect(kept()).toContain(`席 ${other}`)
})

test('a talk that only a colleague sat in on goes with the person, one with another alumnus stays without', async () => {
  data = await openTestData()
  const one = await addPerson('佐藤')
  const other = await addPerson('鈴木')
  const participant = (personId: string) => ({
    id: data.context.writer.newId('participant'),
    personId: personId as Id<'staff'>,
    role: 'attendee' as const,
    consentedOn: null,
  })
  await data.api.timeline.log(one, {
    text: '転職の相談',
    participants: [participant('stf_000001')],
  })
  await data.api.timeline.log(one, { text: '三人の昼食', participants: [participant(other)] })

  await data.api.alumni.erase([one])

  expect(kept()).not.toContain('転職の相談')
  const [lunch] = await data.api.timeline.of(other)
  expect(lunch?.interaction.participants.map(({ personId }) => personId)).toEqual([other])
})

test('erasing a person erases the records merged into that person', async () => {
  data = await openTestData()
  const keep = await addPerson('佐藤')
  const merged = await addPerson('旧姓田中')
  await data.api.merging.merge(keep, merged, [])

  await data.api.alumni.erase([keep])

  expect(kept()).not.toMatch(/佐藤|旧姓田中/)
})

test('what the trash gives up takes along what hung on the person', async () => {
  data = await openTestData()
  const one = await addPerson('佐藤')
  await together(one, await addPerson('鈴木'))
  await data.api.alumni.moveToTrash([one])
  const { name, journal } = data
  await data.close()

  data = await openTestData({ name, journal, nowMs: () => NOW_MS + 31 * DAY_MS })

  expect(kept()).not.toMatch(new RegExp(`佐藤|秘密の話|席 ${one}`))
  expect(kept()).toContain('鈴木')
})

test('a post made for one person goes with the person, one with a case of somebody else stays', async () => {
  data = await openTestData()
  const [sato, suzuki] = [await addPerson('佐藤'), await addPerson('鈴木')]
  const hers = makeVacancy({ title: '佐藤さんのための席', positionStatus: 'created' })
  const shared = makeVacancy({ title: '経理', positionStatus: 'created' })
  const usual = makeVacancy({ title: '営業', positionStatus: 'open' })
  const cases = [
    makeCase({ personId: sato, vacancyId: hers.id }),
    makeCase({ personId: sato, vacancyId: shared.id }),
    makeCase({ personId: suzuki, vacancyId: shared.id }),
    makeCase({ personId: sato, vacancyId: usual.id }),
  ]
  await data.context.write(
    { key: 'acts.cases.open', facts: {} },
    [hers, shared, usual, ...cases].map(({ clocks: _clocks, ...record }) =>
      creation('cases', record.id, record),
    ),
  )

  await data.api.alumni.moveToTrash([sato])
  await data.api.alumni.erase([sato])

  const titles = (await data.api.vacancies.list('live')).map(({ vacancy }) => vacancy.title)
  expect(titles.toSorted()).toEqual(['営業', '経理'])
})
