/** A queue to the disk: what waits together is written together. */
export interface GroupCommit<T> {
  /** Resolves once the items are flushed to the disk. */
  readonly append: (items: readonly T[]) => Promise<void>
  /** Runs once all earlier items are on the disk, and before any later one. */
  readonly alone: <R>(job: () => Promise<R>) => Promise<R>
}

type Step<T> =
  | { readonly items: readonly T[]; readonly done: (error: unknown) => void }
  | { readonly job: () => Promise<void> }

/**
 * Makes a queue in front of one writer. Nothing waits on purpose: while one batch is being
 * flushed the next one gathers, so that a flush serves all that came during the one before.
 */
export function makeGroupCommit<T>(
  writeBatch: (items: readonly T[]) => Promise<void>,
): GroupCommit<T> {
  const steps: Step<T>[] = []
  let isRunning = false

  async function run(): Promise<void> {
    if (isRunning) return
    isRunning = true
    // Whatever is asked for in the same turn goes into the same batch.
    await Promise.resolve()
    for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
      if ('job' in step) {
        await step.job()
        continue
      }
      const batch = [step]
      for (let next = steps[0]; next !== undefined && 'items' in next; next = steps[0]) {
        batch.push(next)
        steps.shift()
      }
      const error = await writeBatch(batch.flatMap(({ items }) => items)).then(
        () => null,
        (thrown: unknown) => thrown ?? new Error('The batch was not written'),
      )
      for (const { done } of batch) done(error)
    }
    isRunning = false
  }

  return {
    append: (items) =>
      new Promise((resolve, reject) => {
        steps.push({ items, done: (error) => (error === null ? resolve() : reject(error)) })
        void run()
      }),
    alone: (job) =>
      new Promise((resolve, reject) => {
        steps.push({ job: () => job().then(resolve, reject) })
        void run()
      }),
  }
}
