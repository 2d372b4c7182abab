import type { Answer, Fault } from './fault-proxy.ts'

/** The connection ends before the server hears anything. */
export const cutBefore: Fault = ({ cut }) => cut()

/** The connection ends when the server has done the work and nothing of its answer came through. */
export const cutAfterWork: Fault = async ({ forward, cut }) => {
  await forward()
  cut()
}

/** The connection ends in the middle of the answer. */
export const cutInMiddle: Fault = async ({ forward, sendPart }) => {
  const answer = await forward()
  sendPart(answer, Math.floor(answer.body.length / 2))
}

/** The connection ends while the server holds its answer back. */
export const cutWhileHeld: Fault = ({ cutOnceHeld }) => cutOnceHeld()

/** Answers without asking the server. */
export function answering(
  status: number,
  body: object | string,
  headers: Record<string, string> = {},
): Fault {
  const isJson = typeof body === 'object'
  const type = isJson ? 'application/json' : 'text/html; charset=utf-8'
  const bytes = Buffer.from(isJson ? JSON.stringify(body) : body)
  const answer: Answer = { status, headers: { 'content-type': type, ...headers }, body: bytes }
  return ({ send }) => send(answer)
}

/** What a server, or something in front of it, may say instead of an answer. */
export const UNAUTHORIZED = answering(401, { error: 'unauthorized', reason: 'Not logged in.' })
export const FORBIDDEN = answering(403, { error: 'forbidden', reason: 'Not allowed.' })
export const NOT_FOUND = answering(404, { error: 'not_found', reason: 'Database does not exist.' })
export const TOO_LARGE = answering(413, '<html><h1>413 Request Entity Too Large</h1></html>')
export const TOO_MANY = answering(429, { error: 'too_many' }, { 'retry-after': '7' })
export const SERVER_ERROR = answering(500, { error: 'unknown_error', reason: 'badarg' })
export const BAD_GATEWAY = answering(502, '<html><h1>502 Bad Gateway</h1></html>')
export const UNAVAILABLE = answering(503, { error: 'unavailable' })
export const DISK_FULL = answering(507, { error: 'enospc', reason: 'No space left on device' })
export const CAPTIVE_PORTAL = answering(200, '<!doctype html><title>ログインしてください</title>')
export const BROKEN_JSON = answering(200, '{"results":[{"id":', {
  'content-type': 'application/json',
})

/** Sends the client elsewhere. */
export function redirecting(location: string): Fault {
  return answering(302, '', { location })
}

/** Answers as an earlier request of the same kind was answered: the first is kept, the rest repeat it. */
export function repeating(): Fault {
  let kept: Answer | null = null
  return async ({ forward, send }) => {
    kept ??= await forward()
    send(kept)
  }
}

/** Holds answers back, the server's work done, until they are let go. */
export function holding(): { readonly fault: Fault; readonly letGo: () => void } {
  let letGo = (): void => undefined
  const gone = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const fault: Fault = async ({ forward, send }) => {
    const answer = await forward()
    await gone
    send(answer)
  }
  return { fault, letGo }
}

/** Answers two requests in the opposite order: the earlier one waits for the later one's answer. */
export function overtaking(): Fault {
  let letGo: (() => void) | null = null
  return async ({ forward, send }) => {
    const answer = await forward()
    if (letGo === null) await new Promise<void>((resolve) => (letGo = resolve))
    else letGo()
    send(answer)
  }
}

/** Lets a fault happen to so many requests once all of them have come. */
export function together(count: number, fault: Fault): Fault {
  let letGo = (): void => undefined
  const all = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let came = 0
  return async (exchange) => {
    came += 1
    if (came === count) letGo()
    await all
    await fault(exchange)
  }
}
