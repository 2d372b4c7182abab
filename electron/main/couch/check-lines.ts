import type { CheckLine, ServerCheck } from '#shared/ipc/couch.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Facts, Result } from '#shared/lib/result.ts'

import type { ServerPlace } from './address.ts'
import { couchErrorOf, isGood } from './http-problem.ts'
import type { HttpAnswer } from './http.ts'
import { fieldsOf } from './rows.ts'

const DAY_MS = 86_400_000
const EXPIRY_WARNING_DAYS = 21
/** Earlier ones let a user read more than he may: CVE-2026-90799. */
const SAFE_VERSION = [3, 5, 3] as const

/** How one check came out. */
export interface Found {
  readonly state: Exclude<CheckLine['state'], 'skipped'>
  readonly code: string
  readonly facts?: Facts
}

const GOOD: Found = { state: 'good', code: 'good' }

/** Judges the address and the name of the database. */
export function judgeAddress(place: Result<ServerPlace>, isDatabaseNamed: boolean): Found {
  if (!place.ok) {
    const code = place.code === 'sync.insecure' ? 'insecure' : String(place.facts['reason'])
    return { state: 'bad', code }
  }
  return isDatabaseNamed ? GOOD : { state: 'bad', code: 'database' }
}

/** Judges how what is sent is protected on its way. */
export function judgeProtection(
  { isPlain, reach }: ServerPlace,
  tls: HttpAnswer['tls'],
  nowMs: number,
): Found {
  if (isPlain) {
    return reach === 'here' ? { state: 'good', code: 'here' } : { state: 'warning', code: 'plain' }
  }
  const days = Math.floor((Date.parse(tls?.validTo ?? '') - nowMs) / DAY_MS)
  if (days < EXPIRY_WARNING_DAYS) {
    return { state: 'warning', code: 'expires-soon', facts: { days: Math.max(days, 0) } }
  }
  return GOOD
}

/** Judges what a server says of itself at its root. */
export function judgeRoot(answer: HttpAnswer): Found {
  const { status } = answer
  if (status === 401 && couchErrorOf(answer) !== null) return { state: 'warning', code: 'hidden' }
  if (status >= 300 && status < 400) return { state: 'bad', code: 'redirect' }
  if (status === 429 || (status >= 500 && status !== 511)) {
    return { state: 'bad', code: 'server', facts: { status } }
  }
  if (!isGood(answer)) return { state: 'bad', code: 'not-couch' }
  const { couchdb, version, vendor, 'express-pouchdb': pouch } = fieldsOf(answer.body)
  if (typeof couchdb !== 'string' && pouch === undefined) return { state: 'bad', code: 'not-couch' }
  if (pouch !== undefined || /pouch/i.test(JSON.stringify(vendor ?? ''))) {
    return { state: 'warning', code: 'other' }
  }
  if (typeof version !== 'string') return { state: 'warning', code: 'hidden' }
  const facts = { version: version.slice(0, 40) }
  return isSafe(version) ? { ...GOOD, facts } : { state: 'warning', code: 'old', facts }
}

/** Judges why a request did not go through, and at which check that shows. */
export function judgeFailure(
  thrown: unknown,
  host: string,
): { readonly check: ServerCheck; readonly found: Found } {
  const { code, facts } = thrown instanceof AppError ? thrown : new AppError('unexpected')
  const reason = String(facts['reason'] ?? 'network')
  if (code === 'sync.certificate') {
    return { check: 'tls', found: { state: 'bad', code: reason, facts: { host } } }
  }
  if (code === 'sync.unreachable') {
    return { check: 'reachable', found: { state: 'bad', code: reason, facts: { host } } }
  }
  const isCut = code === 'sync.cut'
  return { check: 'couchdb', found: { state: 'bad', code: isCut ? 'cut' : 'not-couch' } }
}

function isSafe(version: string): boolean {
  const parts = version.split('.').map((part) => Number.parseInt(part, 10) || 0)
  for (const [i, least] of SAFE_VERSION.entries()) {
    const part = parts[i] ?? 0
    if (part !== least) return part > least
  }
  return true
}
