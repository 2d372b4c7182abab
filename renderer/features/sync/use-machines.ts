import { useLive } from '#renderer/data/use-data.ts'
import type { Live } from '#renderer/data/use-data.ts'
import type { Machine } from '#shared/domain/sync/machine.ts'

/** A machine as the page lists it. */
export interface ListedMachine extends Machine {
  readonly isThis: boolean
  /** Who uses it; empty where nobody was named. */
  readonly userName: string
}

/** The machines of the workspace with those who use them: this one first, then the last seen. */
export function useMachines(): Live<readonly ListedMachine[]> {
  return useLive(async (data) => {
    const [machines, staff] = await Promise.all([data.sync.machines(), data.settings.staff()])
    const names = new Map(staff.map(({ id, name }) => [id, name]))
    return machines
      .map((one) => ({
        ...one,
        userName: one.operatorId === null ? '' : (names.get(one.operatorId) ?? ''),
      }))
      .sort(compareMachines)
  }, [])
}

function compareMachines(a: ListedMachine, b: ListedMachine): number {
  if (a.isThis !== b.isThis) return a.isThis ? -1 : 1
  return a.lastSeenAt < b.lastSeenAt ? 1 : -1
}
