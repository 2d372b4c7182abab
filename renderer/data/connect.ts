import { ask } from '#renderer/platform/platform.ts'
import type { CollectionName } from '#shared/domain/act/act.ts'
import type { SyncStatus } from '#shared/domain/sync/sync-status.ts'

import type { DataApi } from './data-api.ts'
// oxlint-disable-next-line import/default -- made by the bundler
import dataWorker from './data.worker.ts?worker&url'
import type { PageApi, WorkerStart } from './data.worker.ts'
import type { JournalPort } from './journal-port.ts'
import type { Recovered } from './recovery.ts'
import { answerWith, callable, joinPort } from './rpc.ts'
import type { RemotePort } from './sync/remote-port.ts'

/** The data as screens see them: every call goes to the worker. */
export interface Connection {
  readonly api: DataApi
  /** Settles once the data are open; calls made before wait for it. */
  readonly opened: Promise<Recovered>
  /** Hears of changed collections; returns the way to stop. */
  readonly onChanged: (listener: (collections: readonly CollectionName[]) => void) => () => void
  /** Hears how the exchange with the server stands; returns the way to stop. */
  readonly onSyncing: (listener: (status: SyncStatus) => void) => () => void
  /** Hears how far long tasks are, from 0 to 1; returns the way to stop. */
  readonly onProgress: (listener: (task: string, share: number) => void) => () => void
}

/** Starts the worker that keeps, sorts and searches all records, and joins it to main's journal. */
export function connectData(start: WorkerStart): Connection {
  const worker = new Worker(workerAddress(), { type: 'module', name: 'data' })
  const listeners = new Set<(collections: readonly CollectionName[]) => void>()
  const watchers = new Set<(task: string, share: number) => void>()
  const syncWatchers = new Set<(status: SyncStatus) => void>()
  const own: PageApi = {
    journal: mainJournal,
    remote: mainRemote,
    page: {
      changed: async (collections) => {
        for (const listener of listeners) listener(collections)
      },
      progress: async (task, share) => {
        for (const watcher of watchers) watcher(task, share)
      },
      syncing: async (status) => {
        for (const watcher of syncWatchers) watcher(status)
      },
    },
  }
  const call = joinPort(worker, answerWith(own))
  const opened = call('worker.open', [start]) as Promise<Recovered>
  return {
    api: callable(call) as DataApi,
    opened,
    onChanged(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onSyncing(listener) {
      syncWatchers.add(listener)
      return () => syncWatchers.delete(listener)
    },
    onProgress(listener) {
      watchers.add(listener)
      return () => watchers.delete(listener)
    },
  }
}

const mainJournal: JournalPort = {
  open: () => ask('journal:open', null),
  append: async (parts) => void (await ask('journal:append', { parts })),
  applied: async (actIds) => void (await ask('journal:applied', { actIds })),
  pending: (from) => ask('journal:pending', { from }),
  read: async (actId) => (await ask('journal:read', { actId })).parts,
  rebuild: (from) => ask('journal:rebuild', { from }),
  beginSnapshot: async () => void (await ask('snapshot:begin', null)),
  addToSnapshot: async (text) => void (await ask('snapshot:part', { text })),
  endSnapshot: async () => void (await ask('snapshot:end', null)),
}

const mainRemote: RemotePort = {
  connection: () => ask('couch:connection', null),
  key: () => ask('keys:sync', null),
  head: () => ask('couch:head', null),
  changes: (since, limit, waits) => ask('couch:changes', { since, limit, waits }),
  cancel: async () => void (await ask('couch:cancel', null)),
  push: (docs) => ask('couch:push', { docs }),
  fetch: (ids) => ask('couch:fetch', { ids }),
  leaf: (id, rev) => ask('couch:leaf', { id, rev }),
  drop: async (leaves) => void (await ask('couch:drop', { leaves })),
  revisions: (after) => ask('couch:revisions', { after }),
}

interface TrustedPolicy {
  readonly createScriptURL: (url: string) => unknown
}
interface TrustedFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => TrustedPolicy
}

// The page's policy takes a worker's address only from a named Trusted Types policy.
function workerAddress(): URL {
  const address = new URL(dataWorker, location.href)
  const factory = (globalThis as { readonly trustedTypes?: TrustedFactory }).trustedTypes
  if (factory === undefined) return address
  const policy = factory.createPolicy('kizuna', {
    createScriptURL: (url) => {
      if (new URL(url).origin !== location.origin) throw new TypeError('foreign script')
      return url
    },
  })
  return policy.createScriptURL(address.href) as URL
}
