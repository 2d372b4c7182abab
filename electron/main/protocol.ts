import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, relative, resolve } from 'node:path'

import { CONTENT_POLICY } from './content-policy.ts'

/** The scheme and host of the page: IndexedDB belongs to this origin, so neither ever changes. */
export const APP_SCHEME = 'app'
/** The host of the page. */
export const APP_HOST = 'kizuna'
/** Where the window begins. */
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/`

/** What the scheme may do; registered before Electron is ready. */
export const APP_PRIVILEGES = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

const HEADERS = {
  'Content-Security-Policy': CONTENT_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
}

/** Tells whether an address is the page's own origin, by the parser and not by its beginning. */
export function isAppUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  return protocol === `${APP_SCHEME}:` && host === APP_HOST
}

/**
 * Finds the file that an address names under the page's folder.
 *
 * @returns null for another host and for everything that would lead out of the folder
 */
export function fileOf(root: string, url: string): string | null {
  if (!isAppUrl(url)) return null
  const path = decode(new URL(url).pathname)
  // Backslash and colon are parts of a path on Windows: drives, streams, shares.
  if (path === null || /[\\:]|\p{Cc}/u.test(path)) return null
  const file = resolve(root, `.${path === '/' ? '/index.html' : path}`)
  const inside = relative(root, file)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : file
}

/** Answers the page's requests with the files of the built page and nothing else. */
export function makePageServer(root: string): (request: Request) => Promise<Response> {
  return async ({ url, method }) => {
    if (method !== 'GET' && method !== 'HEAD') return nothing(405)
    const file = fileOf(root, url)
    const type = file === null ? undefined : TYPES[extname(file).toLowerCase()]
    if (file === null || type === undefined) return nothing(404)
    try {
      const bytes = await readFile(file)
      const body = method === 'HEAD' ? null : new Uint8Array(bytes)
      return new Response(body, { headers: { ...HEADERS, 'Content-Type': type } })
    } catch {
      return nothing(404)
    }
  }
}

function nothing(status: number): Response {
  return new Response(null, { status, headers: HEADERS })
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
