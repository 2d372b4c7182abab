import { BrowserWindow, Menu, app } from 'electron'

import { translate } from '#shared/i18n/translate.ts'
import type { Language, MenuCommand } from '#shared/ipc/contract.ts'

import { tell } from './ipc/tell.ts'
import { menuTemplate } from './menu-template.ts'

/** Shows the menu in a language. */
export function showMenu(language: Language): void {
  const template = menuTemplate({
    say: (key) => translate(language, key),
    platform: process.platform,
    isPackaged: app.isPackaged,
    send: sendCommand,
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

function sendCommand(command: MenuCommand): void {
  const window = BrowserWindow.getAllWindows()[0]
  if (window !== undefined) tell(window.webContents, 'menu:command', { command })
}
