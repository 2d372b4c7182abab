import type { Channel, IpcEvents, ReplyOf, RequestOf } from '#shared/ipc/contract.ts'
import type { Bridge } from '#shared/ipc/wire.ts'
import { fromErrorValue } from '#shared/lib/errors.ts'

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}

/** Asks main; a refusal or failure there is thrown here as `AppError`. */
export async function ask<C extends Channel>(
  channel: C,
  request: RequestOf<C>,
): Promise<ReplyOf<C>> {
  const answer = await window.bridge.request(channel, request)
  if (answer.ok) return answer.value
  throw fromErrorValue(answer.error)
}

/** Hears what main tells without being asked; returns the way to stop. */
export function hear<E extends keyof IpcEvents>(
  event: E,
  listener: (value: IpcEvents[E]) => void,
): () => void {
  return window.bridge.on(event, listener)
}

/** Puts a text on the clipboard. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}

/** Today by the clock of this machine, as an ISO day. */
export function localToday(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
