import { isIP } from 'node:net'

import { ok, refuse } from '#shared/lib/result.ts'
import type { Result } from '#shared/lib/result.ts'

/** Where a server stands: on this machine, in the office's own network, or anywhere. */
export type ServerReach = 'here' | 'private' | 'public'

/** An address that may be used. */
export interface ServerPlace {
  /** The address as it is kept: scheme, host, port, path; no slash at the end. */
  readonly url: string
  readonly isPlain: boolean
  readonly hostname: string
  readonly port: number
  /** The path that a proxy serves CouchDB under; empty for none. */
  readonly prefix: string
  readonly reach: ServerReach
}

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i
const DATABASE = /^[a-z][a-z0-9_$()+-]{0,199}$/

/**
 * Reads an address as a person types it; without a scheme it is taken for https.
 *
 * @returns the place, `sync.address` with the fact `reason`, or `sync.insecure` for plain http to
 *   anywhere but this machine and private networks
 */
export function readAddress(typed: string): Result<ServerPlace, 'sync.address' | 'sync.insecure'> {
  const bare = typed.normalize('NFKC').trim()
  const full = SCHEME.test(bare) ? bare : `https://${bare}`
  if (bare === '' || !URL.canParse(full)) return wrong('unreadable')
  const url = new URL(full)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return wrong('scheme')
  if (url.username !== '' || url.password !== '') return wrong('credentials')
  if (url.search !== '' || url.hash !== '' || /[?#]$/.test(bare)) return wrong('query')
  const isPlain = url.protocol === 'http:'
  const hostname = url.hostname.replace(/^\[|\]$/g, '')
  const reach = reachOf(hostname)
  if (isPlain && reach === 'public') return refuse('sync.insecure')
  const prefix = url.pathname.replace(/\/+$/, '')
  return ok({
    url: `${url.protocol}//${url.host}${prefix}`,
    isPlain,
    hostname,
    port: url.port === '' ? (isPlain ? 80 : 443) : Number(url.port),
    prefix,
    reach,
  })
}

/** Tells whether a text may name a database; names with `_` in front are CouchDB's own. */
export function isDatabaseName(text: string): boolean {
  return DATABASE.test(text)
}

function wrong(reason: string): Result<never, 'sync.address'> {
  return refuse('sync.address', { reason })
}

/** RFC 1918, RFC 4193, RFC 3927, RFC 6762; the URL parser has written out every short form. */
function reachOf(hostname: string): ServerReach {
  const family = isIP(hostname)
  if (family === 0) {
    if (/^(?:.+\.)?localhost\.?$/.test(hostname)) return 'here'
    return /.\.local\.?$/.test(hostname) ? 'private' : 'public'
  }
  const v4 = family === 4 ? hostname : mappedV4(hostname)
  if (v4 === null) {
    if (hostname === '::1') return 'here'
    return /^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/.test(hostname) ? 'private' : 'public'
  }
  const [a = 0, b = 0] = v4.split('.').map(Number)
  if (a === 127) return 'here'
  const isPrivate =
    a === 10 ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254)
  return isPrivate ? 'private' : 'public'
}

/** The version 4 address inside `::ffff:a00:1`; null for any other. */
function mappedV4(hostname: string): string | null {
  const halves = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(hostname)
  if (halves === null) return null
  const bytes = halves.slice(1).flatMap((half) => {
    const value = Number.parseInt(half, 16)
    return [value >> 8, value & 255]
  })
  return bytes.join('.')
}
