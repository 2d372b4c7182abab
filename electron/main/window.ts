import { join } from 'node:path'

import { BrowserWindow, app, nativeTheme, screen } from 'electron'

import { APP_URL } from './protocol.ts'
import type { Settings } from './settings.ts'
import { webPreferences } from './web-preferences.ts'
import { SMALLEST, placeWindow } from './window-place.ts'

// The paper of tokens.css, so that nothing flashes before the page is drawn.
const PAPER = { light: '#fbfaf6', dark: '#14161a' }

const PRELOAD = join(import.meta.dirname, '../preload/index.cjs')

/** Opens the one window of the app. */
export function openWindow(settings: Settings): BrowserWindow {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  const remembered = settings.window()
  const window = new BrowserWindow({
    ...placeWindow(remembered, areas),
    ...SMALLEST,
    show: false,
    title: 'Kizuna',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: webPreferences(PRELOAD, app.isPackaged),
  })
  if (remembered?.isMaximized === true) window.maximize()
  window.once('ready-to-show', () => window.show())
  // The page names its window by `app:set-title`.
  window.on('page-title-updated', (event) => event.preventDefault())
  window.on('close', () => {
    const place = { ...window.getNormalBounds(), isMaximized: window.isMaximized() }
    settings.rememberWindow(place).catch(() => undefined)
  })
  void window.loadURL(APP_URL)
  return window
}

/** Brings the window to the front, as when the app is started a second time. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
