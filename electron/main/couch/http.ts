import * as http from 'node:http'
import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http'
import * as https from 'node:https'
import { TLSSocket } from 'node:tls'

import { AppError } from '#shared/lib/errors.ts'

import { errnoOf } from '../disk-error.ts'
import type { ServerPlace } from './address.ts'
import { connectionProblem } from './http-problem.ts'
import { makeTrust } from './trust.ts'

/** One request; it goes below the server's address and nowhere else. */
export interface HttpAsk {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  /** Parts of the path, not encoded: the database, then the document. */
  readonly path: readonly string[]
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly cookie?: string | null
  /** True for what may be asked twice: a kept connection may have gone in the meantime. */
  readonly isRepeatable?: boolean
  readonly signal?: AbortSignal
}

/** What came back; `body` is undefined where it is not JSON. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
  /** How it was protected; null for plain http. */
  readonly tls: { readonly protocol: string; readonly validTo: string } | null
}

/** How long and how large an answer may be. */
export interface HttpLimits {
  readonly connectMs: number
  /** Silence on an open connection; a held feed speaks every 25 seconds. */
  readonly idleMs: number
  readonly answerBytes: number
}

// What a kept connection shows that the other side has ended in the meantime.
const STALE = new Set(['ECONNRESET', 'EPIPE'])
// A connection that nobody uses is let go before a router on the way forgets it without a word.
const KEPT = { keepAlive: true, timeout: 30_000 }
const LIMITS: HttpLimits = { connectMs: 15_000, idleMs: 60_000, answerBytes: 64 * 1024 * 1024 }

/** Speaks with one server. */
export interface Http {
  /**
   * Asks, and gives the answer whatever its status is; redirects are not followed.
   *
   * @throws `sync.unreachable`, `sync.cut`, `sync.certificate`, `sync.not-couch` with the reason
   *   `too-long`, `sync.off` once closed; an abort as an `AbortError`
   */
  readonly ask: (ask: HttpAsk) => Promise<HttpAnswer>
  /** Lets go of connections that are not in use: after a sleep they may be dead, and say nothing. */
  readonly rest: () => void
  /** Ends every connection. */
  readonly close: () => void
}

/** Makes the one client of a server; connections are kept between requests. */
export function makeHttp(
  place: ServerPlace,
  caPem: string | null,
  limits: HttpLimits = LIMITS,
): Http {
  const secureContext = place.isPlain ? null : makeTrust(caPem)
  const agent =
    secureContext === null
      ? new http.Agent(KEPT)
      : new https.Agent({ ...KEPT, secureContext, rejectUnauthorized: true })
  const closing = new AbortController()

  function open(ask: HttpAsk, text: string | null): ClientRequest {
    const options = {
      agent,
      host: place.hostname,
      port: place.port,
      method: ask.method,
      path: pathOf(place.prefix, ask),
      headers: {
        accept: 'application/json',
        ...(text !== null && {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(text),
        }),
        ...(ask.cookie && { cookie: ask.cookie }),
      },
    }
    return secureContext === null ? http.request(options) : https.request(options)
  }

  async function ask(input: HttpAsk, isAgain = false): Promise<HttpAnswer> {
    const stops = input.signal === undefined ? [closing.signal] : [closing.signal, input.signal]
    for (const signal of stops) signal.throwIfAborted()
    const text = input.body === undefined ? null : JSON.stringify(input.body)
    const request = open(input, text)
    try {
      return await exchange(request, text, limits, stops)
    } catch (error) {
      const isStale = request.reusedSocket && STALE.has(errnoOf(causeOf(error)))
      if (isStale && input.isRepeatable === true && !isAgain) return await ask(input, true)
      throw error
    }
  }

  return {
    ask: (input) => ask(input),
    rest: () => {
      for (const socket of Object.values(agent.freeSockets).flat()) socket?.destroy()
    },
    close: () => {
      closing.abort(new AppError('sync.off'))
      agent.destroy()
    },
  }
}

/** Sends one request and reads its answer whole, unless one of the signals stops it. */
function exchange(
  request: ClientRequest,
  text: string | null,
  { connectMs, idleMs, answerBytes }: HttpLimits,
  stops: readonly AbortSignal[],
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    let isConnected = false
    let isAnswered = false
    const end = () => {
      clearTimeout(connecting)
      for (const signal of stops) signal.removeEventListener('abort', stop)
    }
    const fail = (thrown: unknown) => {
      end()
      const state = { isConnected, isSent: request.writableFinished, isAnswered }
      reject(isAbort(thrown) ? thrown : connectionProblem(thrown, state))
      request.destroy()
    }
    const stop = (event: Event) =>
      fail(event.target instanceof AbortSignal ? event.target.reason : undefined)
    for (const signal of stops) signal.addEventListener('abort', stop)
    const connecting = setTimeout(() => fail(tooSlow()), connectMs)
    const connected = () => {
      clearTimeout(connecting)
      isConnected = true
    }
    request.on('socket', (socket) => {
      if (!socket.connecting) connected()
      else socket.once(socket instanceof TLSSocket ? 'secureConnect' : 'connect', connected)
    })
    request.setTimeout(idleMs, () => fail(tooSlow()))
    request.on('error', fail)
    request.on('response', (response) => {
      isAnswered = true
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > answerBytes) fail(new AppError('sync.not-couch', { reason: 'too-long' }))
        else chunks.push(chunk)
      })
      response.on('error', fail)
      response.on('end', () => {
        end()
        resolve(answerOf(response, Buffer.concat(chunks)))
      })
    })
    request.end(text ?? undefined)
  })
}

function answerOf(response: IncomingMessage, bytes: Buffer): HttpAnswer {
  const { socket, headers, statusCode = 0 } = response
  const tls =
    socket instanceof TLSSocket
      ? {
          protocol: socket.getProtocol() ?? '',
          validTo: socket.getPeerCertificate().valid_to ?? '',
        }
      : null
  return { status: statusCode, headers, body: parse(bytes.toString('utf8')), tls }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function pathOf(prefix: string, { path, query = {} }: HttpAsk): string {
  // A colon may stand in a path as it is (RFC 3986 §3.3), and every id has one.
  const parts = path.map((part) => encodeURIComponent(part).replaceAll('%3A', ':'))
  const below = parts.map((part) => `/${part}`).join('')
  const asked = new URLSearchParams(query).toString()
  return `${prefix}${below === '' ? '/' : below}${asked === '' ? '' : `?${asked}`}`
}

function tooSlow(): Error {
  return Object.assign(new Error('Too slow'), { code: 'ETIMEDOUT' })
}

function isAbort(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'AbortError'
}

function causeOf(thrown: unknown): unknown {
  return thrown instanceof Error ? thrown.cause : undefined
}
