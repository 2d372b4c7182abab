import { makeConnectionStore } from '#electron/main/couch/connection.ts'
import { makeCouch } from '#electron/main/couch/couch.ts'
import type { ServerLogin } from '#shared/ipc/couch.ts'

import { makeFolder } from './folders.ts'
import { NO_STORE, startedIn } from './keyrings.ts'

export const NOW_MS = Date.parse('2026-09-12T01:00:00Z')

/** A machine's way to the server, in a folder of its own; without keys until they are made. */
export async function makeMachine(folder = makeFolder()) {
  const keys = await startedIn(folder, NO_STORE)
  const connections = makeConnectionStore({ folder, key: () => keys.key('connection') })
  const couch = makeCouch({ connections, keys, nowMs: () => NOW_MS })
  return { couch, keys, folder, connections }
}

/** A login as a person types it. */
export function loginTo(url: string, changes: Partial<ServerLogin> = {}): ServerLogin {
  return {
    url,
    database: 'kizuna',
    user: 'machine-1',
    password: 'a long password',
    caPem: null,
    ...changes,
  }
}
