const MAC_SIGNS: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Escape: 'esc',
  Delete: '⌫',
}

const OTHER_SIGNS: Readonly<Record<string, string>> = { Mod: 'Ctrl', Escape: 'Esc' }

/** Writes a shortcut such as `Mod+Shift+Z` the way the computer's own menus do. */
export function shortcutText(keys: string, isMac: boolean): string {
  const signs = isMac ? MAC_SIGNS : OTHER_SIGNS
  return keys
    .split('+')
    .map((key) => signs[key] ?? key)
    .join(isMac ? '' : '+')
}
