import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'

import { afterEach } from 'vitest'

import { readAddress } from '#electron/main/couch/address.ts'
import { makeHttp } from '#electron/main/couch/http.ts'
import type { Http, HttpLimits } from '#electron/main/couch/http.ts'
import { makeSession } from '#electron/main/couch/session.ts'
import type { Session } from '#electron/main/couch/session.ts'

/** One request as it arrived. */
export interface Seen {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly cookie: string | null
  readonly authorization: string | null
  readonly body: unknown
}

export interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Text as it is, anything else as JSON. */
  readonly body?: unknown
}

/** What answers; null leaves the response to `raw`. */
export type Answering = (seen: Seen, response: ServerResponse) => Reply | null

export const LOGIN = { user: 'machine-1', password: 'a long password' }
export const COOKIE = 'AuthSession=bWFjaGluZS0x'

const closing: (() => void)[] = []

afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** Starts a server on this machine that answers what the test says, and notes what it was asked. */
export async function serve(
  answer: Answering,
  tls: { readonly key: string; readonly cert: string } | null = null,
): Promise<{ readonly url: string; readonly seen: readonly Seen[] }> {
  const seen: Seen[] = []
  const hear = async (request: IncomingMessage, response: ServerResponse) => {
    const one = await read(request)
    seen.push(one)
    const reply = answer(one, response)
    if (reply === null) return
    const { status = 200, headers = {}, body = {} } = reply
    response.writeHead(status, headers)
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
  const handler = (request: IncomingMessage, response: ServerResponse) => {
    void hear(request, response).catch(() => response.destroy())
  }
  const server = tls === null ? createServer(handler) : createTlsServer(tls, handler)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `${tls === null ? 'http' : 'https'}://127.0.0.1:${port}`, seen }
}

/** A client of an address, closed after the test. */
export function clientOf(
  url: string,
  limits: Partial<HttpLimits> = {},
  caPem: string | null = null,
): Http {
  const place = readAddress(url)
  if (!place.ok) throw new Error(place.code)
  const all = { connectMs: 5000, idleMs: 5000, answerBytes: 1_000_000, ...limits }
  const http = makeHttp(place.value, caPem, all)
  closing.push(http.close)
  return http
}

/** A session on a server that lets everybody in and answers the rest as the test says. */
export async function sessionWith(
  answer: Answering,
  limits: Partial<HttpLimits> = {},
): Promise<{ readonly session: Session; readonly seen: readonly Seen[] }> {
  const { url, seen } = await serve((one, response) =>
    one.path === '/_session' ? letIn() : answer(one, response),
  )
  return { session: makeSession(clientOf(url, limits), LOGIN), seen }
}

/** The answer to a login that fits. */
export function letIn(cookie = COOKIE): Reply {
  const headers = { 'set-cookie': `${cookie}; Version=1; Path=/; HttpOnly` }
  return { headers, body: { ok: true, name: LOGIN.user, roles: [] } }
}

/** Lets a test wait until the server has come to a place. */
export function makeSignal<T = void>(): {
  readonly sent: Promise<T>
  readonly send: (value: T) => void
} {
  let send: (value: T) => void = () => undefined
  const sent = new Promise<T>((resolve) => {
    send = resolve
  })
  return { sent, send }
}

async function read(request: IncomingMessage): Promise<Seen> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  const url = new URL(request.url ?? '/', 'http://host')
  return {
    method: request.method ?? '',
    path: decodeURIComponent(url.pathname),
    query: Object.fromEntries(url.searchParams),
    cookie: request.headers.cookie ?? null,
    authorization: request.headers.authorization ?? null,
    body: text === '' ? null : JSON.parse(text),
  }
}
