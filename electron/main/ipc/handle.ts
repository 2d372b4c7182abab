import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'

import type { Channel, ReplyOf, RequestOf } from '#shared/ipc/contract.ts'
import { parseRequest } from '#shared/ipc/parse.ts'
import type { Answer } from '#shared/ipc/wire.ts'
import { AppError, toErrorValue } from '#shared/lib/errors.ts'

import { isAppUrl } from '../protocol.ts'

/** What main does on a channel. */
export type Handler<C extends Channel> = (
  request: RequestOf<C>,
  sender: WebContents,
) => ReplyOf<C> | Promise<ReplyOf<C>>

/** One handler a channel; a missing one does not compile. */
export type Handlers<C extends Channel = Channel> = { readonly [K in C]: Handler<K> }

/** What the door needs: where requests arrive, and where failures are noted. */
export interface DoorTools {
  readonly ipcMain: Pick<IpcMain, 'handle'>
  readonly note: (event: string, thrown: unknown) => void
}

/** Opens the door to the page: each request is checked for its sender, then parsed, then done. */
export function openDoor(tools: DoorTools, handlers: Handlers): void {
  for (const channel of Object.keys(handlers)) {
    if (isChannel(channel)) openChannel(tools, handlers, channel)
  }
}

/** Tells whether a request comes from the top frame of our own page. */
export function isOwnPage({ senderFrame }: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  // A frame that went away in the meantime is null.
  return senderFrame !== null && !senderFrame.parent && isAppUrl(senderFrame.url)
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- binds handler to channel
function openChannel<C extends Channel>(tools: DoorTools, handlers: Handlers, channel: C): void {
  const handler: Handler<C> = handlers[channel]
  tools.ipcMain.handle(channel, async (event, input: unknown): Promise<Answer<ReplyOf<C>>> => {
    try {
      if (!isOwnPage(event)) throw new AppError('ipc.refused')
      const request = parseRequest[channel](input)
      return { ok: true, value: await handler(request, event.sender) }
    } catch (thrown) {
      tools.note(channel, thrown)
      // The place in the program stays in the log; the page needs the code alone.
      return { ok: false, error: { ...toErrorValue(thrown), detail: '' } }
    }
  })
}

function isChannel(name: string): name is Channel {
  return Object.hasOwn(parseRequest, name)
}
