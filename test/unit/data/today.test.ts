import { afterEach, expect, test } from 'vitest'

import { makeStint } from '#test/support/make-alumnus.ts'
import { TODAY } from '#test/support/open-test-data.ts'
import { closeToday, openToday } from '#test/support/today-data.ts'

afterEach(closeToday)

test('who was not heard from for the cadence is due, and a call resets the clock', async () => {
  const { api, add, call, says } = await openToday()
  const id = await add('佐藤')
  await call(id, '2026-05-01')
  expect(await says()).toEqual(['contact 佐藤'])

  await call(id, '2026-11-20')

  expect(await says()).toEqual([])
  await api.history.undo()
  expect(await says()).toEqual(['contact 佐藤'])
})

test('a note does not reset the clock', async () => {
  const { api, add, call, says } = await openToday()
  const id = await add('佐藤')
  await call(id, '2026-05-01')

  await api.timeline.log(id, { kind: 'note', text: '電話番号を控えた' })

  expect(await says()).toEqual(['contact 佐藤'])
})

test('on a holiday nobody falls due, on the next working day she does', async () => {
  const { add, call, says } = await openToday()
  await call(await add('佐藤'), '2026-05-26')

  expect(await says('2026-11-22')).toEqual([])
  expect(await says('2026-11-23')).toEqual([])
  expect(await says('2026-11-24')).toEqual(['contact 佐藤'])
})

test('the contact with one of two merged people counts for both', async () => {
  const { api, add, call, says } = await openToday()
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
  const { api, add, call, says } = await openToday()
  const id = await add('佐藤')
  await call(id, '2026-01-10')
  await api.timeline.log(id, { kind: 'note', nextStep: '会う', nextStepDueOn: '2026-11-29' })

  expect(await says('2026-11-20')).toEqual(['contact 佐藤'])
  expect(await says('2026-11-22')).toEqual(['step 佐藤'])
})

test('those with a cadence of their own come first, then the latest contact', async () => {
  const { add, call, says } = await openToday()
  await call(await add('古い'), '2024-01-10')
  await call(await add('新しい'), '2026-04-10')
  await call(await add('決めた', { cadenceDays: 30 }), '2023-01-10')

  expect(await says()).toEqual(['contact 決めた', 'contact 新しい', 'contact 古い'])
})

test('somebody put off comes back on her day, and settled ones after their cadence', async () => {
  const { api, add, call, rows, says } = await openToday()
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
  const { api, add, rows, says } = await openToday()
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
  const { api, add, rows, says } = await openToday()
  await add('佐藤', { birthOn: '1980-11-22' })
  const [row] = await rows()

  await api.today.putOff(row!.key, '2026-12-22')

  expect(await says('2026-12-21')).toEqual([])
  expect(await says('2026-12-22')).toEqual(['anniversary 佐藤'])
  expect(await says('2026-12-25')).toEqual(['anniversary 佐藤'])
  expect(await says('2026-12-26')).toEqual([])
})

test('the three things first are the heads of the parts in turn, and stand nowhere else', async () => {
  const { api, add, call, invite } = await openToday()
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
  const { api, add, call } = await openToday()
  for (let n = 0; n < 15; n++) await call(await add(`人${n}`), '2026-01-01')

  const [part] = (await api.today.list(TODAY, {})).parts
  expect([part?.rows.length, part?.rest]).toEqual([8, 4])

  const [more] = (await api.today.list(TODAY, { contact: 38 })).parts
  expect([more?.rows.length, more?.rest]).toEqual([12, 0])
})

test('a line logged at a step settles it in the same act', async () => {
  const { api, add, rows } = await openToday()
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
  const { add, says } = await openToday()
  await add('去った人', { stints: [makeStint({ joinedOn: '2016-04-02', leftOn: '2026-01-31' })] })
  await add('去る人', { stints: [makeStint({ joinedOn: '2016-04-02', leftOn: '2027-03-31' })] })

  expect(await says()).toEqual(['contact 去った人'])
})

test('the rules of the programme are read anew when they change', async () => {
  const { api, add, call, says } = await openToday()
  await call(await add('佐藤'), '2026-05-01')
  expect(await says()).toHaveLength(1)

  await api.settings.setShared('cadenceDays', '365')

  expect(await says()).toEqual([])
})

test('who came back and works here again has no anniversary and is nobody to be in touch with', async () => {
  const { api, add, says } = await openToday()
  const id = await add('佐藤')
  const before = makeStint({ joinedOn: '2011-11-22', leftOn: '2020-03-31' })
  await api.alumni.edit(id, { stints: [before] })
  expect(await says()).toHaveLength(2)

  await api.alumni.edit(id, { stints: [before, makeStint({ joinedOn: '2026-04-01' })] })

  expect(await says()).toEqual([])
})
