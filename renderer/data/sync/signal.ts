/** Something that happens now and then, and that one can wait for. */
export interface Signal {
  readonly raise: () => void
  /** Resolves at the next raising after this call. */
  readonly next: () => Promise<void>
}

/** Makes a signal that nobody waits for yet. */
export function makeSignal(): Signal {
  let waiting: (() => void)[] = []
  return {
    raise() {
      const told = waiting
      waiting = []
      for (const tell of told) tell()
    },
    next: () => new Promise((done) => waiting.push(done)),
  }
}
