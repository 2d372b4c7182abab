import { X509Certificate } from 'node:crypto'
import * as tls from 'node:tls'

import { AppError } from '#shared/lib/errors.ts'

const BLOCK = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g
const MAX_CERTIFICATES = 50

/**
 * Reads the certificates of an office's own authority, as PEM.
 *
 * @returns each certificate for itself, or null where there is none, where one can't be read, or
 *   where a private key lies beside them
 */
export function readCertificates(pem: string): readonly string[] | null {
  if (/PRIVATE KEY/.test(pem)) return null
  const blocks = pem.match(BLOCK) ?? []
  if (blocks.length === 0 || blocks.length > MAX_CERTIFICATES) return null
  try {
    return blocks.map((block) => new X509Certificate(block).toString())
  } catch {
    return null
  }
}

/**
 * Makes what TLS connections are held to: version 1.2 at least, the authorities that ship with the
 * program, those of the system, and the office's own.
 *
 * @throws `sync.certificate` where the office's certificates can't be read
 */
export function makeTrust(caPem: string | null): tls.SecureContext {
  const own = caPem === null ? [] : readCertificates(caPem)
  if (own === null) throw new AppError('sync.certificate', { reason: 'other' })
  const ca = [...tls.rootCertificates, ...systemCertificates(), ...own]
  return tls.createSecureContext({ ca, minVersion: 'TLSv1.2' })
}

let known: readonly string[] | null = null

/** Node has this call since 22.15; before, the program's own list must do. */
function systemCertificates(): readonly string[] {
  try {
    known ??= 'getCACertificates' in tls ? tls.getCACertificates('system') : []
  } catch {
    known = []
  }
  return known
}
