import { AppError } from '#shared/lib/errors.ts'

import { errnoOf } from '../disk-error.ts'
import type { HttpAnswer } from './http.ts'

const LONGEST_WAIT_MS = 3_600_000

const CERTIFICATE_REASONS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'early',
  ERR_TLS_CERT_ALTNAME_INVALID: 'name',
  HOSTNAME_MISMATCH: 'name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'unknown',
  SELF_SIGNED_CERT_IN_CHAIN: 'unknown',
  UNABLE_TO_GET_ISSUER_CERT: 'unknown',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknown',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unknown',
  CERT_UNTRUSTED: 'unknown',
}
const CERTIFICATE =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|ERR_OSSL_|EPROTO$|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH)/

/** How far a request had come when it broke. */
export interface ExchangeState {
  readonly isConnected: boolean
  readonly isSent: boolean
  /** True once the answer had begun. */
  readonly isAnswered: boolean
}

/**
 * Puts what a connection threw into the words of syncing.
 *
 * `sync.unreachable` names the `reason`; a `sync.cut` with the reason `sending` came before the
 * request was out, as when a server does not read on what is too large for it.
 */
export function connectionProblem(
  thrown: unknown,
  { isConnected, isSent, isAnswered }: ExchangeState,
): AppError {
  if (thrown instanceof AppError) return thrown
  const code = errnoOf(thrown)
  const reason = CERTIFICATE_REASONS[code] ?? (CERTIFICATE.test(code) ? 'other' : null)
  if (reason !== null) return new AppError('sync.certificate', { reason }, thrown)
  const isSilent = code === 'ETIMEDOUT' && !isAnswered
  if (isConnected && !isSilent)
    return new AppError('sync.cut', isSent ? {} : { reason: 'sending' }, thrown)
  return new AppError('sync.unreachable', { reason: reachReason(code) }, thrown)
}

/** Why a server was not reached: its name, its refusal, its silence, or the network. */
function reachReason(code: string): string {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'name'
  if (code === 'ECONNREFUSED') return 'refused'
  return code === 'ETIMEDOUT' ? 'timeout' : 'network'
}

/** Tells whether an answer went well and has a body that could be read. */
export function isGood({ status, body }: HttpAnswer): boolean {
  return status >= 200 && status < 300 && body !== undefined
}

/** CouchDB's own code of an error, such as `not_found`; null where the answer is not CouchDB's. */
export function couchErrorOf({ body }: HttpAnswer): string | null {
  if (typeof body !== 'object' || body === null || !('error' in body)) return null
  return typeof body.error === 'string' ? body.error : null
}

/**
 * Puts an answer that is not good into the words of syncing.
 *
 * 401, 403 and 404 count only in CouchDB's own form, as any portal or proxy may say them too.
 */
export function answerProblem(answer: HttpAnswer): AppError {
  const { status } = answer
  if (status === 408) return new AppError('sync.cut')
  if (status === 413 || status === 507) return new AppError('sync.full', { status })
  const retryAfterMs = retryAfter(answer)
  if (status === 429 || (status === 503 && retryAfterMs > 0)) {
    return new AppError('sync.busy', { retryAfterMs })
  }
  // 511 is what a captive portal says of itself (RFC 6585 §6).
  if (status >= 500 && status !== 511) return new AppError('sync.server', { status })
  if (couchErrorOf(answer) === null) return new AppError('sync.not-couch', { status })
  if (status === 401) return new AppError('sync.login')
  if (status === 403) return new AppError('sync.forbidden')
  if (status === 404) return new AppError('sync.no-database')
  return new AppError('sync.server', { status })
}

/** Retry-After (RFC 9110 §10.2.3) in milliseconds, an hour at most; 0 where none is said. */
function retryAfter({ headers }: HttpAnswer): number {
  const said = headers['retry-after'] ?? ''
  const ms = /^\d+$/.test(said)
    ? Number(said) * 1000
    : // The server's own clock, so that this one may go wrong.
      Date.parse(said) - Date.parse(headers.date ?? '')
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), LONGEST_WAIT_MS) : 0
}
