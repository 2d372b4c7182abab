import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'

import type { RemotePort } from '#renderer/data/sync/remote-port.ts'
import type { CollectionName } from '#shared/domain/act/act.ts'
import type { ServerLogin } from '#shared/ipc/couch.ts'
import { makeMachine } from '#test/unit/electron/support/couches.ts'
import { SHARED_PASSPHRASE } from '#test/unit/electron/support/workspaces.ts'

import { openFaultProxy } from './fault-proxy.ts'
import type { FaultProxy, Match } from './fault-proxy.ts'
import { openMachineRoom } from './machine.ts'
import type { Machine, MachineRoom } from './machine.ts'
import { startServer } from './start-server.ts'
import type { TestDatabase, TestServer, TestUser } from './start-server.ts'

type Main = Awaited<ReturnType<typeof makeMachine>>

/** A machine that is joined to a server, with a proxy of its own on the way. */
export interface JoinedMachine extends Machine, Pick<Main, 'couch'>, TestUser {
  readonly proxy: FaultProxy
  /** Exchanges until both sides agree, then lets the server be; throws what stood in the way. */
  readonly exchange: () => Promise<void>
  /** The one record of a collection that has this id. */
  readonly record: (collection: CollectionName, id: string) => Promise<Record<string, unknown>>
  /** A login of this machine for a database. */
  readonly loginTo: (database: TestDatabase) => ServerLogin
}

/** A batch of people on its way to the server; a machine tells of itself in another. */
export const PEOPLE: Match = ({ path, body }) =>
  path.endsWith('/_bulk_docs') && body.includes('"alumni:')

/** Machines of one workspace, and the database that they share. */
export interface WorkspaceDesk {
  readonly database: TestDatabase
  /** Opens the next machine: the first begins the workspace, others join it. */
  readonly open: () => Promise<JoinedMachine>
  readonly close: () => Promise<void>
}

/** Gives every test of a file a workspace of its own, on one server and with the same workers. */
export function deskForEach(): {
  readonly desk: () => WorkspaceDesk
  readonly server: () => TestServer
} {
  let server: TestServer
  let room: MachineRoom
  let desk: WorkspaceDesk
  beforeAll(async () => {
    server = await startServer()
    room = await openMachineRoom()
  })
  beforeEach(async () => {
    desk = await openWorkspaceDesk(server, room)
  })
  afterEach(async () => {
    await desk.close()
  })
  afterAll(async () => {
    await room.close()
    await server.stop()
  })
  return { desk: () => desk, server: () => server }
}

async function openWorkspaceDesk(server: TestServer, room: MachineRoom): Promise<WorkspaceDesk> {
  const database = await server.newDatabase()
  const machines: JoinedMachine[] = []

  async function open(): Promise<JoinedMachine> {
    const number = machines.length + 1
    const user = await database.newUser()
    const proxy = await openFaultProxy(server.url)
    const main = await makeMachine()
    const loginTo = ({ name }: TestDatabase): ServerLogin => ({
      ...user,
      url: proxy.url,
      database: name,
      caPem: null,
    })
    if (number === 1) {
      await main.keys.create(SHARED_PASSPHRASE)
      await main.couch.begin(loginTo(database), `支社${number}のパソコン`)
    } else {
      const name = `支社${number}のパソコン`
      const outcome = await main.couch.join(loginTo(database), name, SHARED_PASSPHRASE)
      if (outcome !== 'joined') throw new Error(outcome)
    }
    const machine = await room.open(number, remoteOf(main))
    const joined: JoinedMachine = {
      ...machine,
      ...user,
      couch: main.couch,
      proxy,
      loginTo,
      async exchange() {
        try {
          await machine.inside.exchange()
        } finally {
          await machine.data.sync.stop()
        }
      },
      async record(collection, id) {
        const records = await machine.inside.records(collection)
        const found = records.find((record) => record['id'] === id)
        if (found === undefined) throw new Error(`no ${id}`)
        return found
      },
    }
    machines.push(joined)
    return joined
  }

  return {
    database,
    open,
    async close() {
      for (const { stop, couch, proxy } of machines) {
        await stop()
        couch.close()
        await proxy.stop()
      }
    },
  }
}

function remoteOf({ couch, keys }: Main): RemotePort {
  const { connection, head, changes, push, fetch, leaf, drop, revisions } = couch
  return {
    connection,
    head,
    changes,
    push,
    fetch,
    leaf,
    drop,
    revisions,
    key: async () => keys.key('sync'),
    cancel: async () => couch.cancel(),
  }
}
