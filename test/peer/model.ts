import { makeEnvelope } from '#renderer/data/sync/envelope.ts'
import { makeSeal } from '#renderer/data/vault/seal.ts'
import type { ActPart, Change, CollectionName } from '#shared/domain/act/act.ts'
import { COLLECTIONS } from '#shared/domain/act/act.ts'
import { isSame, valueAt } from '#shared/domain/record/patch.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import {
  makeMemoryRemote,
  makeMemoryServer,
  SYNC_KEY,
  WORKSPACE,
} from '#test/support/memory-remote.ts'

import type { MachineRoom } from './machine.ts'
import { NOW_MS } from './machine.ts'
import { disturb, STEPS } from './model-steps.ts'
import type { Player } from './model-steps.ts'
import { seededRandom } from './seeded-random.ts'

type Records = Readonly<Record<string, readonly Record<string, unknown>[]>>

/** What a run came to, once every machine was online and had nothing more to say. */
export interface Outcome {
  /** What was done, in order, for whoever looks for the cause of a failure. */
  readonly trace: readonly string[]
  /** The records of each machine, by collection. */
  readonly machines: readonly Records[]
  /** What the server holds, opened. */
  readonly server: readonly Record<string, unknown>[]
  readonly pending: readonly number[]
  /** Confirmed values that are neither in their record, nor kept as a conflict, nor known to be written over. */
  readonly lost: readonly string[]
  /** Words about erased people that stand somewhere. */
  readonly remains: readonly string[]
  /** How many values were confirmed, and how many conflicts are kept: a run without any shows nothing. */
  readonly confirmed: number
  readonly conflicts: number
}

const ROUNDS = 6

/** Plays random steps on two to four machines, lets them meet, and looks what became of everything. */
export async function play(room: MachineRoom, seed: number, steps: number): Promise<Outcome> {
  const below = belowOf(seed)
  const server = makeMemoryServer()
  const players: Player[] = []
  const count = 2 + below(3)
  for (let number = 1; number <= count; number++) {
    const remote = makeMemoryRemote(server)
    const player = { machine: await room.open(number, remote), remote, isOffline: false }
    disturb(player, belowOf(seed * 10 + number))
    players.push(player)
  }
  const trace: string[] = []
  const menu = Object.entries(STEPS).flatMap(([name, [weight]]) => Array<string>(weight).fill(name))
  for (let step = 0; step < steps; step++) {
    const number = below(count)
    const name = menu[below(menu.length)] ?? ''
    const player = players[number]
    const [, run] = STEPS[name] ?? []
    if (player === undefined || run === undefined) continue
    let words = 0
    const word = (about: string): string => `${about}の${number + 1}x${step}x${++words}`
    // Of its own, so that a step chooses the same whatever happened beside the one before.
    const said = await run({ player, below: belowOf(seed * 10_000 + step), word }).then(
      () => '',
      // Refused, killed or offline: what was not confirmed may be there or not.
      (error: unknown) => (error instanceof Error ? error.message : 'refused'),
    )
    trace.push(`${step} machine ${number + 1}: ${name} ${said}`)
  }
  await meet(players)
  const outcome = await lookAt(players, server.docs(), trace)
  for (const { machine } of players) await machine.stop()
  return outcome
}

/** Draws whole numbers from 0 up to a bound, without it. */
function belowOf(seed: number): (bound: number) => number {
  const random = seededRandom(seed)
  return (bound) => Math.floor(random() * bound)
}

async function meet(players: readonly Player[]): Promise<void> {
  for (const player of players) {
    player.isOffline = false
    player.remote.before = () => undefined
    player.remote.after = () => undefined
    await player.machine.setClock(NOW_MS + 86_400_000)
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const { machine } of players) {
      await machine.inside.exchange()
      await machine.data.sync.stop()
    }
  }
}

