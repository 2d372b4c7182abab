/** One way of keeping people, as the rows of the benchmark use it. */
export interface Engine {
  readonly open: () => Promise<void>
  readonly insert: (from: number, count: number) => Promise<void>
  /** Reads every person into memory; gives how many there are. */
  readonly loadAll: () => Promise<number>
  /** Changes one person and waits until a list of the first 50 shows it. */
  readonly editToList: (number: number) => Promise<void>
  /** Finds people by a tag; gives how many. */
  readonly byTag: (tag: string) => Promise<number>
  readonly close: () => Promise<void>
  readonly destroy: () => Promise<void>
}

/** The id of the person of a number. */
export function personId(number: number): string {
  return `alm_0000000000${String(number).padStart(16, '0')}`
}

/** Waits for an IndexedDB request. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error!))
  })
}

/** How long something takes, in ms. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await run()
  return performance.now() - from
}
