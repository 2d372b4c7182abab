import type { WebPreferences } from 'electron'

/** How the page is walled in: Electron's security list, items 2 to 6 and 9 to 11. */
export function webPreferences(preload: string, isPackaged: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // A dictionary would be fetched from the network, and a name is no spelling mistake.
    spellcheck: false,
    devTools: !isPackaged,
  }
}
