import { Worker } from 'node:worker_threads'

import type { DataApi } from '#renderer/data/data-api.ts'
import { answerWith, callable, joinPort } from '#renderer/data/rpc.ts'
import type { Call, Port } from '#renderer/data/rpc.ts'
import type { RemotePort } from '#renderer/data/sync/remote-port.ts'
import type { SyncFacts } from '#renderer/data/sync/sync-memory.ts'
import type { Id } from '#shared/lib/ids.ts'
import { makeMemoryJournal } from '#test/support/memory-journal.ts'
import type { MemoryJournal } from '#test/support/memory-journal.ts'

import { bundleMachine } from './bundle-machine.ts'
import type { Inside, MachineHome } from './machine-worker.ts'

/** What clocks say at the beginning of a test. */
export const NOW_MS = Date.UTC(2026, 10, 22, 3)

/** A machine of the workspace: its data in a worker of their own, its disk in this process. */
export interface Machine {
  readonly deviceId: Id<'device'>
  readonly journal: MemoryJournal
  /** What screens ask of the data. */
  readonly data: DataApi
  readonly inside: Pick<Inside, 'write' | 'records' | 'exchange'>
  /** Sets the clock, in milliseconds since 1970, UTC; until then it stands still. */
  readonly setClock: (ms: number) => Promise<void>
  /** Closes the data and opens them anew. */
  readonly restart: () => Promise<void>
  /**
   * Lets nothing that is under way come to its end, and opens the data anew, from a store that
   * stayed or from the journal alone. Of what was not confirmed, either may have become.
   */
  readonly crash: (store: 'stays' | 'is-lost') => Promise<void>
  /** Ends the worker itself in the middle of whatever it does, and begins as after a lost store. */
  readonly kill: () => Promise<void>
  /** Closes the data; the worker waits for the next machine. */
  readonly stop: () => Promise<void>
}

/** Where machines run: what a worker takes to begin is spent once for many machines. */
export interface MachineRoom {
  /**
   * Makes a machine and starts it.
   *
   * @param number tells machines apart, from 1; device and ids follow from it
   * @param remote the way to the server; without it nothing is joined
   */
  readonly open: (number: number, remote?: RemotePort) => Promise<Machine>
  readonly close: () => Promise<void>
}

interface Seat {
  readonly worker: Worker
  /** Who answers what the worker asks, and hears when it is gone. */
  home: MachineHome | null
  readonly call: Call
  readonly kill: () => Promise<void>
}

/** Opens a room; the worker is bundled for it. */
export async function openMachineRoom(): Promise<MachineRoom> {
  const bundle = await bundleMachine()
  const seats = new Set<Seat>()
  const free: Seat[] = []

  function sit(): Seat {
    const waiting = free.pop()
    if (waiting !== undefined) return waiting
    const made = makeSeat(bundle.path, () => seats.delete(made))
    seats.add(made)
    return made
  }

  return {
    async open(number, remote = NO_SERVER) {
      const deviceId = `dev_machine${String(number).padStart(2, '0')}` as Id<'device'>
      const storeKey = new Uint8Array(32).fill(number)
      const journal = makeMemoryJournal()
      const home: MachineHome = { journal, remote, memory: makeKeptMemory() }
      let nowMs = NOW_MS
      let starts = 0
      let stores = 1
      let seat: Seat = sit()
      const ask: Call = (path, args) => seat.call(path, args)
      const asked = callable(ask) as DataApi & { readonly inside: Inside }
      const { inside } = asked

      async function start(): Promise<void> {
        starts += 1
        seat.home = home
        const seed = number * 1_000_003 + starts
        const store = `machine${number}-${stores}`
        await inside.start({ deviceId, store, storeKey, nowMs, seed })
      }

      await start()
      return {
        deviceId,
        journal,
        data: asked,
        inside,
        setClock(ms) {
          nowMs = ms
          return inside.setClock(ms)
        },
        async restart() {
          await inside.close()
          await start()
        },
        async crash(store) {
          seat.home = null
          await inside.close().catch(() => undefined)
          if (store === 'is-lost') {
            await inside.clear()
            await home.memory.clear()
            stores += 1
          }
          await start()
        },
        async kill() {
          await seat.kill()
          stores += 1
          seat = sit()
          await start()
        },
        async stop() {
          await inside.close()
          await inside.clear()
          free.push(seat)
        },
      }
    },
    async close() {
      await Promise.all([...seats].map(({ kill }) => kill()))
      bundle.remove()
    },
  }
}

/** What of a machine's memory survives its worker. */
function makeKeptMemory(): MachineHome['memory'] {
  const kept = { known: new Map(), parked: new Map(), machines: new Map() }
  let facts: SyncFacts | null = null
  return {
    load: async () => ({ ...kept, facts }),
    async save(entries, next) {
      for (const name of ['known', 'parked', 'machines'] as const) {
        for (const [id, value] of entries[name] ?? []) {
          if (value === null) kept[name].delete(id)
          else kept[name].set(id, value)
        }
      }
      facts = next
    },
    async clear() {
      for (const map of Object.values(kept)) map.clear()
      facts = null
    },
  }
}

const NO_SERVER = { connection: async () => null } as unknown as RemotePort

function makeSeat(path: string, onGone: () => void): Seat {
  const worker = new Worker(path)
  worker.on('error', (problem) => {
    throw problem
  })
  let die = (): void => undefined
  const death = new Promise<never>((_, reject) => {
    die = () => reject(new Error('the machine was killed'))
  })
  death.catch(() => undefined)
  const answer: Call = (path, args) =>
    seat.home === null
      ? Promise.reject(new Error('nobody is at home'))
      : answerWith(seat.home)(path, args)
  const call = joinPort(portOf(worker), answer)
  const seat: Seat = {
    worker,
    home: null,
    call: (path, args) => Promise.race([call(path, args), death]),
    async kill() {
      // What it still asks for is not heard any more.
      seat.home = null
      onGone()
      die()
      await worker.terminate()
    },
  }
  return seat
}

function portOf(worker: Worker): Port {
  return {
    postMessage: (message) => worker.postMessage(message, []),
    addEventListener: (_type, listener) => {
      worker.on('message', (data: unknown) => listener({ data } as MessageEvent))
    },
  }
}
