import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { displayName } from '#shared/domain/alumnus/names.ts'
import { chooseContactPoint } from '#shared/domain/sending/contact-point.ts'
import type { Id } from '#shared/lib/ids.ts'

/** How many addresses most mail providers take in one mail without a doubt. */
export const BCC_SIZE = 50

/** How addresses are put together for a mail program. */
export interface BccOptions {
  /** At most so many addresses in one batch. */
  readonly size: number
  /** `; ` for Outlook, `, ` for all others (RFC 5322). */
  readonly separator: '; ' | ', '
  readonly hasNames: boolean
}

/** One mail's worth of addresses. */
export interface BccBatch {
  readonly text: string
  readonly count: number
}

/** Batches for the BCC line, and those whose address can't stand there. */
export interface BccBatches {
  readonly batches: readonly BccBatch[]
  /** How many shared their address with one before them. */
  readonly shared: number
  /** People without an address, or with one that would break the line. */
  readonly unusable: readonly Id<'alumnus'>[]
}

const ADDRESS = /^[^\s,;:<>"()[\]\\@\p{Cc}]+@[^\s,;:<>"()[\]\\@\p{Cc}]+$/u

/** Puts the addresses of people together for BCC, each address once and in lower case. */
export function bccBatches(
  people: readonly Alumnus[],
  { size, separator, hasNames }: BccOptions,
): BccBatches {
  const entries = new Map<string, string>()
  const unusable: Id<'alumnus'>[] = []
  let shared = 0
  for (const person of people) {
    const address = chooseContactPoint(person, 'email')?.value.trim().toLowerCase() ?? ''
    if (!ADDRESS.test(address)) unusable.push(person.id)
    else if (entries.has(address)) shared++
    else entries.set(address, hasNames ? named(displayName(person), address) : address)
  }
  const texts = Array.from(entries.values())
  const step = Math.max(1, Math.floor(size))
  const batches: BccBatch[] = []
  for (let start = 0; start < texts.length; start += step) {
    const batch = texts.slice(start, start + step)
    batches.push({ text: batch.join(separator), count: batch.length })
  }
  return { batches, shared, unusable }
}

function named(name: string, address: string): string {
  const plain = name.replace(/\p{Cc}+/gu, ' ').trim()
  // A separator within quotes is right by RFC 5322, yet Outlook cuts there.
  const quoted = plain.replace(/[;,]/g, ' ').replace(/["\\]/g, '\\$&')
  return quoted === '' ? address : `"${quoted}" <${address}>`
}
