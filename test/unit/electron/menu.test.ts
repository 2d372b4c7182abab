import { expect, test } from 'vitest'

import { menuTemplate } from '#electron/main/menu-template.ts'
import { translate } from '#shared/i18n/translate.ts'
import { MENU_COMMANDS } from '#shared/ipc/contract.ts'
import type { Language, MenuCommand } from '#shared/ipc/contract.ts'

function menuOn(platform: NodeJS.Platform, language: Language = 'ja', isPackaged = true) {
  const sent: MenuCommand[] = []
  const menus = menuTemplate({
    say: (key) => translate(language, key),
    platform,
    isPackaged,
    send: (command) => sent.push(command),
  })
  const items = menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  return { menus, items, sent }
}

test('every command of the contract is in the menu once and sends itself', () => {
  for (const platform of ['win32', 'darwin', 'linux'] as const) {
    const { items, sent } = menuOn(platform)
    for (const item of items) if (item.click) (item.click as () => void)()
    expect(sent.sort(), platform).toEqual([...MENU_COMMANDS].sort())
  }
})

test('everything in the menu is written in the language of the screen', () => {
  const { menus, items } = menuOn('darwin', 'ja')
  const labels = [...menus, ...items].filter(({ type }) => type !== 'separator')

  expect(labels.every(({ label }) => label !== undefined && label !== '')).toBe(true)
  expect(menuOn('win32', 'en').menus.map(({ label }) => label)).toEqual([
    'File',
    'Edit',
    'View',
    'Window',
    'Help',
  ])
})

test('shortcuts of commands are shown, and left to the page to answer', () => {
  const { items } = menuOn('win32')
  const commands = items.filter(({ click }) => click !== undefined)

  expect(commands.every(({ accelerator }) => accelerator !== undefined)).toBe(true)
  expect(commands.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true)
})

test('a key stands for one thing', () => {
  for (const platform of ['win32', 'darwin', 'linux'] as const) {
    const keys = menuOn(platform).items.flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  }
})

test("what serves the developer alone isn't in the packed app", () => {
  const roles = (isPackaged: boolean) => menuOn('linux', 'ja', isPackaged).items.map((i) => i.role)

  expect(roles(false)).toContain('toggleDevTools')
  expect(roles(true)).not.toContain('toggleDevTools')
  expect(roles(true)).not.toContain('reload')
})
