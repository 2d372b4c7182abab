import { makeEnvelope } from '#renderer/data/sync/envelope.ts'
import { openSyncMemory } from '#renderer/data/sync/sync-memory.ts'
import { makeSeal } from '#renderer/data/vault/seal.ts'
import type { CollectionName } from '#shared/domain/act/act.ts'
import { makeClock } from '#shared/domain/record/clock.ts'
import { applyChange, diffRecord } from '#shared/domain/record/patch.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import { SCHEMAS } from '#shared/domain/schemas.ts'
import { newestStamp } from '#shared/domain/sync/clocks.ts'
import type { Machine } from '#shared/domain/sync/machine.ts'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'
import type { RemoteDoc } from '#shared/ipc/couch.ts'

import { makeMemoryRemote, SYNC_KEY, WORKSPACE } from './memory-remote.ts'
import type { MemoryRemote } from './memory-remote.ts'
import { NOW_MS, openTestData } from './open-test-data.ts'
import type { TestData } from './open-test-data.ts'

/** Data that are joined to a server in memory. */
export interface SyncedData extends TestData {
  readonly remote: MemoryRemote
  readonly statuses: SyncStatus[]
  /** Exchanges until both sides agree; throws what stood in the way. */
  readonly exchange: () => Promise<void>
  /** The delays that the exchange waited for, in ms. */
  readonly delays: number[]
}

type Options = Parameters<typeof openTestData>[0] & { readonly remote?: MemoryRemote }

/** Opens data that are joined to a server; nothing is exchanged before `exchange`. */
export async function openSyncedData(options: Options = {}): Promise<SyncedData> {
  const remote = options.remote ?? makeMemoryRemote()
  const statuses: SyncStatus[] = []
  const delays: number[] = []
  syncs += 1
  const name = options.name ?? `sync${syncs}`
  const data = await openTestData({
    ...options,
    name,
    sync: {
      remote,
      memory: await openSyncMemory(name),
      appVersion: '1.0.0',
      // Nothing waits in a test: what is waited for comes by waking.
      wait: (delayMs, signal) => {
        delays.push(delayMs)
        return new Promise((done) => {
          if (signal.aborted) done()
          else signal.addEventListener('abort', () => done())
        })
      },
      random: () => 0,
      onStatus: (status) => statuses.push(status),
    },
  })
  return { ...data, remote, statuses, delays, exchange: data.sync.exchange }
}

let syncs = 0

/** Another machine of the workspace, played by hand: it knows records and seals them. */
export interface OtherMachine {
  /** Reads what the server holds of a record. */
  readonly read: (collection: CollectionName, id: string) => Promise<RecordBase>
  /** Makes of a record what it is after an edit there. */
  readonly edit: <R extends RecordBase>(
    collection: CollectionName,
    record: R,
    fields: object,
    laterMs?: number,
  ) => R
  readonly sealed: (collection: CollectionName, record: RecordBase) => Promise<RemoteDoc>
  readonly write: (collection: CollectionName, record: RecordBase) => Promise<void>
  /** Seals what a machine tells of itself, in the place where it lies already. */
  readonly sealedMachine: (machine: Machine, at: RemoteDoc) => Promise<RemoteDoc>
}

export async function makeOtherMachine(
  remote: MemoryRemote,
  device = 'dev_other000',
): Promise<OtherMachine> {
  const envelope = makeEnvelope(await makeSeal(SYNC_KEY), WORKSPACE)
  const clock = makeClock(device)
  const sealed = (collection: CollectionName, record: RecordBase): Promise<RemoteDoc> =>
    envelope.seal(
      {
        id: `${collection}:${record.id}`,
        rev: null,
        version: SCHEMAS[collection].version,
        clock: newestStamp(record.clocks),
      },
      record,
    )
  return {
    async read(collection, id) {
      const doc = remote.server.docs().find((one) => one.id === `${collection}:${id}`)
      if (doc === undefined) throw new Error(`the server holds no ${id}`)
      const content = await envelope.open(doc)
      if (content === null) throw new Error(`${id} does not open`)
      return content as unknown as RecordBase
    },
    edit(collection, record, fields, laterMs = 1000) {
      for (const stamp of Object.values(record.clocks)) clock.witness(stamp)
      const change = diffRecord(collection, record, fields as Record<string, unknown>)
      if (change === null) return record
      return applyChange(record, change, clock.next(NOW_MS + laterMs)) ?? record
    },
    sealed,
    sealedMachine: (machine, { id, rev, version, clock }) =>
      envelope.seal({ id, rev, version, clock }, machine),
    write: async (collection, record) => remote.server.put(await sealed(collection, record)),
  }
}
