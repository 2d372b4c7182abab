import { afterEach, beforeEach, expect, test } from 'vitest'

import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_GROUP } from '#shared/domain/gathering/new-gathering.ts'
import type { Id } from '#shared/lib/ids.ts'
import {
  addAlumnus,
  addEvent,
  addStaff,
  detailOf,
  madeBy,
  partId,
  partOf,
} from '#test/support/event-desk.ts'
import { makeMember } from '#test/support/make-gatherings.ts'
import { NOW_MS, openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

let data: TestData

beforeEach(async () => {
  data = await openTestData()
})
afterEach(() => data.close())

async function titles() {
  const { upcoming, past } = await data.api.events.list()
  return {
    upcoming: upcoming.map(({ event }) => event.title),
    past: past.map(({ event }) => event.title),
  }
}

test('today and later stand before the past, the next first; without a day comes last', async () => {
  const { api } = data
  await addEvent(api, { title: '未定', startsOn: null })
  await addEvent(api, { title: '今日' })
  await addEvent(api, { title: '来月', startsOn: '2026-12-05' })
  await addEvent(api, { title: '昨日まで', startsOn: '2026-11-20', endsOn: '2026-11-21' })
  await addEvent(api, { title: '今日まで', startsOn: '2026-11-20', endsOn: TODAY })
  await addEvent(api, { title: '昨年', startsOn: '2025-11-22' })

  expect(await titles()).toEqual({
    upcoming: ['今日まで', '今日', '来月', '未定'],
    past: ['昨日まで', '昨年'],
  })
})

test('a copy has the plan and no day, with its people unanswered where asked', async () => {
  const { api } = data
  const sato = await addAlumnus(api, '佐藤 花子')
  const event = await addEvent(api, { place: '本社', capacity: 5 }, [sato])
  const ids = await partId(api, event, sato)
  await api.participants.setReply(ids, 'yes')
  await api.participants.edit(ids, { isSpeaker: true })

  const plain = await detailOf(api, madeBy('event', await api.events.copy(event, false)))
  const whole = await detailOf(api, madeBy('event', await api.events.copy(event, true)))

  expect(plain.event).toMatchObject({ title: '交流会', place: '本社', capacity: 5, startsOn: null })
  expect(plain.participants).toEqual([])
  expect(whole.participants[0]?.participation).toMatchObject({
    personId: sato,
    isSpeaker: true,
    reply: 'none',
  })
})

test('a copy leaves out who has died and who is in the trash', async () => {
  const { api } = data
  const sato = await addAlumnus(api, '佐藤 花子')
  const abe = await addAlumnus(api, '阿部 一郎')
  const mori = await addAlumnus(api, '森 三郎')
  const boss = await addStaff(api, '人事 太郎')
  const event = await addEvent(api, {}, [sato, abe, mori, boss])
  await api.alumni.edit(abe, { isDeceased: true })
  await api.alumni.moveToTrash([mori])

  const { participants } = await detailOf(api, madeBy('event', await api.events.copy(event, true)))

  expect(participants.map(({ participation }) => participation.personId)).toEqual([sato, boss])
})

test('a template makes events like the one it was kept of, and can be thrown away', async () => {
  const { api } = data
  const event = await addEvent(api, { place: '本社', startsAt: '18:00' })
  await api.events.saveTemplate(event, '定例の形')
  const [template] = (await api.events.list()).templates

  const made = await detailOf(
    api,
    madeBy('event', await api.events.createFromTemplate(template!.id)),
  )
  await api.events.removeTemplate(template!.id)

  expect(made.event).toMatchObject({ kind: 'event', place: '本社', startsAt: '18:00' })
  expect(made.event.startsOn).toBeNull()
  expect((await api.events.list()).templates).toEqual([])
  expect((await api.events.list()).upcoming).toHaveLength(2)
})

test('events that follow are tied to the first, with their deadlines, and undone as one', async () => {
  const { api } = data
  const event = await addEvent(api, { startsOn: '2026-11-27', replyBy: '2026-11-20' })

  await api.events.repeat(event, { repeat: 'monthlyByWeekday', every: 1 }, 2)

  const days = (await api.events.list()).upcoming.map((row) => row.event)
  expect(days.map(({ startsOn, replyBy }) => [startsOn, replyBy])).toEqual([
    ['2026-11-27', '2026-11-20'],
    ['2026-12-25', '2026-12-18'],
    ['2027-01-22', '2027-01-15'],
  ])
  expect(await detailOf(api, event)).toMatchObject({ seriesName: '交流会', seriesCount: 2 })
  await api.history.undo()
  expect((await api.events.list()).upcoming).toHaveLength(1)
  expect((await detailOf(api, event)).event.seriesId).toBeNull()
})

test('without a day nothing follows and nothing is closed; before it nothing is closed', async () => {
  const { api } = data
  const open = await addEvent(api, { startsOn: null })
  const ahead = await addEvent(api, { startsOn: '2026-11-23' })

  const rule = { repeat: 'weekly', every: 1 } as const
  await expect(api.events.repeat(open, rule, 1)).rejects.toMatchObject({ code: 'events.no-day' })
  await expect(api.events.close(open, '')).rejects.toMatchObject({ code: 'events.no-day' })
  await expect(api.events.close(ahead, '')).rejects.toMatchObject({ code: 'events.not-yet' })
})

test('an event goes to the trash with its list and comes back with it, but for who had left', async () => {
  const { api } = data
  const people = [await addAlumnus(api, '一 郎'), await addAlumnus(api, '二 郎')]
  const event = await addEvent(api, {}, people)
  await api.participants.remove(await partId(api, event, people[0]!))
  let now = NOW_MS
  await data.close()
  const { name, journal } = data
  data = await openTestData({ name, journal, nowMs: () => (now += 1000) })

  await data.api.events.moveToTrash(event)
  expect(await titles()).toEqual({ upcoming: [], past: [] })
  expect(await data.api.events.inTrash()).toHaveLength(1)
  await data.api.events.restore(event)

  expect((await titles()).upcoming).toEqual(['交流会'])
  expect((await detailOf(data.api, event)).figures.listed).toBe(1)
})

test('an event in the trash is found by nobody and is no earlier attendance', async () => {
  const { api } = data
  const sato = await addAlumnus(api, '佐藤 花子')
  const before = await addEvent(api, { title: '春の会', startsOn: '2026-04-01' }, [sato])
  await api.participants.setAttendance(await partId(api, before, sato), 'came')
  const event = await addEvent(api, { title: '秋の会' }, [sato])
  await api.participants.setAttendance(await partId(api, event, sato), 'came')

  expect((await detailOf(api, event)).figures.firstTime).toBe(0)
  expect((await api.events.find('春', 5)).map((row) => row.event.id)).toEqual([before])
  await api.events.moveToTrash(before)

  expect((await detailOf(api, event)).figures.firstTime).toBe(1)
  expect(await api.events.find('春', 5)).toEqual([])
})

test('an event of the years before the register is an earlier attendance too', async () => {
  const { api } = data
  const sato = await addAlumnus(api, '佐藤 花子')
  const event = await addEvent(api, {}, [sato])
  await api.participants.setAttendance(await partId(api, event, sato), 'came')

  await api.timeline.log(sato, { kind: 'event', happenedOn: '2024-05-01', text: '総会' })

  expect((await detailOf(api, event)).figures.firstTime).toBe(0)
})

test('what a record attended before it was merged is the person’s earlier attendance', async () => {
  const { api } = data
  const [sato, twin] = [await addAlumnus(api, '佐藤 花子'), await addAlumnus(api, '佐藤 花')]
  const before = await addEvent(api, { startsOn: '2026-04-01' }, [twin])
  await api.participants.setAttendance(await partId(api, before, twin), 'came')
  const event = await addEvent(api, {}, [sato])
  await api.participants.setAttendance(await partId(api, event, sato), 'came')
  expect((await detailOf(api, event)).figures.firstTime).toBe(1)

  await api.merging.merge(sato, twin, [])

  expect((await detailOf(api, event)).figures.firstTime).toBe(0)
})

test('the leader of the group that meets is marked on the list and makes it led by alumni', async () => {
  const { api, context } = data
  const sato = await addAlumnus(api, '佐藤 花子')
  const groupId = 'grp_0000000000' as Id<'interestGroup'>
  const members = [makeMember({ personId: sato, isLeader: true })]
  await context.write({ key: 'acts.groups.create', facts: {} }, [
    creation('gatherings', groupId, { ...BLANK_GROUP, name: '経理の会', members }),
  ])

  const event = await addEvent(api, { groupId }, [sato])

  expect((await partOf(api, event, sato)).isGroupLeader).toBe(true)
  expect((await detailOf(api, event)).figures.isAlumniLed).toBe(true)
  expect(await api.events.groups()).toEqual([{ id: groupId, name: '経理の会' }])
})

test('a cancelled event says since when, and can be taken up again', async () => {
  const { api } = data
  const event = await addEvent(api)

  await api.events.setCancelled(event, true)
  expect((await detailOf(api, event)).event.cancelledOn).toBe(TODAY)
  await api.events.setCancelled(event, false)

  expect((await detailOf(api, event)).event.cancelledOn).toBeNull()
})

test('an erased person is on no list any more', async () => {
  const { api } = data
  const sato = await addAlumnus(api, '佐藤 花子')
  const boss = await addStaff(api, '人事 太郎')
  const event = await addEvent(api, {}, [sato, boss])

  await api.alumni.erase([sato])

  expect((await detailOf(api, event)).participants.map(({ name }) => name)).toEqual(['人事 太郎'])
})
