import { readAddress } from '#electron/main/couch/address.ts'
import { makeHttp } from '#electron/main/couch/http.ts'
import type { HttpLimits } from '#electron/main/couch/http.ts'
import { makeRemote } from '#electron/main/couch/remote.ts'
import type { Remote } from '#electron/main/couch/remote.ts'
import { makeSession } from '#electron/main/couch/session.ts'
import type { RemoteDoc } from '#shared/ipc/couch.ts'
import { AppError } from '#shared/lib/errors.ts'

import { on, openFaultProxy } from './fault-proxy.ts'
import type { FaultProxy, Match } from './fault-proxy.ts'
import type { TestDatabase, TestServer, TestUser } from './start-server.ts'

export interface RemoteOptions {
  readonly caPem?: string
  readonly limits?: HttpLimits
}

/** Opens the client that ships, as one user of one database. */
export function openRemote(
  url: string,
  database: string,
  login: TestUser,
  { caPem, limits }: RemoteOptions = {},
): Remote & { readonly close: () => void } {
  const place = readAddress(url)
  if (!place.ok) throw new Error(place.code)
  const http = makeHttp(place.value, caPem ?? null, limits)
  return { ...makeRemote(makeSession(http, login), database), close: http.close }
}

/** A sealed record; what is in it does not matter to a server. */
export function sealedDoc(name: string, given: Partial<RemoteDoc> = {}): RemoteDoc {
  const id = `alumni:alm_${name}`
  return { id, rev: null, version: 0, clock: '0', sealed: 'c2VhbGVk', ...given }
}

/** A database of its own, and the client that ships, with a proxy between them. */
export interface RemoteDesk {
  readonly database: TestDatabase
  readonly proxy: FaultProxy
  readonly remote: Remote
  /** Sends records; gives the new revision of each, or what stood in the way. */
  readonly push: (...docs: readonly RemoteDoc[]) => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

export async function openRemoteDesk(server: TestServer): Promise<RemoteDesk> {
  const database = await server.newDatabase()
  const proxy = await openFaultProxy(server.url)
  const remote = openRemote(proxy.url, database.name, database)
  return {
    database,
    proxy,
    remote,
    async push(...docs) {
      const answers = await remote.push(docs)
      return answers.map(({ rev, problem }) => rev ?? problem ?? '')
    },
    close() {
      remote.close()
      return proxy.stop()
    },
  }
}

/** What is asked of the database, and not of the server. */
export const IN_DATABASE: Match = on('', /^\/kizuna-test-/)

/** What an asked thing failed with; null where it went well. */
export async function problemOf(
  asked: Promise<unknown>,
): Promise<{ code: string; facts: object } | null> {
  try {
    await asked
    return null
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown
    return { code: thrown.code, facts: thrown.facts }
  }
}
