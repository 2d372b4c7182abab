import type { Channel, IpcEvents, ReplyOf, RequestOf } from '#shared/ipc/contract.ts'
import type { Bridge } from '#shared/ipc/wire.ts'
import { dayOfInstant } from '#shared/lib/dates.ts'
import { AppError, fromErrorValue } from '#shared/lib/errors.ts'

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

/**
 * Puts a picture on the clipboard.
 *
 * @throws AppError `clipboard.refused`
 */
export async function copyPicture(png: Blob): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
  } catch (error) {
    throw new AppError('clipboard.refused', {}, error)
  }
}

/** Lets the system show a notice; pressing it brings the window to the front. */
export function showNotice(title: string, text: string, onPress: () => void): void {
  const notice = new Notification(title, { body: text })
  notice.addEventListener('click', () => {
    window.focus()
    onPress()
  })
}

/** Today by the clock of this machine, as an ISO day. */
export function localToday(): string {
  return localDay(new Date().toISOString())
}

/** The day that an instant falls on where this machine stands. */
export function localDay(at: string): string {
  return dayOfInstant(at, -new Date(at).getTimezoneOffset())
}
