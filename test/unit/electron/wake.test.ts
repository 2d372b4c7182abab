import type { EventEmitter } from 'node:events'

import type { BrowserWindow } from 'electron'
import { expect, test, vi } from 'vitest'

import { watchWaking } from '#electron/main/wake.ts'

const power = vi.hoisted(() => ({ monitor: null as EventEmitter | null }))

vi.mock('electron', async () => {
  const events = await import('node:events')
  power.monitor = new events.EventEmitter()
  return { powerMonitor: power.monitor }
})

test('the page hears when the laptop wakes or is unlocked, as long as there is a window', () => {
  const told: string[] = []
  let isGone = false
  watchWaking({
    isDestroyed: () => isGone,
    webContents: { send: (event: string) => void told.push(event) },
  } as unknown as BrowserWindow)

  power.monitor?.emit('suspend')
  power.monitor?.emit('resume')
  power.monitor?.emit('unlock-screen')
  isGone = true
  power.monitor?.emit('resume')

  expect(told).toEqual(['system:resumed', 'system:resumed'])
})
