import { request as requestPlain } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { readAddress } from '#electron/main/couch/address.ts'
import { makeHttp } from '#electron/main/couch/http.ts'
import { makeRemote } from '#electron/main/couch/remote.ts'
import type { Remote } from '#electron/main/couch/remote.ts'
import { makeSession } from '#electron/main/couch/session.ts'
import { openFaultProxy } from '#test/peer/fault-proxy.ts'
import { startServer } from '#test/peer/start-server.ts'
import type { TestDatabase } from '#test/peer/start-server.ts'

/** A CouchDB-speaking server for the benchmark, and main's own client before it. */
export interface BenchCouch {
  /** Makes an empty database that `ask` and `pass` reach; gives its name. */
  readonly newDatabase: () => Promise<string>
  readonly dropDatabase: (name: string) => Promise<void>
  /** Does what a machine's `RemotePort` asks, as main does it. */
  readonly ask: (place: Place, method: string, args: readonly unknown[]) => Promise<unknown>
  /** Passes on what PouchDB or a plain loop asks, logged in. */
  readonly pass: (request: IncomingMessage, response: ServerResponse, path: string) => void
  /** Requests of all machines so far. */
  readonly count: () => number
  readonly stop: () => Promise<void>
}

/** Whose connection it is. */
export interface Place {
  readonly database: string
  readonly machine: string
}

/** Starts the server in a process of its own, or takes the one that COUCHDB_URL names. */
export async function startBenchCouch(): Promise<BenchCouch> {
  const server = await startServer()
  const counting = await openFaultProxy(server.url)
  const databases = new Map<string, TestDatabase>()
  const remotes = new Map<string, Remote>()
  const closes: (() => void)[] = []

  function remoteOf({ database, machine }: Place): Remote {
    const key = `${database}/${machine}`
    const known = remotes.get(key)
    if (known !== undefined) return known
    const place = readAddress(counting.url)
    const login = databases.get(database)
    if (!place.ok || login === undefined) throw new Error(`no database ${database}`)
    const http = makeHttp(place.value, null)
    closes.push(http.close)
    const remote = makeRemote(makeSession(http, login), database)
    remotes.set(key, remote)
    return remote
  }

  return {
    async newDatabase() {
      const database = await server.newDatabase()
      databases.set(database.name, database)
      return database.name
    },
    // The server keeps all in memory; what is empty slows nobody.
    dropDatabase: async (name) => databases.get(name)?.empty(),
    ask(place, method, args) {
      const remote = remoteOf(place) as unknown as Record<string, (...input: unknown[]) => unknown>
      const call = remote[method]
      if (call === undefined) throw new Error(`no method ${method}`)
      return Promise.resolve(call(...args))
    },
    pass(request, response, path) {
      const { user, password } = databases.get(path.split(/[/?]/)[1] ?? '') ?? EMPTY
      const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
      const { method, headers } = request
      const kept = { ...headers, authorization, host: new URL(server.url).host }
      const asked = requestPlain(`${server.url}${path}`, { method, headers: kept }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
      asked.on('error', () => response.destroy())
      request.pipe(asked)
    },
    count: () => counting.seen.length,
    async stop() {
      for (const close of closes) close()
      await counting.stop()
      await server.stop()
    },
  }
}

const EMPTY = { user: '', password: '' }
