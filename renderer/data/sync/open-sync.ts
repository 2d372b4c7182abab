import type { Door } from '#renderer/data/commit.ts'
import type { DataContext } from '#renderer/data/context.ts'
import { emptyTrash } from '#renderer/data/empty-trash.ts'
import type { Compared, JoinPreview, SyncGroup } from '#renderer/data/groups/sync.ts'
import { makeSeal } from '#renderer/data/vault/seal.ts'
import { SYNC_OFF } from '#shared/domain/sync/sync-status.ts'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'
import type { ServerConnection } from '#shared/ipc/couch.ts'
import { AppError } from '#shared/lib/errors.ts'
import { makeTurns } from '#shared/lib/turns.ts'

import { startLoop } from './engine.ts'
import type { Doing, Loop } from './engine.ts'
import { makeEnvelope } from './envelope.ts'
import { writeAlone } from './exchange.ts'
import { joinPeople, previewPeople } from './join-people.ts'
import { readMachines, removeMachine, welcomeBack } from './machines.ts'
import { mendMerges } from './mend-merges.ts'
import type { RemotePort } from './remote-port.ts'
import { statusOf } from './status-of.ts'
import type { SyncMemory } from './sync-memory.ts'
import { openSyncState } from './sync-state.ts'
import type { SyncTools } from './sync-tools.ts'
import { unifyChanges } from './unify.ts'

/** What syncing needs from outside. */
export interface SyncOptions {
  readonly remote: RemotePort
  readonly memory: SyncMemory
  readonly appVersion: string
  /** Resolves after so many ms, or at once where `signal` is aborted. */
  readonly wait: (delayMs: number, signal: AbortSignal) => Promise<void>
  /** From 0 up to 1. */
  readonly random: () => number
  readonly onStatus: (status: SyncStatus) => void
}

/** The exchange of this machine with the server. */
export interface Sync extends SyncGroup {
  /** Begins where a server is joined and the exchange is not paused; called once the data are open. */
  readonly begin: () => Promise<void>
  /** Tells whether a server is joined, paused or not. */
  readonly isJoined: () => Promise<boolean>
  /**
   * Exchanges until both sides agree.
   *
   * Throws the problem that stands in the way.
   */
  readonly exchange: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A machine of no server: what runs where the data are opened without one. */
export const NO_SYNC: Sync = {
  status: async () => SYNC_OFF,
  wake: async () => undefined,
  stop: async () => undefined,
  preview: refuse,
  start: refuse,
  compare: refuse,
  machines: async () => [],
  removeMachine: refuse,
  begin: async () => undefined,
  isJoined: async () => false,
  exchange: refuse,
  close: async () => undefined,
}

interface Open {
  readonly connection: ServerConnection
  readonly tools: SyncTools
  readonly loop: Loop | null
}

const NOTHING_DONE: Doing = { state: 'waiting', trouble: null, progress: null }

/** Opens the exchange over the data; nothing is sent or received before `begin`, `wake` or `start`. */
export function openSync(context: DataContext, alone: Door['alone'], options: SyncOptions): Sync {
  const { remote, memory } = options
  let open: Open | null = null
  let doing = NOTHING_DONE
  let aheadMs = 0
  let told = ''
  const inTurn = makeTurns()

  const now = (): SyncStatus =>
    open === null
      ? SYNC_OFF
      : statusOf(context.book, open.tools.state, doing, {
          isPaused: open.connection.isPaused || open.loop === null,
          aheadMs,
        })

  const tell = (): void => {
    const status = now()
    const text = JSON.stringify(status)
    if (text === told) return
    told = text
    options.onStatus(status)
  }

  const openTools = async (connection: ServerConnection): Promise<SyncTools> => ({
    context,
    alone,
    remote,
    envelope: makeEnvelope(await makeSeal(await remote.key()), connection.workspaceId),
    state: await openSyncState(context.book, memory, connection.workspaceId),
    branches: new Map(),
    offered: new Map(),
    onAhead: (ms) => {
      aheadMs = Math.max(aheadMs, ms)
    },
  })

  const ensureOpen = async (): Promise<Open> => {
    const connection = await remote.connection()
    if (connection === null) throw new AppError('sync.off')
    if (open !== null && open.connection.workspaceId !== connection.workspaceId) await shut()
    open =
      open === null
        ? { connection, tools: await openTools(connection), loop: null }
        : { ...open, connection }
    return open
  }

  const shut = async (): Promise<void> => {
    const closing = open
    open = null
    await end(closing?.loop ?? null)
    closing?.tools.state.close()
  }

  /** Says at once that it stands still: a request under way may take a minute to end. */
  const end = async (loop: Loop | null): Promise<void> => {
    doing = NOTHING_DONE
    tell()
    await loop?.stop()
    doing = NOTHING_DONE
  }

  const run = async (): Promise<Loop> => {
    const { connection, tools, loop } = await ensureOpen()
    if (connection.isPaused) throw new AppError('sync.paused')
    if (loop !== null) return loop
    const started = startLoop({
      ...tools,
      connection,
      appVersion: options.appVersion,
      wait: options.wait,
      random: options.random,
      onDoing: (next) => {
        doing = next
        tell()
      },
      unify: async () => {
        const label = { key: 'acts.sync.unify', facts: {} }
        await writeAlone(tools, label, () => [
          ...mendMerges(context.book),
          ...unifyChanges(context),
        ])
      },
      bringTogether: () => joinPeople(tools),
      emptyTrash: () => emptyTrash(context),
    })
    open = { connection, tools, loop: started }
    return started
  }

  const halt = async (): Promise<void> => {
    const loop = open?.loop ?? null
    if (open !== null) open = { ...open, loop: null }
    await end(loop)
  }

  const wake = async (): Promise<void> => {
    const connection = await remote.connection()
    if (connection === null) await shut()
    else if (connection.isPaused) {
      await halt()
      await ensureOpen()
    } else {
      // A changed name, address or pause is read with the connection.
      const loop = await run()
      loop.wake()
    }
    tell()
  }

  let isToTell = false
  context.book.onRecord(() => {
    if (open === null || isToTell) return
    isToTell = true
    queueMicrotask(() => {
      isToTell = false
      tell()
    })
  })

  return {
    status: async () => now(),
    begin: inTurn(wake),
    isJoined: async () => (await remote.connection()) !== null,
    wake: inTurn(wake),
    stop: inTurn(async () => {
      const connection = await remote.connection()
      await (connection === null ? shut() : halt())
      tell()
    }),
    preview: inTurn(async (): Promise<JoinPreview> => previewPeople((await ensureOpen()).tools)),
    start: inTurn(async () => {
      const { connection, loop, tools } = await ensureOpen()
      await welcomeBack(tools)
      if (!connection.isPaused) await run()
      // One that was taken out waits to be let in again.
      loop?.wake()
      tell()
    }),
    async compare(): Promise<Compared> {
      const loop = await inTurn(run)()
      return loop.compare()
    },
    async machines() {
      if (open === null) return []
      const { deviceId } = context.writer
      const machines = await readMachines(open.tools)
      return machines.map((one) => ({ ...one, isThis: one.deviceId === deviceId }))
    },
    removeMachine: async (id) => removeMachine((await ensureOpen()).tools, id, context.now()),
    exchange: async () => (await inTurn(run)()).settled(),
    close: inTurn(async () => {
      await shut()
      memory.close()
    }),
  }
}

function refuse(): Promise<never> {
  return Promise.reject(new AppError('sync.off'))
}
