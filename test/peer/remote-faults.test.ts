import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import type { Remote } from '#electron/main/couch/remote.ts'
import type { RemoteDoc } from '#shared/ipc/couch.ts'

import { makeAuthority } from './certificates.ts'
import type { ServerCertificate } from './certificates.ts'
import { openFaultProxy } from './fault-proxy.ts'
import type { Fault } from './fault-proxy.ts'
import * as faults from './faults.ts'
import { IN_DATABASE, openRemote, openRemoteDesk, problemOf, sealedDoc } from './open-remote.ts'
import type { RemoteDesk } from './open-remote.ts'
import { startServer } from './start-server.ts'
import type { TestServer } from './start-server.ts'

let server: TestServer
let desk: RemoteDesk

beforeAll(async () => {
  server = await startServer()
})

beforeEach(async () => {
  desk = await openRemoteDesk(server)
})

afterEach(async () => {
  await desk.close()
})

afterAll(async () => {
  await server.stop()
})

/** Each call, on a database that holds one record. */
const CALLS: readonly (readonly [string, (remote: Remote, kept: RemoteDoc) => Promise<unknown>])[] =
  [
    ['changes', ({ changes }) => changes(null, 100, false)],
    ['changes, held', ({ changes }) => changes(null, 100, true)],
    ['push', ({ push }) => push([sealedDoc('new')])],
    ['fetch', ({ fetch }, { id }) => fetch([id])],
    ['leaf', ({ leaf }, { id, rev }) => leaf(id, rev ?? '')],
    ['drop', ({ drop }) => drop([{ id: 'alumni:alm_none', rev: '1-0000' }])],
    ['revisions', ({ revisions }) => revisions(null)],
  ]

const FAULTS: readonly (readonly [string, Fault, object])[] = [
  ['a connection cut before anything was heard', faults.cutBefore, { code: 'sync.cut' }],
  ['a connection cut after the work', faults.cutAfterWork, { code: 'sync.cut' }],
  ['an answer cut in the middle', faults.cutInMiddle, { code: 'sync.cut' }],
  ['401 that stays', faults.UNAUTHORIZED, { code: 'sync.login' }],
  ['403', faults.FORBIDDEN, { code: 'sync.forbidden' }],
  ['404 of the database', faults.NOT_FOUND, { code: 'sync.no-database' }],
  ['429', faults.TOO_MANY, { code: 'sync.busy', facts: { retryAfterMs: 7000 } }],
  ['500', faults.SERVER_ERROR, { code: 'sync.server', facts: { status: 500 } }],
  ['502 in HTML', faults.BAD_GATEWAY, { code: 'sync.server', facts: { status: 502 } }],
  ['503', faults.UNAVAILABLE, { code: 'sync.server', facts: { status: 503 } }],
  ['507', faults.DISK_FULL, { code: 'sync.full' }],
  ['a captive portal', faults.CAPTIVE_PORTAL, { code: 'sync.not-couch' }],
  ['broken JSON', faults.BROKEN_JSON, { code: 'sync.not-couch' }],
  ['a redirect', faults.redirecting('http://127.0.0.1:9/'), { code: 'sync.not-couch' }],
]

test.each(FAULTS)(
  '%s is named by every call, and the next try goes well',
  async (_, fault, named) => {
    const { proxy, remote, push } = desk
    const kept = sealedDoc('kept')
    const [rev = ''] = await push(kept)

    for (const [call, ask] of CALLS) {
      proxy.meet(IN_DATABASE, fault, Infinity)
      const problem = await problemOf(ask(remote, { ...kept, rev }))
      proxy.calm()

      expect(problem, call).toMatchObject(named)
      expect(await problemOf(ask(remote, { ...kept, rev })), call).toBeNull()
    }
    const { rows } = await remote.revisions(null)
    expect(rows.map(({ id }) => id)).toEqual(['alumni:alm_kept', 'alumni:alm_new'])
  },
)

test('a server that is not there, and one that falls silent, are told apart', async () => {
  const { proxy, database } = desk
  const limits = { connectMs: 2000, idleMs: 400, answerBytes: 1000 }
  const gone = openRemote('http://127.0.0.1:9', database.name, database)
  const silent = openRemote(proxy.url, database.name, database, { limits })
  const { fault, letGo } = faults.holding()
  proxy.meet(IN_DATABASE, fault)

  const unreachable = await problemOf(gone.fetch(['alumni:alm_a']))
  const timedOut = await problemOf(silent.fetch(['alumni:alm_a']))
  letGo()
  gone.close()
  silent.close()

  expect(unreachable).toMatchObject({ code: 'sync.unreachable', facts: { reason: 'refused' } })
  expect(timedOut).toMatchObject({ code: 'sync.unreachable', facts: { reason: 'timeout' } })
})

test('a certificate is taken for its authority, and refused for what is wrong with it', async () => {
  const { database } = desk
  const office = makeAuthority('Office')
  const [day, year] = [86_400_000, 31_536_000_000]
  const around = (from: number, until: number, address = '127.0.0.1'): ServerCertificate =>
    office.issue(address, new Date(Date.now() + from), new Date(Date.now() + until))
  const look = async (certificate: ServerCertificate, caPem = office.pem): Promise<string> => {
    const secure = await openFaultProxy(server.url, certificate)
    const other = openRemote(secure.url, database.name, database, { caPem })
    const problem = await problemOf(other.revisions(null))
    other.close()
    await secure.stop()
    return problem === null ? 'good' : `${problem.code} ${JSON.stringify(problem.facts)}`
  }

  expect(await look(around(-day, year))).toBe('good')
  expect(await look(around(-year, -day))).toBe('sync.certificate {"reason":"expired"}')
  expect(await look(around(day, year))).toBe('sync.certificate {"reason":"early"}')
  expect(await look(around(-day, year, '10.0.0.1'))).toBe('sync.certificate {"reason":"name"}')
  const foreign = makeAuthority('Somebody').pem
  expect(await look(around(-day, year), foreign)).toBe('sync.certificate {"reason":"unknown"}')
})
