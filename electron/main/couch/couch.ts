import type {
  AdminLogin,
  ConnectionFile,
  JoinOutcome,
  RemoteHead,
  ServerConnection,
  ServerLogin,
  ServerReport,
} from '#shared/ipc/couch.ts'
import { AppError } from '#shared/lib/errors.ts'
import { makeTurns } from '#shared/lib/turns.ts'

import type { Keyring } from '../keys/keyring.ts'
import { checkServer } from './check.ts'
import { readConnectionFile, writeConnectionFile } from './connection-file.ts'
import { withoutPassword } from './connection.ts'
import type { ConnectionStore, KeptConnection } from './connection.ts'
import { completeLogin, onLine, openLine } from './line.ts'
import type { FullLogin, Line } from './line.ts'
import { provisionServer } from './provision.ts'
import type { Remote } from './remote.ts'
import type { WorkspaceKeys } from './workspace.ts'

/** What the couch needs from outside; nothing of Electron. */
export interface CouchTools {
  readonly connections: ConnectionStore
  readonly keys: WorkspaceKeys & Pick<Keyring, 'state'>
  /** Milliseconds since 1970, UTC; tells how long a certificate is still good. */
  readonly nowMs: () => number
}

/** The server that this machine is joined to; the calls of `RemotePort` among others. */
export interface Couch extends Remote {
  readonly connection: () => Promise<ServerConnection | null>
  readonly check: (login: ServerLogin) => Promise<ServerReport>
  readonly provision: (login: ServerLogin, admin: AdminLogin) => Promise<ServerReport>
  readonly begin: (login: ServerLogin, machineName: string) => Promise<ServerConnection>
  readonly join: (login: ServerLogin, machineName: string, secret: string) => Promise<JoinOutcome>
  /** Keeps the login where the same workspace is reached by it; else nothing changes. */
  readonly changeLogin: (login: ServerLogin) => Promise<ServerReport>
  readonly pause: (isPaused: boolean) => Promise<ServerConnection>
  readonly leave: () => Promise<void>
  readonly beginAnew: () => Promise<void>
  /** The text of a connection file. @throws `sync.off` */
  readonly fileText: (companyName: string) => Promise<string>
  readonly readFile: (text: string) => ConnectionFile | null
  readonly head: () => Promise<RemoteHead>
  /** Ends every connection, as the program ends. */
  readonly close: () => void
}

interface Joined {
  readonly kept: KeptConnection
  readonly line: Line
}

/** Makes the one way to the server; nothing is asked of the network before a call needs it. */
export function makeCouch({ connections, keys, nowMs }: CouchTools): Couch {
  let joined: Joined | null = null
  let reading: Promise<void> | null = null
  // Two changes of the connection at once would leave the file and this one apart.
  const inTurn = makeTurns()

  function take(kept: KeptConnection | null): void {
    joined?.line.http.close()
    joined = kept === null ? null : { kept, line: openLine(kept, keys) }
  }

  async function readOnce(): Promise<void> {
    take(await connections.read())
  }

  async function current(): Promise<Joined | null> {
    reading ??= readOnce()
    try {
      await reading
    } catch (error) {
      // Locked as yet: it is read once the key is at hand.
      reading = null
      throw error
    }
    return joined
  }

  async function demand(): Promise<Joined> {
    const found = await current()
    if (found === null) throw new AppError('sync.off')
    return found
  }

  async function keep(kept: KeptConnection): Promise<ServerConnection> {
    await connections.write(kept)
    reading = Promise.resolve()
    take(kept)
    return withoutPassword(kept)
  }

  async function keptLogin(): Promise<FullLogin | null> {
    // Before there is a key there is no connection either.
    return keys.state() === 'open' ? ((await current())?.kept ?? null) : null
  }

  async function fullLogin(login: ServerLogin): Promise<FullLogin> {
    return completeLogin(login, await keptLogin())
  }

  async function check(login: ServerLogin): Promise<ServerReport> {
    return checkServer(login, await keptLogin(), { keys, nowMs })
  }

  function keepNew(login: FullLogin, machineName: string): Promise<ServerConnection> {
    const workspaceId = keys.workspaceId()
    return keep({ ...login, machineName: machineName.trim(), isPaused: false, workspaceId })
  }

  const remote = async (): Promise<Remote> => (await demand()).line.remote

  return {
    connection: async () => {
      const found = await current()
      return found && withoutPassword(found.kept)
    },
    check,
    provision: inTurn(async (login, admin) => {
      const full = await fullLogin(login)
      await provisionServer(full, admin, keys)
      return check({ ...login, password: full.password })
    }),
    begin: inTurn(async (login, machineName) => {
      const full = await fullLogin(login)
      await onLine(full, keys, ({ workspace }) => workspace.begin())
      return keepNew(full, machineName)
    }),
    join: inTurn(async (login, machineName, secret) => {
      const full = await fullLogin(login)
      const outcome = await onLine(full, keys, ({ workspace }) => workspace.join(secret))
      if (outcome === 'joined') await keepNew(full, machineName)
      return outcome
    }),
    changeLogin: inTurn(async (login) => {
      const { kept } = await demand()
      const report = await check(login)
      const isUsable = report.lines.every(
        ({ check, state }) => check === 'closed' || state !== 'bad',
      )
      if (report.holds === 'own' && isUsable) {
        await keep({ ...kept, ...completeLogin(login, kept) })
      }
      return report
    }),
    pause: inTurn(async (isPaused) => {
      const { kept, line } = await demand()
      const next = { ...kept, isPaused }
      await connections.write(next)
      joined = { kept: next, line }
      return withoutPassword(next)
    }),
    leave: inTurn(async () => {
      await connections.remove()
      reading = Promise.resolve()
      take(null)
    }),
    beginAnew: inTurn(async () => {
      await (await demand()).line.workspace.beginAnew()
    }),
    fileText: async (companyName) => {
      const { url, database, caPem } = (await demand()).kept
      return writeConnectionFile({ url, database, caPem, companyName })
    },
    readFile: readConnectionFile,
    head: async () => (await demand()).line.workspace.head(),
    // No turn lies before the call where none must, so that it can be called off at once.
    changes: async (...input) => (joined ?? (await demand())).line.remote.changes(...input),
    cancel: () => {
      joined?.line.remote.cancel()
      joined?.line.http.rest()
    },
    push: async (docs) => (await remote()).push(docs),
    fetch: async (ids) => (await remote()).fetch(ids),
    leaf: async (id, rev) => (await remote()).leaf(id, rev),
    drop: async (leaves) => (await remote()).drop(leaves),
    revisions: async (after) => (await remote()).revisions(after),
    close: () => take(null),
  }
}
