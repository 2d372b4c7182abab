import { afterEach, beforeEach, expect, test } from 'vitest'

import {
  addAlumnus,
  addEvent,
  addStaff,
  detailOf,
  partId,
  partOf,
} from '#test/support/event-desk.ts'
import { NOW_MS, openTestData } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

let data: TestData
let nowMs = NOW_MS

beforeEach(async () => {
  nowMs = NOW_MS
  data = await openTestData({ nowMs: () => nowMs })
})
afterEach(() => data.close())

/** Lets a minute pass, so that replies have an order. */
function wait(): void {
  nowMs += 60_000
}

async function reply(event: Parameters<typeof partOf>[1], person: string, to: 'yes' | 'no') {
  wait()
  return data.api.participants.setReply(await partId(data.api, event, person), to)
}

test('people are put on a list once, alumni and staff, the kana in order and staff last', async () => {
  const { api } = data
  const sato = await addAlumnus(api, '佐藤 花子', 'サトウ ハナコ')
  const abe = await addAlumnus(api, '阿部 一郎', 'アベ イチロウ')
  const boss = await addStaff(api, '人事 太郎')
  const event = await addEvent(api)

  await api.participants.add(event, [boss, sato, sato])
  await api.participants.add(event, [abe, sato])

  const { participants } = await detailOf(api, event)
  expect(participants.map(({ name, isStaff }) => [name, isStaff])).toEqual([
    ['阿部 一郎', false],
    ['佐藤 花子', false],
    ['人事 太郎', true],
  ])
})

test('putting on who stands there already is no act', async () => {
  const { api } = data
  const sato = await addAlumnus(api, '佐藤 花子')
  const event = await addEvent(api, {}, [sato])

  expect((await api.participants.add(event, [sato])).actId).toBeNull()
})

test('the third yes waits, a cancellation moves it up untold, and undo puts it back', async () => {
  const { api } = data
  const [a, b, c] = [
    await addAlumnus(api, '一 郎'),
    await addAlumnus(api, '二 郎'),
    await addAlumnus(api, '三 郎'),
  ]
  const event = await addEvent(api, { capacity: 2 }, [a, b, c])
  for (const one of [a, b, c]) await reply(event, one, 'yes')
  await api.participants.edit(await partId(api, event, c), { isToldToWait: true })

  expect((await partOf(api, event, c)).standing).toMatchObject({ seat: 'waits', place: 1 })
  await reply(event, a, 'no')

  expect((await partOf(api, event, c)).standing).toEqual({
    seat: 'seat',
    place: null,
    untold: 'movedUp',
  })
  await api.history.undo()
  expect((await partOf(api, event, a)).standing.seat).toBe('seat')
  expect((await partOf(api, event, c)).standing).toMatchObject({ seat: 'waits', place: 1 })
})

test('the same reply again keeps the place, one taken back and given anew goes to the end', async () => {
  const { api } = data
  const [a, b] = [await addAlumnus(api, '一 郎'), await addAlumnus(api, '二 郎')]
  const event = await addEvent(api, { capacity: 1 }, [a, b])
  await reply(event, a, 'yes')
  await reply(event, b, 'yes')

  expect((await reply(event, a, 'yes')).actId).toBeNull()
  expect((await partOf(api, event, a)).standing.seat).toBe('seat')
  await reply(event, a, 'no')
  await reply(event, a, 'yes')

  expect((await partOf(api, event, b)).standing.seat).toBe('seat')
  expect((await partOf(api, event, a)).standing).toMatchObject({ seat: 'waits', place: 1 })
})

test('who turns from the line to the place of a full hybrid event waits behind the others', async () => {
  const { api } = data
  const [a, b] = [await addAlumnus(api, '一 郎'), await addAlumnus(api, '二 郎')]
  const event = await addEvent(api, { capacity: 1, mode: 'hybrid' }, [a, b])
  await api.participants.edit(await partId(api, event, a), { mode: 'online' })
  await reply(event, a, 'yes')
  await reply(event, b, 'yes')
  wait()

  await api.participants.edit(await partId(api, event, a), { mode: 'inPerson' })

  expect((await partOf(api, event, b)).standing.seat).toBe('seat')
  expect((await partOf(api, event, a)).standing).toMatchObject({ seat: 'waits', place: 1 })
})

