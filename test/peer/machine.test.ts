import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Id } from '#shared/lib/ids.ts'

import { NOW_MS, openMachineRoom } from './machine.ts'
import type { MachineRoom } from './machine.ts'

let room: MachineRoom

beforeAll(async () => {
  room = await openMachineRoom()
})

afterAll(async () => {
  await room.close()
})

test.each(['restart', 'crash', 'crash without its store', 'kill'])(
  'what was saved is there after a %s, and can be written on',
  async (end) => {
    const machine = await room.open(1)
    const { ids } = await machine.data.alumni.create({ familyName: '佐藤' })

    if (end === 'restart') await machine.restart()
    else if (end === 'kill') await machine.kill()
    else await machine.crash(end === 'crash' ? 'stays' : 'is-lost')
    await machine.data.alumni.edit(ids[0] as Id<'alumnus'>, { givenName: '花子' })
    const found = await machine.inside.records('alumni')
    await machine.stop()

    expect(found).toMatchObject([{ id: ids[0], familyName: '佐藤', givenName: '花子' }])
  },
)

test.each(['crash', 'kill'])('what is under way at a %s does not come to its end', async (end) => {
  const machine = await room.open(1)

  const creating = machine.data.alumni.create({ familyName: '佐藤' })
  const ending = end === 'kill' ? machine.kill() : machine.crash('stays')

  await expect(creating).rejects.toThrow()
  await ending
  await machine.stop()
})

test('machines beside each other keep their own clocks and draw ids of their own', async () => {
  const machines = [await room.open(1), await room.open(2)]

  await machines[1]?.setClock(NOW_MS + 86_400_000)
  for (const { data } of machines) await data.alumni.create({ familyName: '佐藤' })
  const [first, second] = await Promise.all(
    machines.map(async ({ inside }) => (await inside.records('alumni'))[0]),
  )
  await Promise.all(machines.map((machine) => machine.stop()))

  expect(first?.['id']).not.toBe(second?.['id'])
  expect(JSON.stringify(first?.['clocks'])).toContain('achine01')
  expect(JSON.stringify(second?.['clocks'])).toContain('achine02')
})

test('a machine that begins where another one ended finds nothing of it', async () => {
  const first = await room.open(1)
  await first.data.alumni.create({ familyName: '佐藤' })
  await first.stop()

  const second = await room.open(1)
  const found = await second.inside.records('alumni')
  await second.stop()

  expect(found).toEqual([])
})
