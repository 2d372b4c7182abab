import type { Stamp } from '#shared/domain/record/clock.ts'
import type { Clocks, RecordBase } from '#shared/domain/record/record.ts'

import { stampIn } from './clocks.ts'

/**
 * The stamps that two states of one record had before they parted, read from the states alone, for
 * where nobody kept the state that they have in common; null where they were made apart.
 *
 * Whoever writes knows the record's newest stamp and writes a newer one, so what is no newer than the
 * newest stamp in both was there before. A value that one side wrote last of all before they parted,
 * and the other wrote over, may seem to be of after: rather told in vain than lost.
 */
export function partingClocks(a: RecordBase, b: RecordBase): Clocks | null {
  const star = a.clocks['*']
  if (star === undefined || star !== b.clocks['*']) return null
  const keys = new Set([...Object.keys(a.clocks), ...Object.keys(b.clocks)])
  keys.delete('*')
  const parted: Record<string, Stamp> = { '*': star }
  const differing: (readonly [string, Stamp, Stamp])[] = []
  let newest = star
  for (const key of keys) {
    const [older = '', newer = ''] = [stampIn(a, key), stampIn(b, key)].sort()
    if (older !== newer) differing.push([key, older, newer])
    else {
      parted[key] = older
      if (older > newest) newest = older
    }
  }
  for (const [key, older, newer] of differing) {
    // One machine's own stamps follow each other.
    if (older <= newest || older.slice(-8) === newer.slice(-8)) parted[key] = older
  }
  return parted
}
