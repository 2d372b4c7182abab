import { afterEach, expect, test } from 'vitest'

import { TODAY } from '#test/support/open-test-data.ts'
import { closeToday, openToday } from '#test/support/today-data.ts'

afterEach(closeToday)

test('an event counts those who were invited and have not answered', async () => {
  const { api, invite, rows, says } = await openToday()
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
  const { api, add, invite, rows } = await openToday()
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
  const { data, invite, says } = await openToday()
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
