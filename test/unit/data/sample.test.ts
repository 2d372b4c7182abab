import { afterEach, expect, test } from 'vitest'

import { COLLECTIONS } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_PARTICIPATION } from '#shared/domain/gathering/new-gathering.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { stageOf } from '#shared/domain/rehire/case-state.ts'
import { isAnnounced } from '#shared/domain/rehire/policy-in-force.ts'
import type { RehireCase } from '#shared/domain/rehire/rehire-case.ts'
import { addDays, addMonths } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

let data: TestData

afterEach(() => data.close())

const all = <C extends (typeof COLLECTIONS)[number]>(name: C) => [
  ...data.context.book.all(name).values(),
]

test('the sample shows two years of touches, four events and three groups', async () => {
  data = await openTestData()

  await data.api.sample.add('ja')

  const days = all('interactions').map(({ happenedOn }) => happenedOn)
  expect(days.toSorted()[0]! < addDays(TODAY, -680)).toBe(true)
  expect(days.every((day) => day <= TODAY)).toBe(true)
  const gatherings = all('gatherings')
  const events = gatherings.filter((one) => one.kind === 'event')
  expect(events).toHaveLength(4)
  expect(events.filter(({ startsOn }) => startsOn! > TODAY)).toHaveLength(1)
  expect(gatherings.filter((one) => one.kind === 'interestGroup')).toHaveLength(3)
})

test('the sample shows five cases, each at another step, under two policies', async () => {
  data = await openTestData()

  await data.api.sample.add('ja')

  const cases = all('cases').filter((one) => one.kind === 'case')
  const stages = cases.map((one) => stageOf(one, TODAY))
  expect(stages.toSorted()).toEqual([
    'closed',
    'conditions',
    'considering',
    'selecting',
    'settlingIn',
  ])
  const policies = all('programme').filter((one) => one.kind === 'rehirePolicy')
  expect(policies.map((one) => isAnnounced(one, TODAY))).toEqual([true, false])
  expect(cases.every(({ policyId }) => policies.some(({ id }) => id === policyId))).toBe(true)
})

test('who came back in the sample works here again, by the stint that the case names', async () => {
  data = await openTestData()

  await data.api.sample.add('ja')

  const [back] = all('cases').filter((one) => one.kind === 'case' && one.joinedOn !== null)
  const person = all('alumni').find(({ id }) => id === (back as RehireCase).personId)
  expect(person?.stints.at(-1)).toMatchObject({
    id: (back as RehireCase).stintId,
    joinedOn: (back as RehireCase).joinedOn,
    leftOn: null,
  })
  expect((back as RehireCase).checks.map(({ months }) => months)).toEqual([3, 6, 12])
})

test('an old wish of the sample stands in Today', async () => {
  data = await openTestData()

  await data.api.sample.add('ja')

  const { parts } = await data.api.today.list(TODAY, {})
  expect(parts.find(({ id }) => id === 'wish')?.rows).toMatchObject([
    { name: '中村 恵', interest: 'maybe', asOf: addMonths(TODAY, -13) },
  ])
})

test('everybody whom an invented event or group names is one of the sample people', async () => {
  data = await openTestData()

  await data.api.sample.add('ja')

  const known = new Set<string>([
    ...all('alumni').map(({ id }) => id),
    ...all('organisations').map(({ id }) => id),
  ])
  const named = all('gatherings').flatMap((one) =>
    one.kind === 'participation'
      ? [one.personId]
      : one.kind === 'interestGroup'
        ? one.members.map(({ personId }) => personId)
        : [],
  )
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter((id) => !known.has(id))).toEqual([])
})

test('removing the sample leaves nothing, not even the place of a real guest at its events', async () => {
  data = await openTestData()
  const { ids } = await data.api.alumni.create({ familyName: '本物' })
  await data.api.sample.add('ja')
  const event = all('gatherings').find((one) => one.kind === 'event')!
  await data.context.write({ key: 'acts.timeline.log', facts: {} }, [
    creation('gatherings', data.context.writer.newId('participation'), {
      ...BLANK_PARTICIPATION,
      eventId: event.id,
      personId: ids[0]!,
      note: '本物の席',
    }),
  ])

  await data.api.sample.remove()

  const left = COLLECTIONS.flatMap((name) => all(name).filter(isLive))
  expect(left.map(({ id }) => id as string)).toEqual(ids)
  expect(JSON.stringify(all('gatherings'))).not.toContain('本物の席')
})

test('what was written into the sample set-up stays when the sample people go', async () => {
  data = await openTestData()
  await data.api.sample.add('ja')
  await data.api.programme.saveSetUp({ purposeText: '当社の利用目的' })

  await data.api.sample.remove()

  expect((await data.api.programme.setUp()).purposeText).toBe('当社の利用目的')
})

test('a real case keeps the sample policy that it was opened under', async () => {
  data = await openTestData()
  const { ids } = await data.api.alumni.create({ familyName: '本物' })
  await data.api.sample.add('ja')
  const opened = await data.api.cases.open({
    personId: ids[0] as Id<'alumnus'>,
    vacancyId: null,
    title: '経理',
    positionStatus: 'open',
    channel: 'alumniHiring',
    template: 'alumni',
    openedOn: TODAY,
    skipReasons: {},
  })

  await data.api.sample.remove()

  const page = await data.api.cases.get(opened.ids[0] as Id<'case'>)
  expect(page?.policy?.name).toBe('第2版')
})
