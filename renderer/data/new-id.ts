import { makeId } from '#shared/lib/ids.ts'
import type { NewId } from '#shared/lib/ids.ts'

/** Random bytes that one id takes. */
const ID_BYTES = 16
/** Ids whose randomness is fetched in one call: an import makes a hundred thousand. */
const POOL_IDS = 256

const pool = new Uint8Array(ID_BYTES * POOL_IDS)
let used = pool.length

/** Makes a new id from the clock and the system's randomness. */
export const newId: NewId = (kind) => {
  if (used === pool.length) {
    crypto.getRandomValues(pool)
    used = 0
  }
  const random = pool.subarray(used, used + ID_BYTES)
  used += ID_BYTES
  return makeId(kind, Date.now(), random)
}
