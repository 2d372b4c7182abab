/** A hybrid logical clock stamp, `<ms>-<counter>-<device>`; stamps sort as texts. */
export type Stamp = string

/**
 * How far a stamp of another machine may stand ahead of this one before its record is held back: a
 * year, in ms. A clock that runs ahead does no harm, as later stamps sort after it everywhere; what
 * lies years ahead is damaged or forged.
 */
export const MAX_AHEAD_MS = 366 * 86_400_000

/** Hands out stamps that always grow, whatever the wall clock does. */
export interface Clock {
  /** Gives the next stamp; `nowMs` is milliseconds since 1970, UTC. */
  readonly next: (nowMs: number) => Stamp
  /** Takes note of a stamp made elsewhere, so that later ones sort after it. */
  readonly witness: (stamp: Stamp) => void
}

/**
 * Makes a clock for a device (Kulkarni et al., "Logical Physical Clocks", 2014).
 *
 * @param device the device's id; its last eight characters tell equal moments apart
 */
export function makeClock(device: string): Clock {
  const tail = device.slice(-8)
  let lastMs = 0
  let counter = 0
  return {
    next(nowMs) {
      if (nowMs > lastMs) {
        lastMs = nowMs
        counter = 0
      } else {
        counter += 1
      }
      return `${pad(lastMs.toString(36), 9)}-${pad(counter.toString(36), 4)}-${tail}`
    },
    witness(stamp) {
      const ms = stampMs(stamp)
      const count = Number.parseInt(stamp.slice(10, 14), 36)
      if (ms > lastMs) {
        lastMs = ms
        counter = count
      } else if (ms === lastMs && count > counter) {
        counter = count
      }
    },
  }
}

/** The milliseconds since 1970, UTC, that a stamp carries. */
export function stampMs(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, 9), 36)
}

function pad(text: string, width: number): string {
  return text.padStart(width, '0')
}
