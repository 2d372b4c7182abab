import * as z from 'zod'

import type { ConnectionFile } from '#shared/ipc/couch.ts'

import { isDatabaseName, readAddress } from './address.ts'
import { readCertificates } from './trust.ts'

const TEXT_MAX = 300_000

const fileForm = z.strictObject({
  kizuna: z.literal('connection'),
  form: z.literal(1),
  url: z
    .string()
    .max(2000)
    .refine((url) => readAddress(url).ok),
  database: z.string().refine(isDatabaseName),
  caPem: z
    .string()
    .max(200_000)
    .refine((pem) => readCertificates(pem) !== null)
    .nullable(),
  companyName: z.string().max(200),
})

/** Writes a connection file: where the server is, and no secret. */
export function writeConnectionFile({ url, database, caPem, companyName }: ConnectionFile): string {
  const file = { kizuna: 'connection', form: 1, url, database, caPem, companyName }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Reads a connection file, wherever it came from; null where it is none or asks for anything odd. */
export function readConnectionFile(text: string): ConnectionFile | null {
  if (text.length > TEXT_MAX) return null
  try {
    const { url, database, caPem, companyName } = fileForm.parse(JSON.parse(text))
    return { url, database, caPem, companyName: plain(companyName) }
  } catch {
    return null
  }
}

/** Without characters that turn the line round or hide in it. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim()
}
