import { afterEach, expect, test } from 'vitest'

import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_GROUP } from '#shared/domain/gathering/new-gathering.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeMember } from '#test/support/make-gatherings.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

const open: TestData[] = []
afterEach(async () => {
  for (const data of open.splice(0)) await data.close()
})

async function openData() {
  const data = await openTestData()
  open.push(data)
  const { api, context } = data
  const done = await api.alumni.create({ familyName: '佐藤' })
  const id = done.ids[0] as Id<'alumnus'>
  await api.alumni.bulkTag([id], ['起業家'], [])
  const makeGroup = async (name: string, leftOn: string | null = null) => {
    const groupId = context.writer.newId('interestGroup')
    const members = [makeMember({ personId: id, leftOn })]
    await context.write({ key: 'acts.alumni.edit', facts: {} }, [
      creation('gatherings', groupId, { ...BLANK_GROUP, name, members }),
    ])
    return groupId
  }
  return { api, id, makeGroup }
}

test('without rules the programme says the cadence, half a year at first', async () => {
  const { api, id } = await openData()

  expect(await api.cadence.of(id)).toEqual({
    cadence: { days: 180, source: { kind: 'programme' } },
    groupName: '',
  })
  await api.settings.setShared('cadenceDays', '365')

  expect((await api.cadence.of(id)).cadence.days).toBe(365)
})

test("a person's own days are not what holds for her without them", async () => {
  const { api, id } = await openData()

  await api.alumni.edit(id, { cadenceDays: 7 })

  expect((await api.cadence.of(id)).cadence.days).toBe(180)
})

test('a rule for a tag is written once, changed in its place and taken out', async () => {
  const { api, id } = await openData()

  await api.cadence.saveRule({ tag: '起業家', groupId: null, days: 90 })
  await api.cadence.saveRule({ tag: '起業家', groupId: null, days: 60 })

  const [rule, ...others] = (await api.cadence.settings()).rules
  expect(others).toEqual([])
  expect(rule).toMatchObject({ name: '起業家', days: 60 })
  expect((await api.cadence.of(id)).cadence).toEqual({
    days: 60,
    source: { kind: 'tag', tag: '起業家' },
  })
  await api.cadence.removeRule(rule!.id)
  expect((await api.cadence.of(id)).cadence.source.kind).toBe('programme')
  await api.history.undo()
  expect((await api.cadence.of(id)).cadence.days).toBe(60)
})

test('a rule for a group holds for those who belong to it now', async () => {
  const { api, id, makeGroup } = await openData()
  const past = await makeGroup('昔の会', '2026-10-01')
  const now = await makeGroup('経理の会')
  await api.cadence.saveRule({ tag: '', groupId: past, days: 10 })

  expect((await api.cadence.of(id)).cadence.source.kind).toBe('programme')
  await api.cadence.saveRule({ tag: '', groupId: now, days: 45 })

  expect(await api.cadence.of(id)).toEqual({
    cadence: { days: 45, source: { kind: 'group', groupId: now } },
    groupName: '経理の会',
  })
})

test('company holidays put the due day off', async () => {
  const { api, id } = await openData()
  await api.timeline.log(id, { kind: 'call', happenedOn: '2026-05-24' })
  const count = async (day: string) => (await api.today.list(day, {})).first.length
  expect(await count('2026-11-20')).toBe(1)

  await api.calendar.saveHoliday(null, { name: '創立記念日', from: '2026-11-20', to: TODAY })

  expect(await count('2026-11-20')).toBe(0)
  expect(await count('2026-11-24')).toBe(1)
  expect((await api.cadence.settings()).holidays).toHaveLength(1)
})
