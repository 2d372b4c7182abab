import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'

import { useSyncWake } from '#renderer/app/use-sync-wake.ts'
import type { Connection } from '#renderer/data/connect.ts'
import { DataProvider } from '#renderer/data/use-data.ts'

afterEach(cleanup)

function open() {
  const wake = vi.fn<() => Promise<void>>(async () => undefined)
  const heard = new Map<string, () => void>()
  Object.defineProperty(window, 'bridge', {
    configurable: true,
    value: {
      on: (event: string, listener: () => void) => {
        heard.set(event, listener)
        return () => heard.delete(event)
      },
    },
  })
  const connection = { api: { sync: { wake } } } as unknown as Connection
  const { unmount } = renderHook(() => useSyncWake(), {
    wrapper: ({ children }) => <DataProvider value={connection}>{children}</DataProvider>,
  })
  return { wake, heard, unmount }
}

test('the exchange goes on when the laptop wakes and when the network is back', () => {
  const { wake, heard } = open()

  heard.get('system:resumed')?.()
  window.dispatchEvent(new Event('online'))

  expect(wake).toHaveBeenCalledTimes(2)
})

test('a closed desk wakes nothing any more', () => {
  const { wake, heard, unmount } = open()

  unmount()
  window.dispatchEvent(new Event('online'))

  expect(wake).not.toHaveBeenCalled()
  expect(heard.size).toBe(0)
})
