import type { Rectangle } from 'electron'

import type { WindowPlace } from './settings.ts'

const DEFAULT_SIZE = { width: 1280, height: 840 }
/** The smallest window in which every screen can be worked. */
export const SMALLEST = { minWidth: 800, minHeight: 560 }
// So much of the title bar must be seen for the window to be caught by the mouse.
const HANDLE = { width: 120, height: 32 }

/** Where to open the window: where it stood, if that display is still there, else by default. */
export function placeWindow(
  remembered: WindowPlace | null,
  workAreas: readonly Rectangle[],
): Partial<Rectangle> & { width: number; height: number } {
  if (remembered === null) return DEFAULT_SIZE
  const { x, y, width, height } = remembered
  const size = {
    width: Math.max(SMALLEST.minWidth, width),
    height: Math.max(SMALLEST.minHeight, height),
  }
  const isReachable = workAreas.some((area) => {
    const across = Math.min(x + size.width, area.x + area.width) - Math.max(x, area.x)
    const isTopIn = y >= area.y && y + HANDLE.height <= area.y + area.height
    return across >= HANDLE.width && isTopIn
  })
  return isReachable ? { x, y, ...size } : size
}
