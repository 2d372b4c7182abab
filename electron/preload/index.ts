import { contextBridge, ipcRenderer } from 'electron'

import type { Channel, IpcEvents, RequestOf } from '#shared/ipc/contract.ts'
import type { Bridge } from '#shared/ipc/wire.ts'

const EVENTS: Readonly<Record<keyof IpcEvents, true>> = {
  'menu:command': true,
  'system:resumed': true,
}

function request<C extends Channel>(channel: C, input: RequestOf<C>) {
  return ipcRenderer.invoke(channel, input)
}

// Electron's event carries its sender, so the page gets the value alone.
function on<E extends keyof IpcEvents>(event: E, listener: (value: IpcEvents[E]) => void) {
  if (!Object.hasOwn(EVENTS, event)) throw new Error('There is no such event')
  const hear = (_event: unknown, value: IpcEvents[E]) => listener(value)
  ipcRenderer.on(event, hear)
  return () => {
    ipcRenderer.off(event, hear)
  }
}

const bridge: Bridge = Object.freeze({ request, on })

contextBridge.exposeInMainWorld('bridge', bridge)
