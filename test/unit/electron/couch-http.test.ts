import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

import { expect, test } from 'vitest'

import { answerProblem, isGood } from '#electron/main/couch/http-problem.ts'
import type { HttpAsk } from '#electron/main/couch/http.ts'
import { toErrorValue } from '#shared/lib/errors.ts'
import { makeAuthority } from '#test/peer/certificates.ts'

import { clientOf, serve } from './support/web-server.ts'
import type { Answering, Reply } from './support/web-server.ts'

const ASK: HttpAsk = { method: 'GET', path: ['kizuna'] }
const DAY_MS = 86_400_000
const JSON_ERROR = { error: 'some_error', reason: 'some reason' }

async function problemWith(answer: Answering, limits = {}): Promise<unknown> {
  const { url } = await serve(answer)
  return problemAt(url, limits)
}

async function problemAt(url: string, limits = {}, caPem: string | null = null): Promise<unknown> {
  try {
    const answer = await clientOf(url, limits, caPem).ask(ASK)
    if (isGood(answer)) return null
    throw answerProblem(answer)
  } catch (error) {
    const { code, facts } = toErrorValue(error)
    return Object.keys(facts).length === 0 ? code : [code, facts]
  }
}

test('a path and a query reach the server below the prefix', async () => {
  const { url, seen } = await serve(() => ({}))

  await clientOf(`${url}/below`).ask({
    method: 'GET',
    path: ['kizuna', 'alumni:alm_1/../../x'],
    query: { rev: '1-a&b' },
  })

  expect(seen[0]).toMatchObject({
    path: '/below/kizuna/alumni:alm_1/../../x',
    query: { rev: '1-a&b' },
  })
})

test.each<[string, Reply, unknown]>([
  ['a portal of a hotel', { body: '<html>Welcome</html>' }, ['sync.not-couch', { status: 200 }]],
  ['broken JSON', { body: '{"results":[' }, ['sync.not-couch', { status: 200 }]],
  [
    'a redirect',
    { status: 302, headers: { location: '/login' } },
    ['sync.not-couch', { status: 302 }],
  ],
  ['a password asked for', { status: 401, body: JSON_ERROR }, 'sync.login'],
  ['a portal that says 401', { status: 401, body: 'Login' }, ['sync.not-couch', { status: 401 }]],
  ['403', { status: 403, body: JSON_ERROR }, 'sync.forbidden'],
  ['a proxy that says 403', { status: 403, body: 'No' }, ['sync.not-couch', { status: 403 }]],
  ['a missing database', { status: 404, body: JSON_ERROR }, 'sync.no-database'],
  [
    'a web server without CouchDB',
    { status: 404, body: 'No' },
    ['sync.not-couch', { status: 404 }],
  ],
  ['a full disk', { status: 507, body: JSON_ERROR }, ['sync.full', { status: 507 }]],
  ['too much at once', { status: 413, body: 'Large' }, ['sync.full', { status: 413 }]],
  [
    'too many requests',
    { status: 429, headers: { 'retry-after': '7' } },
    ['sync.busy', { retryAfterMs: 7000 }],
  ],
  ['too many, unsaid how long', { status: 429 }, ['sync.busy', { retryAfterMs: 0 }]],
  [
    'a pause',
    { status: 503, headers: { 'retry-after': '2' } },
    ['sync.busy', { retryAfterMs: 2000 }],
  ],
  ['a proxy without its server', { status: 502, body: 'Bad' }, ['sync.server', { status: 502 }]],
  ['503', { status: 503 }, ['sync.server', { status: 503 }]],
  ['a portal that says so', { status: 511, body: 'Portal' }, ['sync.not-couch', { status: 511 }]],
])('%s has its own problem', async (_name, reply, problem) => {
  expect(await problemWith(() => reply)).toEqual(problem)
})

test('a pause until a moment counts by the clock of the server, an hour at most', async () => {
  const until = (moment: string) => ({
    status: 503,
    headers: { date: 'Sun, 22 Nov 2026 10:00:00 GMT', 'retry-after': moment },
  })

  const soon = await problemWith(() => until('Sun, 22 Nov 2026 10:00:30 GMT'))
  const late = await problemWith(() => until('Mon, 23 Nov 2026 10:00:00 GMT'))

  expect(soon).toEqual(['sync.busy', { retryAfterMs: 30_000 }])
  expect(late).toEqual(['sync.busy', { retryAfterMs: 3_600_000 }])
})