async function lookAt(
  players: readonly Player[],
  docs: ReturnType<ReturnType<typeof makeMemoryServer>['docs']>,
  trace: readonly string[],
): Promise<Outcome> {
  const machines: Records[] = []
  const pending: number[] = []
  for (const { machine } of players) {
    const records: Record<string, readonly Record<string, unknown>[]> = {}
    for (const name of COLLECTIONS) {
      const all = await machine.inside.records(name)
      records[name] = all.toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1))
    }
    machines.push(records)
    pending.push((await machine.data.sync.status()).pending)
  }
  const envelope = makeEnvelope(await makeSeal(SYNC_KEY), WORKSPACE)
  const opened = await Promise.all(
    docs.filter(({ id }) => !id.startsWith('machine:')).map((doc) => envelope.open(doc)),
  )
  const changes = players.flatMap(({ machine }) => changesOf(machine.journal.parts))
  const [first = {}] = machines
  const held = opened.filter((one) => one !== null)
  return {
    trace,
    machines,
    server: held,
    pending,
    lost: lostValues(changes, first),
    remains: [...machines, { server: held }].flatMap(remainsOf),
    confirmed: changes.length,
    conflicts: first['conflicts']?.length ?? 0,
  }
}

/** What people did, by the journals: arrivals are nobody's doing. */
function changesOf(parts: readonly { readonly text: string }[]): readonly Change[] {
  return parts.flatMap(({ text }) => {
    const { head, changes } = JSON.parse(text) as ActPart
    return head.label.key.startsWith('acts.sync.') ? [] : changes
  })
}

function lostValues(changes: readonly Change[], records: Records): readonly string[] {
  const kept = (records['conflicts'] ?? []).flatMap((one) => [
    String(one['keptText']),
    String(one['lostText']),
  ])
  const find = (collection: CollectionName, id: string): RecordBase | undefined =>
    records[collection]?.find((one) => one['id'] === id) as unknown as RecordBase | undefined
  // What was at odds in somebody goes with whoever was merged with her: nothing tells them apart.
  const emptied = new Set(
    (records['conflicts'] ?? []).flatMap((one) =>
      one['erasedAt'] === null ? [] : String(one['recordId']),
    ),
  )
  const known = new Map<string, unknown[]>()
  const keyOf = ({ id }: Change, key: string): string => `${id} ${key}`
  for (const change of changes) {
    for (const [key, value] of Object.entries(change.before ?? {})) {
      known.set(keyOf(change, key), [...(known.get(keyOf(change, key)) ?? []), value])
    }
  }
  return changes.flatMap((change) => {
    const record = find(change.collection, change.id)
    if (record === undefined) return [`${change.id} is nowhere`]
    if (record.erasedAt !== null || emptied.has(record.id)) return []
    return Object.entries(change.after).flatMap(([key, value]) => {
      const text = wordIn(value)
      if (text === null) return []
      const now = valueAt(record as unknown as Record<string, unknown>, key)
      if (isSame(now, value)) return []
      if (known.get(keyOf(change, key))?.some((over) => isSame(over, value)) === true) return []
      const written = JSON.stringify(text).slice(1, -1)
      return kept.some((one) => one.includes(written)) ? [] : [`${change.id} ${key} ${text}`]
    })
  })
}

/** The word that a step wrote; null for what is no such word. */
function wordIn(value: unknown): string | null {
  if (typeof value === 'string') return /の\dx\d+x/.test(value) ? value : null
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return (
    Object.values(value)
      .map(wordIn)
      .find((one) => one !== null) ?? null
  )
}

function remainsOf(records: Records): readonly string[] {
  const all = Object.values(records).flat()
  const gone = all.filter((one) => String(one['id']).startsWith('alm_') && one['erasedAt'] !== null)
  const texts = all.map((one) => JSON.stringify({ ...one, id: '', clocks: {} }))
  return gone.flatMap((one) => {
    const mark = `印${String(one['id']).slice(-6)}の`
    return texts.filter((text) => text.includes(mark)).map((text) => `${mark} in ${text}`)
  })
}