test('two people merged into one count once, and a reply taken back is gone for both', async () => {
  const { api } = data
  const [a, b] = [await addAlumnus(api, '佐藤 花子'), await addAlumnus(api, '佐藤 花')]
  const event = await addEvent(api, {}, [a, b])
  await reply(event, a, 'yes')
  await reply(event, b, 'yes')

  await api.merging.merge(a, b, [])

  expect((await detailOf(api, event)).figures).toMatchObject({ listed: 1, coming: 1 })
  await reply(event, a, 'no')
  expect((await detailOf(api, event)).figures).toMatchObject({ listed: 1, coming: 0 })
  expect((await api.participants.add(event, [b])).actId).toBeNull()
})

test('of two records of one person a role and an invitation are taken back on both', async () => {
  const { api } = data
  const [a, b] = [await addAlumnus(api, '佐藤 花子'), await addAlumnus(api, '佐藤 花')]
  const event = await addEvent(api, {}, [a, b])
  const fields = { isOrganiser: true, isSpeaker: true, invitedOn: '2026-03-01' }
  for (const one of [a, b]) await api.participants.edit(await partId(api, event, one), fields)
  await api.merging.merge(a, b, [])

  const taken = { isOrganiser: false, isSpeaker: false, invitedOn: null }
  await api.participants.edit(await partId(api, event, a), { ...taken, note: '車いす' })

  expect((await partOf(api, event, a)).participation).toMatchObject({ ...taken, note: '車いす' })
  const notes = [...data.context.participations.of(event)].map(({ note }) => note)
  expect(notes.sort()).toEqual(['', '車いす'])
})

test('of two records of one person the one set last speaks, whatever the other said', async () => {
  const { api } = data
  const [a, b] = [await addAlumnus(api, '佐藤 花子'), await addAlumnus(api, '佐藤 花')]
  const event = await addEvent(api, {}, [a, b])
  await reply(event, b, 'no')
  await reply(event, a, 'yes')
  await api.participants.setAttendance(await partId(api, event, a), 'came')
  await api.merging.merge(a, b, [])
  const part = async () => (await partOf(api, event, a)).participation

  await api.participants.setAttendance(await partId(api, event, a), 'absent')
  expect(await part()).toMatchObject({ reply: 'yes', attendance: 'absent' })
  wait()
  await api.participants.setReply(await partId(api, event, a), 'maybe')

  expect(await part()).toMatchObject({ reply: 'maybe', attendance: 'absent' })
})

test('who goes to the trash gives the seat up, and has it again once back', async () => {
  const { api } = data
  const [a, b] = [await addAlumnus(api, '一 郎'), await addAlumnus(api, '二 郎')]
  const event = await addEvent(api, { capacity: 1 }, [a, b])
  await reply(event, a, 'yes')
  await reply(event, b, 'yes')

  await api.alumni.moveToTrash([a])

  const without = await detailOf(api, event)
  expect(without.figures).toMatchObject({ listed: 1, coming: 1 })
  expect(without.participants).toMatchObject([{ name: '二 郎', standing: { seat: 'seat' } }])
  await api.alumni.restore([a])
  expect((await partOf(api, event, a)).standing.seat).toBe('seat')
  expect((await partOf(api, event, b)).standing).toMatchObject({ seat: 'waits', place: 1 })
})

test('who is checked in has the time of it, and loses it when that is taken back', async () => {
  const { api } = data
  const sato = await addAlumnus(api, '佐藤 花子')
  const event = await addEvent(api, {}, [sato])

  await api.participants.setAttendance(await partId(api, event, sato), 'came')

  const at = new Date(NOW_MS).toISOString()
  expect((await partOf(api, event, sato)).participation).toMatchObject({
    attendance: 'came',
    checkedInAt: at,
  })
  await api.participants.setAttendance(await partId(api, event, sato), 'none')
  expect((await partOf(api, event, sato)).participation.checkedInAt).toBeNull()
})

test('who is taken off a list can be put on it again', async () => {
  const { api } = data
  const sato = await addAlumnus(api, '佐藤 花子')
  const event = await addEvent(api, {}, [sato])

  await api.participants.remove(await partId(api, event, sato))
  expect((await detailOf(api, event)).participants).toEqual([])
  await api.participants.add(event, [sato])

  expect((await detailOf(api, event)).figures.listed).toBe(1)
})

test('many are written in one act', async () => {
  const { api } = data
  const people = [await addAlumnus(api, '一 郎'), await addAlumnus(api, '二 郎')]
  const event = await addEvent(api, {}, people)
  const ids = (await detailOf(api, event)).participants.map((row) => row.participation.id)

  const done = await api.participants.setReply(ids, 'yes')
  expect(done.label).toEqual({ key: 'acts.events.reply', facts: { count: 2 } })
  await api.history.undo()

  expect((await detailOf(api, event)).figures.replied).toBe(0)
})
