import type { RemotePort } from '#renderer/data/sync/remote-port.ts'

export const WORKSPACE = 'wsp_bench0000'
export const SYNC_KEY = new Uint8Array(32).fill(5)

/** Main's client by way of the server that serves this page, as the app has it by way of the bridge. */
export function benchRemote(database: string, machine: string): RemotePort {
  const call =
    (method: string) =>
    async (...args: unknown[]) => {
      const answer = await fetch(`/remote/${database}/${machine}/${method}`, {
        method: 'POST',
        body: JSON.stringify(args),
      })
      if (!answer.ok) throw new Error(await answer.text())
      return (await answer.json()) as never
    }
  return {
    connection: async () => ({
      url: location.origin,
      database,
      user: machine,
      caPem: null,
      machineName: machine,
      isPaused: false,
      workspaceId: WORKSPACE,
    }),
    key: async () => SYNC_KEY,
    head: async () => ({ workspace: 'same', epoch: 'first', sequence: 0 }),
    changes: call('changes'),
    cancel: call('cancel'),
    push: call('push'),
    fetch: call('fetch'),
    leaf: call('leaf'),
    drop: call('drop'),
    revisions: call('revisions'),
  }
}
