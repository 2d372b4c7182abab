import { expect, test } from 'vitest'

import { readAddress } from '#electron/main/couch/address.ts'
import { judgeProtection } from '#electron/main/couch/check-lines.ts'
import { isMessageKey, translate } from '#shared/i18n/translate.ts'
import { SERVER_CHECKS } from '#shared/ipc/couch.ts'
import type { ServerLogin } from '#shared/ipc/couch.ts'
import { makeAuthority } from '#test/peer/certificates.ts'

import { NOW_MS, loginTo, makeMachine } from './support/couches.ts'
import { letIn, serve } from './support/web-server.ts'
import type { Answering, Reply, Seen } from './support/web-server.ts'

const DAY_MS = 86_400_000
const WELCOME = {
  couchdb: 'Welcome',
  version: '3.5.3',
  vendor: { name: 'The Apache Software Foundation' },
}
const NO = { error: 'unauthorized', reason: 'You are not authorized to access this db.' }
const MISSING: Reply = { status: 404, body: { error: 'not_found', reason: 'missing' } }

/** How a sound CouchDB with an empty, closed database answers. */
function sound({ path, method, cookie }: Seen): Reply {
  if (path === '/_session') return letIn()
  if (path === '/') return { body: WELCOME }
  if (cookie === null) return { status: 401, body: NO }
  if (path === '/kizuna') return { body: { db_name: 'kizuna', doc_count: 0, update_seq: '0' } }
  if (path === '/kizuna/_all_docs') return { body: { total_rows: 0, rows: [] } }
  if (path === '/kizuna/_security')
    return { body: { members: { names: ['machine-1'], roles: [] } } }
  if (path.startsWith('/kizuna/_local/')) {
    return { status: method === 'PUT' ? 201 : 200, body: { ok: true, rev: '0-1' } }
  }
  return MISSING
}

/** What was found, where it is not good; every line has words in both languages. */
async function faultsOf(
  answer: (seen: Seen) => Reply | null,
  changes: Partial<ServerLogin> = {},
): Promise<readonly string[]> {
  const answering: Answering = (seen) => answer(seen) ?? sound(seen)
  const { url } = await serve(answering)
  return faultsAt({ ...loginTo(url), ...changes })
}

async function faultsAt(login: ServerLogin): Promise<readonly string[]> {
  const { couch } = await makeMachine()
  const { lines } = await couch.check(login)
  expect(lines.map(({ check }) => check)).toEqual(SERVER_CHECKS)
  const told = lines.filter(({ state }) => state !== 'skipped')
  for (const { check, code, facts } of told) {
    const key = `sync.check.${check}.${code}`
    expect(isMessageKey(key), key).toBe(true)
    if (isMessageKey(key))
      for (const language of ['ja', 'en'] as const) translate(language, key, facts)
  }
  return told
    .filter(({ state }) => state !== 'good')
    .map(({ check, state, code }) => `${check} ${state} ${code}`)
}

const at =
  (path: string, reply: Reply) =>
  (seen: Seen): Reply | null =>
    seen.path === path ? reply : null

