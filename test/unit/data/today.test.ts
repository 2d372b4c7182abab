import { afterEach, expect, test } from 'vitest'

import type { TodayRow } from '#renderer/data/today/rows.ts'
import { creation } from '#shared/domain/act/changes.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import { BLANK_EVENT, BLANK_PARTICIPATION } from '#shared/domain/gathering/new-gathering.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeStint } from '#test/support/make-alumnus.ts'
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
  const add = async (familyName: string, fields: Partial<AlumnusFields> = {}) => {
    const done = await api.alumni.create({ familyName, ...fields })
    return done.ids[0] as Id<'alumnus'>
  }
  const call = (id: Id<'alumnus'>, happenedOn: string) =>
    api.timeline.log(id, { kind: 'call', happenedOn })
  const rows = async (day = TODAY): Promise<readonly TodayRow[]> => {
    const list = await api.today.list(day, {})
    return [...list.first, ...list.parts.flatMap((part) => part.rows)]
  }
  const says = async (day = TODAY) =>
    (await rows(day)).map((row) => `${row.kind} ${row.kind === 'reply' ? row.title : row.name}`)
  const invite = async (
    title: string,
    replyBy: string,
    replies: readonly string[],
    guests: readonly Id<'alumnus'>[] = [],
  ) => {
    const eventId = context.writer.newId('event')
    await context.write({ key: 'acts.alumni.edit', facts: {} }, [
      creation('gatherings', eventId, { ...BLANK_EVENT, title, replyBy, startsOn: '2026-12-10' }),
      ...replies.map((reply, place) =>
        creation('gatherings', context.writer.newId('participation'), {
          ...BLANK_PARTICIPATION,
          eventId,
          personId: guests[place] ?? `alm_00000${place}`,
          invitedOn: '2026-11-01',
          reply,
        }),
      ),
    ])
    return eventId
  }
  return { data, api, add, call, rows, says, invite }
}

test('who was not heard from for the cadence is due, and a call resets the clock', async () => {
  const { api, add, call, says } = await openData()
  const id = await add('佐藤')
  await call(id, '2026-05-01')
  expect(await says()).toEqual(['contact 佐藤'])

  await call(id, '2026-11-20')

  expect(await says()).toEqual([])
  await api.history.undo()
  expect(await says()).toEqual(['contact 佐藤'])
})

test('a note does not reset the clock', async () => {
  const { api, add, call, says } = await openData()
  const id = await add('佐藤')
  await call(id, '2026-05-01')

  await api.timeline.log(id, { kind: 'note', text: '電話番号を控えた' })

  expect(await says()).toEqual(['contact 佐藤'])
})

test('on a holiday nobody falls due, on the next working day she does', async () => {
  const { add, call, says } = await openData()
  await call(await add('佐藤'), '2026-05-26')

  expect(await says('2026-11-22')).toEqual([])
  expect(await says('2026-11-23')).toEqual([])
  expect(await says('2026-11-24')).toEqual(['contact 佐藤'])
})

test('the contact with one of two merged people counts for both', async () => {
  const { api, add, call, says } = await openData()
  const one = await add('佐藤')
  const other = await add('佐藤')
  await call(one, '2026-05-01')
  await call(other, '2026-11-01')
  expect(await says()).toEqual(['contact 佐藤'])

  const [keep, merged] = [await api.alumni.get(one), await api.alumni.get(other)]
  await api.merging.merge(keep!.id, merged!.id, [])

  expect(await says()).toEqual([])
})

test('who is to be written to within the week is not reminded of twice', async () => {
  const { api, add, call, says } = await openData()
  const id = await add('佐藤')
  await call(id, '2026-01-10')
  await api.timeline.log(id, { kind: 'note', nextStep: '会う', nextStepDueOn: '2026-11-29' })

  expect(await says('2026-11-20')).toEqual(['contact 佐藤'])
  expect(await says('2026-11-22')).toEqual(['step 佐藤'])
})

test('those with a cadence of their own come first, then the latest contact', async () => {
  const { add, call, says } = await openData()
  await call(await add('古い'), '2024-01-10')
  await call(await add('新しい'), '2026-04-10')
  await call(await add('決めた', { cadenceDays: 30 }), '2023-01-10')

  expect(await says()).toEqual(['contact 決めた', 'contact 新しい', 'contact 古い'])
})

test('somebody put off comes back on her day, and settled ones after their cadence', async () => {
  const { api, add, call, rows, says } = await openData()
  await call(await add('佐藤'), '2026-05-01')
  const [row] = await rows()

  await api.today.putOff(row!.key, '2026-11-30')
  expect(await says('2026-11-29')).toEqual([])
  expect(await says('2026-11-30')).toEqual(['contact 佐藤'])

  await api.today.finish(row!.key)
  expect(await says('2026-11-30')).toEqual([])
  expect(await says('2027-05-20')).toEqual([])
  expect(await says('2027-05-21')).toEqual(['contact 佐藤'])
  await api.history.undo()
  await api.history.undo()
  expect(await says()).toEqual(['contact 佐藤'])
})

test('an anniversary is told a week ahead and three days late, once', async () => {
  const { api, add, rows, says } = await openData()
  await add('佐藤', { birthOn: '1980-11-29' })

  expect(await says('2026-11-21')).toEqual([])
  expect(await says('2026-11-22')).toEqual(['anniversary 佐藤'])
  expect(await says('2026-12-02')).toEqual(['anniversary 佐藤'])
  expect(await says('2026-12-03')).toEqual([])
  const [row] = await rows()
  await api.today.finish(row!.key)

  expect(await says('2026-11-29')).toEqual([])
  expect(await says('2026-12-02')).toEqual([])
  expect(await says('2027-11-29')).toEqual(['anniversary 佐藤'])
})

