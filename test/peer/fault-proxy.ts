import { createServer as createPlainServer, request as requestPlain } from 'node:http'
import type {
  IncomingHttpHeaders,
  IncomingMessage,
  RequestListener,
  ServerResponse,
} from 'node:http'
import { createServer as createTlsServer, request as requestTls } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'

import type { ServerCertificate } from './certificates.ts'

/** A request as it came in. */
export interface Asked {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** An answer, whole. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** What a fault may do with one request. */
export interface Exchange {
  readonly asked: Asked
  /** Lets the server do the work, and gives back what it answers. */
  readonly forward: () => Promise<Answer>
  /** Lets everything pass as it comes. */
  readonly pass: () => Promise<void>
  readonly send: (answer: Answer) => void
  /** Sends the head and the first bytes of an answer, then ends the connection. */
  readonly sendPart: (answer: Answer, bytes: number) => void
  /** Passes what comes until the server begins to speak, then ends the connection. */
  readonly cutOnceHeld: () => Promise<void>
  readonly cut: () => void
}

/** Something that goes wrong between client and server. */
export type Fault = (exchange: Exchange) => void | Promise<void>

/** Which requests meet a fault. */
export type Match = (asked: Asked) => boolean

/** Stands between client and server, and passes everything on but for what was ordered. */
export interface FaultProxy {
  readonly url: string
  /** Every request that came in, those that met a fault among them. */
  readonly seen: readonly Asked[]
  /** Lets the next so many matching requests meet a fault; earlier orders come first. */
  readonly meet: (match: Match, fault: Fault, times?: number) => void
  /** Takes back what has not been met yet. */
  readonly calm: () => void
  readonly stop: () => Promise<void>
}

interface Order {
  readonly match: Match
  readonly fault: Fault
  left: number
}

/** Opens a proxy on loopback; with a certificate it speaks TLS to the client. */
export async function openFaultProxy(
  target: string,
  certificate?: ServerCertificate,
): Promise<FaultProxy> {
  const seen: Asked[] = []
  const sockets = new Set<Socket>()
  let orders: Order[] = []

  const listener: RequestListener = (request, response) => {
    const deal = async (): Promise<void> => {
      const { method = 'GET', url: path = '/', headers } = request
      const asked = { method, path, headers, body: await bytesOf(request) }
      seen.push(asked)
      const exchange = exchangeOf(target, asked, response)
      const order = orders.find(({ match, left }) => left > 0 && match(asked))
      if (order === undefined) return exchange.pass()
      order.left -= 1
      return order.fault(exchange)
    }
    // Either side went away: the other one hears of it.
    void deal().catch(() => response.destroy())
  }
  const server =
    certificate === undefined
      ? createPlainServer(listener)
      : createTlsServer({ ...certificate }, listener)
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    url: `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    seen,
    meet(match, fault, times = 1) {
      orders.push({ match, fault, left: times })
    },
    calm() {
      orders = []
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** Matches by method (empty for any) and by a pattern of the path with its query. */
export function on(method: string, path: RegExp): Match {
  return (asked) => (method === '' || asked.method === method) && path.test(asked.path)
}

function exchangeOf(target: string, asked: Asked, response: ServerResponse): Exchange {
  const send = ({ status, headers, body }: Answer): void => {
    response.writeHead(status, headers).end(body)
  }
  const cut = (): void => {
    response.destroy()
  }
  return {
    asked,
    send,
    cut,
    async forward() {
      const { statusCode: status = 0, headers, stream } = await ask(target, asked, response)
      const { 'transfer-encoding': _, ...kept } = headers
      return { status, headers: kept, body: await bytesOf(stream) }
    },
    async pass() {
      const { statusCode = 0, headers, stream } = await ask(target, asked, response)
      response.writeHead(statusCode, headers)
      response.flushHeaders()
      stream.on('error', cut)
      stream.pipe(response)
    },
    sendPart(answer, bytes) {
      const length = String(answer.body.length)
      response.writeHead(answer.status, { ...answer.headers, 'content-length': length })
      response.write(answer.body.subarray(0, bytes), cut)
    },
    async cutOnceHeld() {
      const { statusCode = 0, headers, stream } = await ask(target, asked, response)
      response.writeHead(statusCode, headers)
      stream.on('error', () => undefined)
      stream.once('data', (bytes: Buffer) => {
        response.write(bytes, cut)
        stream.destroy()
      })
    },
  }
}

interface Spoken {
  readonly statusCode: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly stream: IncomingMessage
}

function ask(target: string, asked: Asked, response: ServerResponse): Promise<Spoken> {
  const { method, headers, path, body } = asked
  const request = target.startsWith('https:') ? requestTls : requestPlain
  const { host, origin, pathname } = new URL(target)
  const url = new URL(pathname.replace(/\/$/, '') + path, origin)
  return new Promise((resolve, reject) => {
    // A connection of its own: one that was kept could end just as it is used again.
    const options = { method, headers: { ...headers, host }, agent: false } as const
    const out = request(url, options, (stream) =>
      resolve({ statusCode: stream.statusCode, headers: stream.headers, stream }),
    )
    out.on('error', reject)
    // The server hears of it where the client goes away.
    response.on('close', () => out.destroy())
    out.end(body)
  })
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
