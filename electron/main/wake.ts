import { powerMonitor } from 'electron'
import type { BrowserWindow } from 'electron'

import { tell } from './ipc/tell.ts'

/** Tells the page when the laptop woke or was unlocked: the network may be back, or another one. */
export function watchWaking(window: BrowserWindow): void {
  const say = () => {
    if (!window.isDestroyed()) tell(window.webContents, 'system:resumed', {})
  }
  powerMonitor.on('resume', say)
  powerMonitor.on('unlock-screen', say)
}