test('an anniversary put off past its day is told then', async () => {
  const { api, add, rows, says } = await openData()
  await add('佐藤', { birthOn: '1980-11-22' })
  const [row] = await rows()

  await api.today.putOff(row!.key, '2026-12-22')

  expect(await says('2026-12-21')).toEqual([])
  expect(await says('2026-12-22')).toEqual(['anniversary 佐藤'])
  expect(await says('2026-12-25')).toEqual(['anniversary 佐藤'])
  expect(await says('2026-12-26')).toEqual([])
})

test('an event counts those who were invited and have not answered', async () => {
  const { api, invite, rows, says } = await openData()
  await invite('忘年会', '2026-11-27', ['none', 'none', 'yes', 'no', 'maybe'])
  await invite('来年の会', '2026-12-20', ['none'])
  await invite('答えの揃った会', '2026-11-25', ['yes', 'no'])

  const [row] = await rows()
  expect(row).toMatchObject({ kind: 'reply', title: '忘年会', dueOn: '2026-11-27', waiting: 2 })
  expect(await says()).toHaveLength(1)
  expect(await api.today.dueCount(TODAY)).toBe(0)
  expect(await api.today.dueCount('2026-11-27')).toBe(1)

  await api.today.finish(row!.key)
  expect(await says('2026-11-28')).toEqual([])
  expect(await says('2026-11-29')).toEqual(['reply 忘年会'])
})

test('nobody waits for the answer of the dead, of who is in the trash or not to be written to', async () => {
  const { api, add, invite, rows } = await openData()
  const guests = [
    await add('佐藤'),
    await add('鈴木', { isDeceased: true }),
    await add('高橋', { isDoNotContact: true }),
    await add('田中'),
  ]
  await invite('忘年会', '2026-11-24', ['none', 'none', 'none', 'none'], guests)
  await api.alumni.moveToTrash([guests[3]!])

  const [row] = await rows()

  expect(row).toMatchObject({ kind: 'reply', waiting: 1 })
})

test('an event that was cancelled, closed or is over waits for nobody', async () => {
  const { data, invite, says } = await openData()
  const id = await invite('忘年会', '2026-11-27', ['none'])
  const write = (field: string, value: string | null) =>
    data.context.write({ key: 'acts.alumni.edit', facts: {} }, [
      { collection: 'gatherings', id, before: { [field]: null }, after: { [field]: value } },
    ])

  expect(await says('2026-12-10')).toEqual(['reply 忘年会'])
  expect(await says('2026-12-11')).toEqual([])
  await write('cancelledOn', '2026-11-20')
  expect(await says()).toEqual([])
  await write('cancelledOn', null)
  await write('closedOn', '2026-11-21')
  expect(await says()).toEqual([])
})

test('the three things first are the heads of the parts in turn, and stand nowhere else', async () => {
  const { api, add, call, invite } = await openData()
  for (const name of ['一', '二', '三']) {
    const id = await add(name)
    await api.timeline.log(id, { kind: 'call', nextStep: '会う', nextStepDueOn: '2026-11-20' })
  }
  await call(await add('四'), '2026-01-01')
  await call(await add('五'), '2026-02-01')
  await invite('忘年会', '2026-11-25', ['none'])

  const list = await api.today.list(TODAY, {})

  expect(list.first.map(({ kind }) => kind)).toEqual(['step', 'reply', 'contact'])
  expect(list.parts.map(({ id, rows }) => [id, rows.length])).toEqual([
    ['step', 2],
    ['contact', 1],
  ])
  expect(list.dueCount).toBe(3)
})

test('a long part shows its first rows and how many more there are', async () => {
  const { api, add, call } = await openData()
  for (let n = 0; n < 15; n++) await call(await add(`人${n}`), '2026-01-01')

  const [part] = (await api.today.list(TODAY, {})).parts
  expect([part?.rows.length, part?.rest]).toEqual([8, 4])

  const [more] = (await api.today.list(TODAY, { contact: 38 })).parts
  expect([more?.rows.length, more?.rest]).toEqual([12, 0])
})

test('a line logged at a step settles it in the same act', async () => {
  const { api, add, rows } = await openData()
  const id = await add('佐藤')
  await api.timeline.log(id, { kind: 'call', nextStep: '会う', nextStepDueOn: '2026-11-20' })
  const [row] = await rows()

  await api.today.log(row!.key, id, { kind: 'meeting', text: '会った' })
  expect(await rows()).toEqual([])

  await api.history.undo()
  expect(await rows()).toHaveLength(1)
  expect(await api.timeline.of(id)).toHaveLength(1)
})

test('leaving begins the clock, and what is yet to come is not looked back on', async () => {
  const { add, says } = await openData()
  await add('去った人', { stints: [makeStint({ joinedOn: '2016-04-02', leftOn: '2026-01-31' })] })
  await add('去る人', { stints: [makeStint({ joinedOn: '2016-04-02', leftOn: '2027-03-31' })] })

  expect(await says()).toEqual(['contact 去った人'])
})

test('the rules of the programme are read anew when they change', async () => {
  const { api, add, call, says } = await openData()
  await call(await add('佐藤'), '2026-05-01')
  expect(await says()).toHaveLength(1)

  await api.settings.setShared('cadenceDays', '365')

  expect(await says()).toEqual([])
})
