import type { WebContents } from 'electron'

import type { IpcEvents } from '#shared/ipc/contract.ts'

/** Tells the page something it did not ask for. */
export function tell<E extends keyof IpcEvents>(
  contents: WebContents,
  event: E,
  value: IpcEvents[E],
): void {
  contents.send(event, value)
}
