import { request } from 'node:https'

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import { makeAuthority } from './certificates.ts'
import { on, openFaultProxy } from './fault-proxy.ts'
import type { FaultProxy } from './fault-proxy.ts'
import * as faults from './faults.ts'
import { startServer } from './start-server.ts'
import type { TestDatabase, TestServer } from './start-server.ts'

let server: TestServer
let database: TestDatabase
let proxy: FaultProxy

beforeAll(async () => {
  server = await startServer()
  database = await server.newDatabase()
})

beforeEach(async () => {
  proxy = await openFaultProxy(server.url)
})

afterEach(async () => {
  await proxy.stop()
})

afterAll(async () => {
  await server.stop()
})

function put(id: string): Promise<Response> {
  return ask('PUT', id, '{}')
}

function ask(method: string, path: string, body?: string): Promise<Response> {
  const { name, user, password } = database
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  const headers = { authorization, 'content-type': 'application/json' }
  const init = { method, headers, redirect: 'manual' as const }
  return fetch(`${proxy.url}/${name}/${path}`, body === undefined ? init : { ...init, body })
}

async function isThere(id: string): Promise<boolean> {
  const { rows } = await database.ask('GET', '_all_docs')
  return rows.some((row) => row.id === id)
}

test('what no order was given for passes', async () => {
  const answer = await put('passed')

  expect(answer.status).toBe(201)
  expect(await isThere('passed')).toBe(true)
})

test('a connection cut before the server hears leaves nothing there', async () => {
  proxy.meet(on('PUT', /cut-before/), faults.cutBefore)

  await expect(put('cut-before')).rejects.toThrow()
  expect(await isThere('cut-before')).toBe(false)
})

test('a connection cut after the work leaves the work done', async () => {
  proxy.meet(on('PUT', /cut-after/), faults.cutAfterWork)

  await expect(put('cut-after')).rejects.toThrow()
  expect(await isThere('cut-after')).toBe(true)
})

test('a connection cut in the middle gives a beginning without an end', async () => {
  proxy.meet(on('GET', /_all_docs/), faults.cutInMiddle)

  const answer = await ask('GET', '_all_docs')

  expect(answer.status).toBe(200)
  await expect(answer.text()).rejects.toThrow()
})

test('a feed that is held back is cut while it is held', async () => {
  proxy.meet(on('GET', /_changes/), faults.cutWhileHeld)

  const answer = await ask('GET', '_changes?feed=longpoll&since=now')

  await expect(answer.text()).rejects.toThrow()
})

test('an order holds for as many requests as it says, and until it is taken back', async () => {
  proxy.meet(on('GET', /./), faults.UNAVAILABLE, 2)
  proxy.meet(on('GET', /./), faults.TOO_MANY, Infinity)

  const answers = [await ask('GET', ''), await ask('GET', ''), await ask('GET', '')]
  proxy.calm()

  expect(answers.map(({ status }) => status)).toEqual([503, 503, 429])
  expect(answers[2]?.headers.get('retry-after')).toBe('7')
  expect((await ask('GET', '')).status).toBe(200)
})

test.each([
  [401, faults.UNAUTHORIZED],
  [403, faults.FORBIDDEN],
  [404, faults.NOT_FOUND],
  [413, faults.TOO_LARGE],
  [500, faults.SERVER_ERROR],
  [502, faults.BAD_GATEWAY],
  [507, faults.DISK_FULL],
  [302, faults.redirecting('http://127.0.0.1:9/')],
])('an answer of %i comes instead of what the server would say', async (status, fault) => {
  proxy.meet(on('PUT', /instead/), fault)

  const answer = await put('instead')

  expect(answer.status).toBe(status)
  expect(await isThere('instead')).toBe(false)
})

test.each([faults.CAPTIVE_PORTAL, faults.BROKEN_JSON])(
  'a good status comes with what is no answer of CouchDB',
  async (fault) => {
    proxy.meet(on('GET', /_all_docs/), fault)

    const answer = await ask('GET', '_all_docs')

    expect(answer.status).toBe(200)
    await expect(answer.json()).rejects.toThrow()
  },
)

test('an answer that is repeated is the earlier one', async () => {
  proxy.meet(on('GET', /_all_docs/), faults.repeating(), 2)
  const before = await (await ask('GET', '_all_docs')).text()

  await put('later')

  expect(await (await ask('GET', '_all_docs')).text()).toBe(before)
})

test('an answer that is overtaken comes after the later one', async () => {
  const order: string[] = []
  proxy.meet(on('PUT', /first|second/), faults.overtaking(), 2)

  const first = put('first').then(() => order.push('first'))
  const hasWorked = async (): Promise<boolean> => isThere('first')
  await expect.poll(hasWorked).toBe(true)
  await put('second').then(() => order.push('second'))
  await first

  expect(order).toEqual(['second', 'first'])
})

test('an answer held back comes once it is let go', async () => {
  const { fault, letGo } = faults.holding()
  proxy.meet(on('PUT', /held/), fault)

  const answer = put('held')
  await expect.poll(() => isThere('held')).toBe(true)
  letGo()

  expect((await answer).status).toBe(201)
})

test('certificates are taken or refused for their authority, their name and their time', async () => {
  const authority = makeAuthority('Office')
  const [day, year] = [86_400_000, 31_536_000_000]
  const around = (from: number, until: number, address = '127.0.0.1') =>
    authority.issue(address, new Date(Date.now() + from), new Date(Date.now() + until))
  const look = async (certificate: ReturnType<typeof around>, ca: string): Promise<string> => {
    const secure = await openFaultProxy(server.url, certificate)
    const came = await new Promise<string>((resolve) => {
      const out = request(`${secure.url}/_up`, { ca }, () => resolve('good'))
      out.on('error', (problem) => resolve(String('code' in problem && problem.code)))
      out.end()
    })
    await secure.stop()
    return came
  }

  const foreign = makeAuthority('Somebody').pem

  expect(await look(around(-day, year), authority.pem)).toBe('good')
  expect(await look(around(-year, -day), authority.pem)).toBe('CERT_HAS_EXPIRED')
  expect(await look(around(day, year), authority.pem)).toBe('CERT_NOT_YET_VALID')
  expect(await look(around(-day, year, '10.0.0.1'), authority.pem)).toBe(
    'ERR_TLS_CERT_ALTNAME_INVALID',
  )
  expect(await look(around(-day, year), foreign)).toMatch(/UNABLE_TO_VERIFY|SELF_SIGNED/)
})
