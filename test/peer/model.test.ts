import { afterAll, beforeAll, expect, test } from 'vitest'

import { openMachineRoom } from './machine.ts'
import type { MachineRoom } from './machine.ts'
import { play } from './model.ts'

const SEEDS = Number(process.env['KIZUNA_MODEL_SEEDS'] ?? '40')
const FIRST = Number(process.env['KIZUNA_MODEL_FIRST'] ?? '1')
const STEPS = Number(process.env['KIZUNA_MODEL_STEPS'] ?? '200')

let room: MachineRoom

beforeAll(async () => {
  room = await openMachineRoom()
})

afterAll(async () => {
  await room.close()
})

test.each(Array.from({ length: SEEDS }, (_, number) => FIRST + number))(
  'seed %i: machines that met agree, no confirmed value is lost, nothing erased is left',
  async (seed) => {
    const { trace, machines, server, pending, lost, remains, confirmed } = await play(
      room,
      seed,
      STEPS,
    )

    const story = trace.join('\n')
    const [first, ...others] = machines
    expect(confirmed, story).toBeGreaterThan(STEPS / 10)
    expect(
      pending.every((one) => one === 0),
      story,
    ).toBe(true)
    for (const records of others) expect(records, story).toEqual(first)
    const held = Object.values(first ?? {}).flat()
    const byId = new Map(server.map((one) => [one['id'], one]))
    expect(byId.size, story).toBe(held.length)
    for (const record of held) expect(byId.get(record['id']), story).toEqual(record)
    expect(lost, story).toEqual([])
    expect(remains, story).toEqual([])
  },
)
