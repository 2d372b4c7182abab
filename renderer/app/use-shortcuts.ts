import { useEffect, useEffectEvent } from 'react'

import { hear } from '#renderer/platform/platform.ts'
import type { MenuCommand } from '#shared/ipc/contract.ts'

const KEYS: Readonly<Record<string, MenuCommand>> = {
  z: 'undo',
  y: 'redo',
  k: 'palette',
  f: 'find',
  n: 'add-alumnus',
  i: 'import',
  e: 'export',
  ',': 'settings',
}

/** Hears the app's commands, from the menu and from the keys. */
export function useShortcuts(onCommand: (command: MenuCommand) => void): void {
  const handle = useEffectEvent(onCommand)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = commandOf(event)
      if (command === null || event.defaultPrevented) return
      // In a field these belong to the text that is being written.
      if ((command === 'undo' || command === 'redo') && isWriting()) return
      event.preventDefault()
      handle(command)
    }
    window.addEventListener('keydown', onKey)
    const stop = hear('menu:command', ({ command }) => {
      if ((command === 'undo' || command === 'redo') && isWriting()) document.execCommand(command)
      else handle(command)
    })
    return () => {
      window.removeEventListener('keydown', onKey)
      stop()
    }
  }, [])
}

function commandOf(event: KeyboardEvent): MenuCommand | null {
  if (event.key === 'F1') return 'help'
  if (event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return null
  const key = event.key.toLowerCase()
  if (key === 'z' && event.shiftKey) return 'redo'
  return event.shiftKey ? null : (KEYS[key] ?? null)
}

function isWriting(): boolean {
  const focused = document.activeElement
  if (focused instanceof HTMLTextAreaElement) return true
  return (
    focused instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(focused.type)
  )
}
