import { cx } from './cx.ts'
import { shortcutText } from './shortcut.ts'

import styles from './kbd.module.css'

/** A visible shortcut: `Mod+K` reads ⌘K on a Mac and Ctrl+K elsewhere. */
export function Kbd({ keys }: { keys: string }) {
  return <kbd className={cx(styles.kbd)}>{shortcutText(keys, isMac())}</kbd>
}

function isMac(): boolean {
  return /Mac/.test(navigator.platform)
}
