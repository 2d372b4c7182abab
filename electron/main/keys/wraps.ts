import { randomBytes, scrypt } from 'node:crypto'

import * as z from 'zod'

import { SYNC_PASSPHRASE_MIN_LENGTH } from '#shared/domain/sync/passphrase.ts'
import type { Instant } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

import { openSealed, seal } from '../seal.ts'
import { RECOVERY_BYTES, readRecoveryCode, writeRecoveryCode } from './recovery-code.ts'

/** The shortest passphrase, in characters. */
export const PASSPHRASE_MIN_LENGTH = 8

const MOST_WORK = 2 ** 23
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

// What a file or a server asks for is bounded, so that a forged one cannot eat the memory.
const kdfForm = z
  .object({
    name: z.literal('scrypt'),
    n: z.number().int().min(2).max(1_048_576),
    r: z.number().int().min(1).max(16),
    p: z.number().int().min(1).max(4),
  })
  .refine(({ n, r, p }) => Number.isInteger(Math.log2(n)) && n * r * p <= MOST_WORK)

/** What stretching a typed secret costs. */
export type Kdf = z.infer<typeof kdfForm>

/** The cost that new wraps get: OWASP's figure for scrypt, 128 MiB. */
export const SCRYPT_COST: Kdf = { name: 'scrypt', n: 131_072, r: 8, p: 1 }

/** The form of a wrap: the workspace key sealed under one of the ways to it. */
export const wrapForm = z.object({
  kind: z.enum(['machine', 'recovery', 'passphrase']),
  /** Base 64; null for the machine's wrap, which has no typed secret. */
  salt: z.string().max(200).nullable(),
  kdf: kdfForm.nullable(),
  sealed: z.string().max(20_000),
  /** Of two wraps of one kind the later stands; null in those of an earlier version. */
  madeAt: z.string().refine(isInstant).nullable().default(null),
  /** True where the secret is known to be long enough to guard the key on a server. */
  isLong: z.boolean().default(false),
})

/** One wrap of the workspace key. */
export type Wrap = z.infer<typeof wrapForm>

/** The kinds of wrap that a person opens by typing. */
export type SecretKind = 'recovery' | 'passphrase'

/** How a typed secret is made one and the same however it was typed; null where it can't fit. */
export function normaliseSecret(kind: SecretKind, typed: string): string | null {
  if (kind === 'recovery') return readRecoveryCode(typed)
  const phrase = typed.normalize('NFKC')
  return isAtLeast(phrase, PASSPHRASE_MIN_LENGTH) ? phrase : null
}

/**
 * Makes a passphrase that is to be one and the same however it is typed.
 *
 * @throws `keys.passphrase-short` where it has fewer than `min` characters
 */
export function newPassphrase(typed: string, min: number): string {
  const phrase = normaliseSecret('passphrase', typed)
  if (phrase === null || !isAtLeast(phrase, min))
    throw new AppError('keys.passphrase-short', { min })
  return phrase
}

/** What a new wrap is made under, besides its secret. */
export interface WrapTerms {
  readonly workspaceId: Id<'workspace'>
  readonly kdf: Kdf
  readonly madeAt: Instant
}

/** Wraps the workspace key under a normalised secret. */
export async function wrapBySecret(
  kind: SecretKind,
  secret: string,
  key: Uint8Array,
  { workspaceId, kdf, madeAt }: WrapTerms,
): Promise<Wrap> {
  const salt = randomBytes(16)
  const sealingKey = await stretch(secret, salt, kdf)
  const sealed = seal(sealingKey, key, aad(kind, workspaceId))
  sealingKey.fill(0)
  return {
    kind,
    salt: salt.toString('base64'),
    kdf,
    sealed: Buffer.from(sealed).toString('base64'),
    madeAt,
    isLong: kind === 'recovery' || isAtLeast(secret, SYNC_PASSPHRASE_MIN_LENGTH),
  }
}

/** Wraps the workspace key under a new recovery code, and tells the code. */
export async function wrapByNewCode(
  key: Uint8Array,
  terms: WrapTerms,
): Promise<{ code: string; wrap: Wrap }> {
  const code = writeRecoveryCode(randomBytes(RECOVERY_BYTES))
  const bare = readRecoveryCode(code) ?? code
  return { code, wrap: await wrapBySecret('recovery', bare, key, terms) }
}

/** Opens a wrap with a normalised secret; null where it does not fit. */
export async function openBySecret(
  wrap: Wrap,
  secret: string,
  workspaceId: string,
): Promise<Uint8Array | null> {
  if (wrap.salt === null || wrap.kdf === null) return null
  const sealingKey = await stretch(secret, Buffer.from(wrap.salt, 'base64'), wrap.kdf)
  const key = openSealed(
    sealingKey,
    Buffer.from(wrap.sealed, 'base64'),
    aad(wrap.kind, workspaceId),
  )
  sealingKey.fill(0)
  return key
}

function isInstant(text: string): boolean {
  return INSTANT.test(text) && !Number.isNaN(Date.parse(text))
}

function isAtLeast(phrase: string, min: number): boolean {
  return Array.from(phrase).length >= min
}

function aad(kind: Wrap['kind'], workspaceId: string): Uint8Array {
  return Buffer.from(`kizuna/wrap/1/${workspaceId}/${kind}`)
}

function stretch(secret: string, salt: Uint8Array, { n, r, p }: Kdf): Promise<Buffer> {
  // Node's default maxmem (32 MiB) refuses this cost, which takes 128 * n * r bytes.
  const maxmem = 128 * n * r * p + 64 * 1024 * 1024
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, 32, { N: n, r, p, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
