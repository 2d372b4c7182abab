import { expect, test } from 'vitest'

import { COLLECTIONS } from '#shared/domain/act/act.ts'
import type { ActPart } from '#shared/domain/act/act.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { Fault } from './fault-proxy.ts'
import * as faults from './faults.ts'
import { NOW_MS } from './machine.ts'
import { seededRandom } from './seeded-random.ts'
import { deskForEach } from './workspace-desk.ts'
import type { JoinedMachine } from './workspace-desk.ts'

const peer = deskForEach()

const STEPS = 80
const ROUNDS = 4
const FIELDS = ['givenName', 'exitNote'] as const
const FAULTS: readonly Fault[] = [
  faults.cutBefore,
  faults.cutAfterWork,
  faults.cutInMiddle,
  faults.UNAUTHORIZED,
  faults.TOO_MANY,
  faults.SERVER_ERROR,
  faults.UNAVAILABLE,
  faults.DISK_FULL,
  faults.CAPTIVE_PORTAL,
  faults.BROKEN_JSON,
]

async function recordsOf({ inside }: JoinedMachine): Promise<object> {
  const byName: Record<string, object> = {}
  for (const name of COLLECTIONS) {
    const records = await inside.records(name)
    byName[name] = Object.fromEntries(records.map((record) => [record['id'], record]))
  }
  return byName
}

test.each([1, 2])(
  'seed %i: over a line that fails at random every machine ends with the same, and all of it',
  async (seed) => {
    const random = seededRandom(seed)
    const below = (bound: number): number => Math.floor(random() * bound)
    const machines = [await peer.desk().open(), await peer.desk().open()]
    const written = new Set(['佐藤', '鈴木', '高橋'])
    const people: Id<'alumnus'>[] = []
    for (const familyName of written) {
      const { ids } = await machines[0]!.data.alumni.create({ familyName })
      people.push(ids[0] as Id<'alumnus'>)
    }
    for (const machine of machines) await machine.exchange()

    for (let step = 0; step < STEPS; step++) {
      const machine = machines[below(machines.length)]!
      const word = `${seed}の${step}`
      const action = below(8)
      await machine.setClock(NOW_MS + step * 1000 + below(2) * 60_000)
      if (action < 5) {
        const id = people[below(people.length)]!
        await machine.data.alumni.edit(id, { [FIELDS[below(FIELDS.length)]!]: word })
        written.add(word)
      } else if (action === 5) {
        const fault = FAULTS[below(FAULTS.length)]!
        const skipped = below(6)
        let count = 0
        machine.proxy.meet(() => count++ >= skipped, fault, 1 + below(3))
      } else if (action === 6) {
        await machine.exchange().catch(() => undefined)
      } else {
        await machine.crash(below(2) === 0 ? 'stays' : 'is-lost')
      }
    }
    for (const { proxy } of machines) proxy.calm()
    for (let round = 0; round < ROUNDS; round++) {
      for (const machine of machines) await machine.exchange()
    }

    const [first, second] = await Promise.all(machines.map(recordsOf))
    expect(first).toEqual(second)
    for (const { data } of machines) {
      expect(await data.sync.status()).toMatchObject({ pending: 0, refused: 0, tampered: 0 })
    }
    expect(await machines[0]!.inside.records('conflicts')).not.toEqual([])
    const held = JSON.stringify(first)
    const over = machines.flatMap(({ journal }) => journal.parts.flatMap(doneByPeople)).join()
    const isKnown = (word: string): boolean =>
      held.includes(`"${word}"`) || held.includes(`\\"${word}\\"`) || isWrittenOver(over, word)
    expect([...written].filter((word) => !isKnown(word))).toEqual([])
  },
)

/** What came from another machine is nobody's doing here. */
function doneByPeople({ text }: { readonly text: string }): readonly string[] {
  const { head } = JSON.parse(text) as ActPart
  return head.label.key.startsWith('acts.sync.') ? [] : [text]
}

/** Tells whether somebody who saw a value wrote another one in its place. */
function isWrittenOver(journals: string, word: string): boolean {
  return new RegExp(`"before":\\{[^}]*"${word}"`).test(journals)
}