test('a redirect is not followed', async () => {
  const elsewhere = await serve(() => ({}))
  const { url } = await serve(() => ({ status: 307, headers: { location: elsewhere.url } }))

  await clientOf(url).ask(ASK)

  expect(elsewhere.seen).toEqual([])
})

test('a connection that breaks in the middle of an answer is told as cut', async () => {
  const problem = await problemWith((_seen, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('{"results":[', () => response.destroy())
    return null
  })

  expect(problem).toBe('sync.cut')
})

test('a server that says nothing is given up after a while', async () => {
  const silent = await problemWith(() => null, { idleMs: 50 })
  const halfway = await problemWith(
    (_seen, response) => {
      response.writeHead(200)
      response.write('{')
      return null
    },
    { idleMs: 50 },
  )

  expect([silent, halfway]).toEqual([['sync.unreachable', { reason: 'timeout' }], 'sync.cut'])
})

test('an answer without an end is given up at a size', async () => {
  const problem = await problemWith(() => ({ body: 'x'.repeat(2000) }), { answerBytes: 1000 })

  expect(problem).toEqual(['sync.not-couch', { reason: 'too-long' }])
})

test('a port where nobody listens is told as unreachable', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => {
    server.close(resolve)
  })

  const refused = await problemAt(`http://127.0.0.1:${port}`)

  expect(refused).toEqual(['sync.unreachable', { reason: 'refused' }])
})

test('a server that takes no connection in time is told as unreachable', async () => {
  // It takes the connection and never answers the handshake.
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo

  const problem = await problemAt(`https://127.0.0.1:${port}`, { connectMs: 50 })
  server.close()

  expect(problem).toEqual(['sync.unreachable', { reason: 'timeout' }])
})

test('an office’s own authority is trusted where it is given, and nowhere else', async () => {
  const authority = makeAuthority('Office')
  const now = Date.now()
  const issued = authority.issue('127.0.0.1', new Date(now - DAY_MS), new Date(now + DAY_MS))
  const { url } = await serve(() => ({ body: { ok: true } }), issued)

  expect(await problemAt(url, {}, authority.pem)).toBeNull()
  expect(await problemAt(url)).toEqual(['sync.certificate', { reason: 'unknown' }])
})

test.each([
  ['expired', '127.0.0.1', -2, -1],
  ['early', '127.0.0.1', 1, 2],
  ['name', '127.0.0.9', -1, 1],
])('a certificate is refused as %s', async (reason, address, from, until) => {
  const authority = makeAuthority('Office')
  const now = Date.now()
  const issued = authority.issue(
    address,
    new Date(now + from * DAY_MS),
    new Date(now + until * DAY_MS),
  )
  const { url } = await serve(() => ({}), issued)

  expect(await problemAt(url, {}, authority.pem)).toEqual(['sync.certificate', { reason }])
})

test('plain http where TLS is expected is told as a certificate', async () => {
  const { url } = await serve(() => ({}))

  const problem = await problemAt(url.replace('http:', 'https:'))

  expect(problem).toEqual(['sync.certificate', { reason: 'other' }])
})

test('certificates of an office that hold a private key or nothing are refused', async () => {
  const { key } = makeAuthority('Office').issue('127.0.0.1', new Date(0), new Date(1))

  for (const pem of [key, '', 'no certificate']) {
    expect(() => clientOf('https://127.0.0.1', {}, pem)).toThrow('sync.certificate')
  }
})

test('a request that is called off ends at once, and so do all when the client is closed', async () => {
  const { url } = await serve(() => null)
  const http = clientOf(url)
  const calling = new AbortController()
  const first = http.ask({ ...ASK, signal: calling.signal })
  const second = http.ask(ASK)

  calling.abort()
  await expect(first).rejects.toMatchObject({ name: 'AbortError' })
  http.close()

  await expect(second).rejects.toMatchObject({ code: 'sync.off' })
  await expect(http.ask(ASK)).rejects.toMatchObject({ code: 'sync.off' })
})
