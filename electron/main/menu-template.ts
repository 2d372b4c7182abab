import type { MenuItemConstructorOptions } from 'electron'

import type { MessageKey } from '#shared/i18n/messages.ts'
import type { MenuCommand } from '#shared/ipc/contract.ts'

type Item = MenuItemConstructorOptions
type Word = Extract<MessageKey, `menu.${string}`>

/** What the menu is made from. */
export interface MenuTools {
  readonly say: (key: Word) => string
  readonly platform: NodeJS.Platform
  readonly isPackaged: boolean
  readonly send: (command: MenuCommand) => void
}

const LINE: Item = { type: 'separator' }

/**
 * Builds the menu bar. Shortcuts of commands are shown but not registered on Windows and Linux:
 * the page listens to the keys itself, and a key must not be answered twice.
 */
export function menuTemplate(tools: MenuTools): Item[] {
  const { say, platform, isPackaged } = tools
  const isMac = platform === 'darwin'
  const redoKeys = platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z'

  function command(name: MenuCommand, word: Word, accelerator?: string): Item {
    const shortcut = accelerator === undefined ? {} : { accelerator, registerAccelerator: false }
    return { id: name, label: say(word), click: () => tools.send(name), ...shortcut }
  }

  function role(name: NonNullable<Item['role']>, word: Word): Item {
    return { role: name, label: say(word) }
  }

  const settings = command('settings', 'menu.settings', 'CmdOrCtrl+,')
  const appMenu: Item = {
    label: 'Kizuna',
    submenu: [
      role('about', 'menu.about'),
      LINE,
      settings,
      LINE,
      role('services', 'menu.services'),
      LINE,
      role('hide', 'menu.hide'),
      role('hideOthers', 'menu.hide-others'),
      role('unhide', 'menu.show-all'),
      LINE,
      role('quit', 'menu.quit'),
    ],
  }
  const file: Item = {
    label: say('menu.file'),
    submenu: [
      command('add-alumnus', 'menu.add-alumnus', 'CmdOrCtrl+N'),
      LINE,
      command('import', 'menu.import', 'CmdOrCtrl+I'),
      command('export', 'menu.export', 'CmdOrCtrl+E'),
      ...(isMac ? [] : [LINE, settings, LINE, role('quit', 'menu.quit')]),
    ],
  }
  const edit: Item = {
    label: say('menu.edit'),
    submenu: [
      // No roles: the page decides whether a text field or the last act is meant.
      command('undo', 'menu.undo', 'CmdOrCtrl+Z'),
      command('redo', 'menu.redo', redoKeys),
      LINE,
      role('cut', 'menu.cut'),
      role('copy', 'menu.copy'),
      role('paste', 'menu.paste'),
      role('selectAll', 'menu.select-all'),
      LINE,
      command('find', 'menu.find', 'CmdOrCtrl+F'),
      command('palette', 'menu.palette', 'CmdOrCtrl+K'),
    ],
  }
  const view: Item = {
    label: say('menu.view'),
    submenu: [
      role('zoomIn', 'menu.zoom-in'),
      role('zoomOut', 'menu.zoom-out'),
      role('resetZoom', 'menu.zoom-reset'),
      LINE,
      role('togglefullscreen', 'menu.full-screen'),
      ...(isPackaged ? [] : DEVELOPER_ITEMS),
    ],
  }
  const window: Item = {
    label: say('menu.window'),
    submenu: [role('minimize', 'menu.minimize'), role('close', 'menu.close')],
  }
  const help: Item = {
    role: 'help',
    label: say('menu.help'),
    submenu: [
      command('help', 'menu.help-here', 'F1'),
      ...(isMac ? [] : [LINE, role('about', 'menu.about')]),
    ],
  }
  return [...(isMac ? [appMenu] : []), file, edit, view, window, help]
}

const DEVELOPER_ITEMS: Item[] = [LINE, { role: 'reload' }, { role: 'toggleDevTools' }]
