import { useEffect } from 'react'

import { useData } from '#renderer/data/use-data.ts'
import { hear } from '#renderer/platform/platform.ts'

/** Lets the exchange go on at once when the network comes back or the laptop wakes. */
export function useSyncWake(): void {
  const { sync } = useData()
  useEffect(() => {
    const wake = (): void => {
      // What stands in the way is shown by the status.
      sync.wake().catch(() => undefined)
    }
    const stop = hear('system:resumed', wake)
    window.addEventListener('online', wake)
    return () => {
      stop()
      window.removeEventListener('online', wake)
    }
  }, [sync])
}
