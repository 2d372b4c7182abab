import { expect, test } from 'vitest'

import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_EVENT, BLANK_GROUP } from '#shared/domain/gathering/new-gathering.ts'
import type { Id } from '#shared/lib/ids.ts'
import { openTestData } from '#test/support/open-test-data.ts'

// Today lies in the fiscal year 2026.
async function open() {
  const data = await openTestData()
  const made = await data.api.alumni.create({ familyName: '佐藤', givenName: '花子' })
  const id = made.ids[0] as Id<'alumnus'>
  const log = (happenedOn: string) => data.api.timeline.log(id, { kind: 'call', happenedOn })
  return { ...data, id, log }
}

test('the figures of a year follow every touch, and its undoing', async () => {
  const { api, log, close } = await open()
  const before = (await api.figures.of(2026)).figures.numbers

  const { actId } = await log('2026-05-01')
  const after = (await api.figures.of(2026)).figures.numbers
  await api.history.undoAct(actId!)
  const undone = (await api.figures.of(2026)).figures.numbers

  expect(before).toMatchObject({ touches: 0, reached: 0, dormant: 1 })
  expect(after).toMatchObject({ touches: 1, reached: 1, dormant: 0 })
  expect(undone).toEqual(before)
  await close()
})

test('people who are merged are reached as one from then on', async () => {
  const { api, id, log, close } = await open()
  const other = (await api.alumni.create({ familyName: '佐藤' })).ids[0] as Id<'alumnus'>
  await log('2026-05-01')
  await api.timeline.log(other, { kind: 'mail', happenedOn: '2026-05-02' })
  const apart = (await api.figures.of(2026)).figures.numbers

  await api.merging.merge(id, other, [])
  const together = (await api.figures.of(2026)).figures.numbers

  expect(apart).toMatchObject({ touches: 2, reached: 2 })
  expect(together).toMatchObject({ touches: 2, reached: 1 })
  await close()
})

test('a year stands beside the one before it, and years without anything are not offered', async () => {
  const { api, log, close } = await open()
  await log('2023-05-01')
  await log('2025-05-01')
  await log('2026-05-01')

  const [newest, older] = [await api.figures.of(2026), await api.figures.of(2025)]

  expect(await api.figures.years()).toEqual([2026, 2025, 2023])
  expect(newest.before?.year).toBe(2025)
  expect(older.before).toBeNull()
  expect(newest.dormant).toEqual([
    { year: 2023, count: 0 },
    { year: 2025, count: 0 },
    { year: 2026, count: 0 },
  ])
  await expect(api.figures.of(2024)).rejects.toMatchObject({ code: 'figures.no-year' })
  await close()
})

test('events and groups are counted from what the store holds', async () => {
  const { api, context, close } = await open()
  const groupId = context.writer.newId('interestGroup')
  await context.write({ key: 'acts.sample.add', facts: {} }, [
    creation('gatherings', groupId, { ...BLANK_GROUP, name: '経理の会' }),
    creation('gatherings', context.writer.newId('event'), {
      ...BLANK_EVENT,
      title: '第1回',
      startsOn: '2026-05-01',
      groupId,
    }),
  ])

  const { figures } = await api.figures.of(2026)

  expect(figures.events).toMatchObject([{ title: '第1回' }])
  expect(figures.groups).toMatchObject([{ name: '経理の会', meetings: 1, isActive: true }])
  await close()
})

test('what is written about a year is kept for that year and can be taken back', async () => {
  const { api, log, close } = await open()
  await log('2025-05-01')

  await api.figures.setComment(2026, '初めての年でした。')
  const { actId } = await api.figures.setComment(2026, '二年目でした。')

  expect((await api.figures.of(2026)).comment).toBe('二年目でした。')
  expect((await api.figures.of(2025)).comment).toBe('')
  await api.history.undoAct(actId!)
  expect((await api.figures.of(2026)).comment).toBe('初めての年でした。')
  await close()
})
