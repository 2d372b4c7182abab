import { afterEach, beforeEach, expect, test } from 'vitest'

import type { Id } from '#shared/lib/ids.ts'
import { addAlumnus, addEvent, addStaff, detailOf, partId } from '#test/support/event-desk.ts'
import { NOW_MS, openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

let data: TestData
let now: number
let sato: Id<'alumnus'>
let abe: Id<'alumnus'>
let event: Id<'event'>

beforeEach(async () => {
  now = NOW_MS
  data = await openTestData({ nowMs: () => now })
  const { api } = data
  sato = await addAlumnus(api, '佐藤 花子', 'サトウ ハナコ')
  abe = await addAlumnus(api, '阿部 一郎', 'アベ イチロウ')
  const boss = await addStaff(api, '人事 太郎')
  event = await addEvent(api, { title: '秋の会', startsOn: '2026-11-20' }, [sato, abe, boss])
  await attend(sato, 'came')
  await api.participants.setAttendance(await partId(api, event, boss), 'came')
})
afterEach(() => data.close())

async function attend(person: string, attendance: 'came' | 'absent') {
  return data.api.participants.setAttendance(await partId(data.api, event, person), attendance)
}

async function history(person: Id<'alumnus'>) {
  return (await data.api.timeline.of(person)).map(({ interaction }) => ({
    text: interaction.text,
    happenedOn: interaction.happenedOn,
    nextStep: interaction.nextStep,
    nextStepDueOn: interaction.nextStepDueOn,
  }))
}

const WITH_THANKS = {
  text: '秋の会',
  happenedOn: '2026-11-20',
  nextStep: 'お礼を送る',
  // 2026-11-23 is a holiday.
  nextStepDueOn: '2026-11-24',
}

test('closing writes who came into the histories, with thanks due, and is undone as one', async () => {
  await data.api.events.close(event, 'お礼を送る')

  expect(await history(sato)).toEqual([WITH_THANKS])
  expect(await history(abe)).toEqual([])
  expect((await detailOf(data.api, event)).event.closedOn).toBe(TODAY)
  await data.api.history.undo()

  expect(await history(sato)).toEqual([])
  expect((await detailOf(data.api, event)).event.closedOn).toBeNull()
})

test('what closing wrote follows the event to personnel alone and back, but for a scope set by hand', async () => {
  const { api } = data
  await attend(abe, 'came')
  await api.events.close(event, '')
  const scopes = async () =>
    Promise.all([sato, abe].map(async (id) => (await api.timeline.of(id))[0]?.interaction.scope))
  const [hers] = await api.timeline.of(abe)
  if (hers === undefined) throw new Error('nothing written')
  await api.timeline.edit(hers.interaction.id, { scope: 'public' })

  await api.events.edit(event, { scope: 'personnel' })
  const closed = await scopes()
  await api.events.edit(event, { scope: 'alumni' })

  expect(closed).toEqual(['personnel', 'public'])
  expect(await scopes()).toEqual(['company', 'public'])
})

test('without thanks no next step is written', async () => {
  await data.api.events.close(event, '')

  expect(await history(sato)).toMatchObject([{ nextStep: '', nextStepDueOn: null }])
})

test('closing twice, or once more after opening again, writes nothing twice', async () => {
  const { api } = data
  await api.events.close(event, 'お礼を送る')
  expect((await api.events.close(event, 'お礼を送る')).actId).toBeNull()

  await api.events.reopen(event)
  expect(await history(sato)).toEqual([])
  await api.events.close(event, 'お礼を送る')

  expect(await history(sato)).toEqual([WITH_THANKS])
  expect(data.context.book.all('interactions').size).toBe(1)
})

test('attendance noted after closing is written down with the thanks of the others, in the same act', async () => {
  const { api } = data
  const mori = await addAlumnus(api, '森 三郎')
  await api.participants.add(event, [mori], 'came')
  await api.events.close(event, 'お礼を送る')

  await attend(abe, 'came')
  expect(await history(abe)).toEqual([WITH_THANKS])
  await api.history.undo()
  expect(await history(abe)).toEqual([])
  await attend(sato, 'absent')

  expect(await history(sato)).toEqual([])
})

test('the next step of one alone is nobody else’s', async () => {
  const { api } = data
  await api.events.close(event, '')
  const [item] = await api.timeline.of(sato)
  const step = { nextStep: '退職の相談に乗る', nextStepDueOn: '2026-11-30' }
  await api.timeline.edit(item!.interaction.id, step)

  await attend(abe, 'came')

  expect(await history(abe)).toMatchObject([{ nextStep: '', nextStepDueOn: null }])
})

test('an entry that was deleted on purpose stays away when others are noted or the list is edited', async () => {
  const { api } = data
  await api.events.close(event, '')
  const [item] = await api.timeline.of(sato)
  await api.timeline.moveToTrash(item!.interaction.id)

  await api.participants.edit(await partId(api, event, abe), { note: '遅れて来る' })
  await attend(abe, 'came')

  expect(await history(sato)).toEqual([])
  expect(await history(abe)).toHaveLength(1)
})

test('closed, undone, changed and closed again, the histories say what the event says now', async () => {
  const { api } = data
  await api.events.close(event, 'お礼を送る')
  await api.history.undo()
  await api.events.edit(event, { title: '秋の大会', startsOn: '2026-11-19' })

  await api.events.close(event, '写真を送る')

  expect(await history(sato)).toMatchObject([
    { text: '秋の大会', happenedOn: '2026-11-19', nextStep: '写真を送る' },
  ])
  expect(data.context.book.all('interactions').size).toBe(1)
  await api.events.reopen(event)
  await api.events.edit(event, { startsOn: null })
  await api.events.edit(event, { title: '秋の集い', startsOn: '2026-11-18' })
  await api.events.close(event, '')

  expect(await history(sato)).toEqual([
    { text: '秋の集い', happenedOn: '2026-11-18', nextStep: '', nextStepDueOn: null },
  ])
})

test('the day of a closed event is moved, not taken away', async () => {
  const { api } = data
  await api.events.close(event, '')

  await expect(api.events.edit(event, { startsOn: null })).rejects.toMatchObject({
    code: 'events.closed-day',
  })

  expect((await detailOf(api, event)).event.startsOn).toBe('2026-11-20')
})

test('a closed event goes to the trash with what it wrote, and comes back with it', async () => {
  const { api } = data
  await attend(abe, 'came')
  await api.events.close(event, 'お礼を送る')
  const [item] = await api.timeline.of(abe)
  await api.timeline.moveToTrash(item!.interaction.id)
  now += 1000

  await api.events.moveToTrash(event)
  expect(await history(sato)).toEqual([])
  await api.events.restore(event)

  expect(await history(sato)).toEqual([WITH_THANKS])
  expect(await history(abe)).toEqual([])
})

test('what was written over by hand comes back as it was', async () => {
  const { api } = data
  await api.events.close(event, '')
  const [item] = await api.timeline.of(sato)
  await api.timeline.edit(item!.interaction.id, { text: '秋の会で登壇' })

  await attend(sato, 'absent')
  await attend(sato, 'came')

  expect(await history(sato)).toMatchObject([{ text: '秋の会で登壇' }])
})

test('one who is taken off the list after closing, or comes unannounced, follows too', async () => {
  const { api } = data
  const mori = await addAlumnus(api, '森 三郎')
  await api.events.close(event, '')

  await api.participants.add(event, [mori], 'came')
  await api.participants.remove(await partId(api, event, sato))

  expect(await history(mori)).toMatchObject([{ text: '秋の会' }])
  expect(await history(sato)).toEqual([])
})

test('a new title and day of a closed event are those of the histories, but for what was edited', async () => {
  const { api } = data
  await attend(abe, 'came')
  await api.events.close(event, '')
  const [item] = await api.timeline.of(abe)
  await api.timeline.edit(item!.interaction.id, { text: '手で直した' })

  await api.events.edit(event, { title: '秋の大会', startsOn: '2026-11-19' })

  expect(await history(sato)).toMatchObject([{ text: '秋の大会', happenedOn: '2026-11-19' }])
  expect(await history(abe)).toMatchObject([{ text: '手で直した', happenedOn: '2026-11-19' }])
})

test('a person merged into one who came too has it once', async () => {
  const { api } = data
  await attend(abe, 'came')
  await api.merging.merge(sato, abe, [])

  await api.events.close(event, '')

  expect(await history(sato)).toHaveLength(1)
})