test('a sound server has no fault, and is left as it was', async () => {
  const { url, seen } = await serve(sound)

  const faults = await faultsAt(loginTo(url))

  const written = seen.filter(({ method, path }) => method !== 'GET' && path !== '/_session')
  expect(faults).toEqual([])
  expect(written.map(({ method }) => method)).toEqual(['PUT', 'DELETE'])
  expect(new Set(written.map(({ path }) => path)).size).toBe(1)
  expect(written[0]?.path).toMatch(/^\/kizuna\/_local\//)
})

test.each<[string, Reply, string]>([
  ['a portal', { body: '<html>Welcome</html>' }, 'couchdb bad not-couch'],
  ['a portal that sends on', { status: 302, headers: { location: '/' } }, 'couchdb bad redirect'],
  ['a proxy without its server', { status: 502, body: 'Bad' }, 'couchdb bad server'],
  ['another database', { body: { name: 'Elastic' } }, 'couchdb bad not-couch'],
])('%s is told for what it is, and nothing more is asked', async (_name, reply, fault) => {
  const { url, seen } = await serve((one) => at('/', reply)(one) ?? sound(one))

  const faults = await faultsAt(loginTo(url))

  expect(faults).toEqual([fault])
  expect(seen).toHaveLength(1)
})

test.each([
  ['2.3.1', 'couchdb warning old'],
  ['3.5.2', 'couchdb warning old'],
  ['3.5.3', undefined],
  ['3.10.0', undefined],
  ['4.0.0', undefined],
])('version %s of CouchDB is judged by its known weakness', async (version, fault) => {
  const [found] = await faultsOf(at('/', { body: { ...WELCOME, version } }))

  expect(found).toBe(fault)
})

test('a server that only speaks like CouchDB may be tried, with a warning', async () => {
  const body = {
    'express-pouchdb': 'Welcome!',
    version: '4.2.0',
    vendor: { name: 'PouchDB authors' },
  }

  expect(await faultsOf(at('/', { body }))).toEqual(['couchdb warning other'])
})

test('a server that shows itself only after the login is judged then', async () => {
  const locked = (seen: Seen): Reply | null =>
    seen.path === '/' && seen.cookie === null ? { status: 401, body: NO } : null
  const old = (seen: Seen) =>
    locked(seen) ?? at('/', { body: { ...WELCOME, version: '3.3.0' } })(seen)

  expect(await faultsOf(locked)).toEqual([])
  expect(await faultsOf(old)).toEqual(['couchdb warning old'])
})

test.each<[string, string, Reply, string]>([
  ['a wrong password', '/_session', { status: 401, body: NO }, 'login bad refused'],
  ['a user who is locked out', '/_session', { status: 403, body: NO }, 'login bad locked'],
  ['a garbled login', '/_session', { body: 'x' }, 'login bad failed'],
  ['no database', '/kizuna', MISSING, 'database bad missing'],
  ['a database closed to the user', '/kizuna', { status: 403, body: NO }, 'access bad forbidden'],
])('%s is told at its own line', async (_name, path, reply, fault) => {
  expect(await faultsOf(at(path, reply))).toEqual([fault])
})

test.each([
  [403, 'access bad read-only'],
  [507, 'access bad full'],
  [500, 'access bad failed'],
])('a write that is answered by %i is told', async (status, fault) => {
  const refusing = ({ method, path }: Seen): Reply | null =>
    method === 'PUT' && path.includes('/_local/') ? { status, body: NO } : null

  expect(await faultsOf(refusing)).toEqual([fault])
})

test('an administrator’s login is too much to keep', async () => {
  const reply = letIn()
  const roles = { ...reply, body: { ok: true, roles: ['_admin'] } }

  expect(await faultsOf(at('/_session', roles))).toEqual(['login warning admin'])
})

test('a database open to everybody, or to every user, is told', async () => {
  const info = { body: { db_name: 'kizuna', doc_count: 0, update_seq: '0' } }

  expect(await faultsOf(at('/kizuna', info))).toEqual(['closed bad open'])
  for (const body of [{}, { members: { names: [], roles: [] } }]) {
    expect(await faultsOf(at('/kizuna/_security', { body }))).toEqual(['closed warning any-user'])
  }
})

test('an address that cannot be used is told before anything is asked', async () => {
  expect(await faultsAt(loginTo('http://couch.example.jp'))).toEqual(['address bad insecure'])
  expect(await faultsAt(loginTo('https://a:b@couch.example.jp'))).toEqual([
    'address bad credentials',
  ])
  expect(await faultsAt(loginTo('https://couch.example.jp', { database: '_users' }))).toEqual([
    'address bad database',
  ])
})

test('a certificate shows at its own line', async () => {
  const authority = makeAuthority('Office')
  const now = Date.now()
  const days = (from: number, until: number) =>
    authority.issue('127.0.0.1', new Date(now + from * DAY_MS), new Date(now + until * DAY_MS))
  const valid = await serve(sound, days(-1, 2000))
  const expired = await serve(sound, days(-2, -1))

  expect(await faultsAt(loginTo(valid.url, { caPem: authority.pem }))).toEqual([])
  expect(await faultsAt(loginTo(valid.url))).toEqual(['tls bad unknown'])
  expect(await faultsAt(loginTo(valid.url, { caPem: 'no' }))).toEqual(['tls bad authority'])
  expect(await faultsAt(loginTo(expired.url, { caPem: authority.pem }))).toEqual([
    'tls bad expired',
  ])
})

test('how a connection is protected is judged by where the server is, and until when', () => {
  const judge = (url: string, validTo: string) => {
    const place = readAddress(url)
    if (!place.ok) throw new Error(place.code)
    return judgeProtection(place.value, { protocol: 'TLSv1.3', validTo }, NOW_MS)
  }

  expect(judge('http://192.168.1.2', '').code).toBe('plain')
  expect(judge('http://localhost', '').code).toBe('here')
  expect(judge('https://couch.example.jp', 'Sep 20 01:00:00 2026 GMT')).toMatchObject({
    code: 'expires-soon',
    facts: { days: 8 },
  })
  expect(judge('https://couch.example.jp', 'Dec 20 01:00:00 2026 GMT').code).toBe('good')
})
