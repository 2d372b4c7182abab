import { makeId } from '#shared/lib/ids.ts'
import type { NewId } from '#shared/lib/ids.ts'

/** Makes an id by the clock and the randomness of this machine, for elements that a screen adds. */
export const newId: NewId = (kind) =>
  makeId(kind, Date.now(), crypto.getRandomValues(new Uint8Array(16)))
