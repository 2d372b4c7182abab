/** Makes works of one queue: each begins once those asked for before it have ended. */
export type InTurn = <A extends readonly unknown[], T>(
  work: (...input: A) => Promise<T>,
) => (...input: A) => Promise<T>

/** Opens a queue; a work that fails holds up none of the others. */
export function makeTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (work) =>
    (...input) => {
      const run = last.then(() => work(...input))
      last = run.catch(() => undefined)
      return run
    }
}
